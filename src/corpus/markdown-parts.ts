import { z } from "zod";

import { FileFault } from "../domain/file-fault.ts";
import type { Metadata } from "./article.ts";
import { frontMatter } from "./front-matter.ts";
import { metadata } from "./metadata.ts";
import { yamlValue } from "./yaml.ts";

/** A Markdown file of anybody's, in its parts. */
export interface MarkdownParts {
  /** What is told of the article, where it is told as the articles of a corpus do; undefined where it is told otherwise. */
  readonly own: Metadata | undefined;
  /** All that stands above the text, by its keys. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Such keys change the objects of careless programs. */
const reserved = ["__proto__", "constructor", "prototype"];

const anything = z
  .unknown()
  .superRefine((value, context) => {
    const key = Object.keys(value ?? {}).find((each) => reserved.includes(each));
    if (key !== undefined)
      context.addIssue({ code: "unrecognized_keys", keys: [key], message: "take it out" });
  })
  .pipe(z.record(z.string(), z.unknown(), "keys and values, such as title: A headline"));

/**
 * The parts of a Markdown file.
 * @throws FileFault when its front matter is not closed, or is no plain YAML.
 */
export function markdownParts(text: string): MarkdownParts {
  const { yaml, body } = frontMatter(text);
  const told = yamlValue(yaml, anything, 1);
  return { own: ownIn(yaml), told, body };
}

function ownIn(yaml: string): Metadata | undefined {
  try {
    return yamlValue(yaml, metadata, 1);
  } catch (error) {
    if (error instanceof FileFault) return undefined;
    throw error;
  }
}
