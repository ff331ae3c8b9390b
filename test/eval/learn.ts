import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { counted } from "../../src/domain/counted.ts";
import { goldArticles } from "./corpora.ts";
import type { GoldArticle } from "./gold.ts";
import { dataFile } from "./learning/data-file.ts";
import type { Example } from "./learning/example.ts";
import { examplesIn } from "./learning/examples.ts";
import { GrowingFeatures } from "./learning/growing.ts";
import { learned } from "./learning/learned.ts";
import { table } from "./learning/table.ts";
import { progressOn } from "./progress.ts";
import { partsOf } from "../../src/reading/text/parts.ts";

/** Where a reading has its weights. */
const LEARNED = "src/reading/reports/learned.ts";

/**
 * `learn FILE`: learns from annotated articles what speaks for a cue and for where the words begin and end that it reports,
 * and writes the weights to where a reading has them, or to another file.
 * @throws UsageError.
 */
export async function learn(args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: "string", default: LEARNED } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of articles", "Name one file.");
  const articles = await goldArticles(file);
  const features = new GrowingFeatures();
  const examples = examplesOf(articles, features);
  const weights = learned(examples, features);
  await writeFile(values.to, dataFile(table(weights), articles.length, examples.length));
  await output.write(
    `${counted(weights.length, "weight")} from ${counted(examples.length, "choice")}: ${values.to}\n`,
  );
}

function examplesOf(
  articles: readonly GoldArticle[],
  features: GrowingFeatures,
): readonly Example[] {
  const progress = progressOn(process.stderr, "article");
  const examples = articles.flatMap(({ article, statements }, at) => {
    progress.tell(at + 1, articles.length);
    return partsOf(article.text).sentences.flatMap((sentence) =>
      examplesIn(sentence, statements, features),
    );
  });
  progress.end();
  return examples;
}
