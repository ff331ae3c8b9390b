import type { Article } from "../domain/article.ts";
import { article } from "./article.ts";
import { fileText } from "./bytes.ts";
import { frontMatter } from "./front-matter.ts";
import { metadata } from "./metadata.ts";
import { yamlValue } from "./yaml.ts";

const linesAboveYaml = 1;

/**
 * The article in a Markdown file.
 * @throws FileFault when the file cannot be served.
 */
export async function markdownArticle(file: string, id: string): Promise<Article> {
  const { yaml, body } = frontMatter(await fileText(file));
  return article(file, id, body, yamlValue(yaml, metadata, linesAboveYaml));
}
