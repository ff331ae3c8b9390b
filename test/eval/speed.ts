import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { Article } from "../../src/domain/article.ts";
import { counted } from "../../src/domain/counted.ts";
import { read } from "../../src/reading/read.ts";
import { goldArticles } from "./corpora.ts";
import { median } from "./median.ts";
import { type Memory, memoryFor } from "./memory.ts";
import { type Progress, progressOn } from "./progress.ts";
import { textTokens } from "./text-tokens.ts";

/** How often all articles are read; the median is told, and the fastest, since other work on the machine only slows. */
const ROUNDS = 5;

/**
 * `speed FILE`: how fast the articles of a file are read in one thread, all steps together and warmed up by reading them
 * once, and what memory the longest of them takes above Node's own.
 * @throws UsageError.
 */
export async function speed(args: readonly string[], output: Output): Promise<void> {
  const [file, ...more] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of articles", "Name one file.");
  const articles = (await goldArticles(file)).map(({ article }) => article);
  const seconds = secondsFor(articles, progressOn(process.stderr, "round"));
  const longest = articles.toSorted((a, b) => b.text.length - a.text.length)[0];
  await output.write(`${basename(file)}, ${counted(articles.length, "article")}\n`);
  await output.write(speedText("median ", articles, median(seconds)));
  await output.write(speedText("fastest", articles, Math.min(...seconds)));
  if (longest === undefined) return;
  const peakProgram = fileURLToPath(new URL("peak.js", import.meta.url));
  await output.write(`${memoryText(longest, memoryFor(longest, peakProgram))}\n`);
}

function secondsFor(articles: readonly Article[], progress: Progress): readonly number[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    progress.tell(round + 1, ROUNDS + 1);
    const started = performance.now();
    for (const article of articles) read(article, []);
    return (performance.now() - started) / 1000;
  });
  progress.end();
  return rounds.slice(1);
}

function speedText(which: string, articles: readonly Article[], seconds: number): string {
  const characters = articles.reduce((total, { text }) => total + text.length, 0);
  const tokens = articles.reduce((total, { text }) => total + textTokens(text), 0);
  const inASecond = (count: number) => Math.round(count / seconds).toLocaleString("en");
  return `${which}  ${seconds.toFixed(2)} s, ${inASecond(characters)} characters a second, ${inASecond(tokens)} tokens (words and marks) a second\n`;
}

function memoryText({ id, text }: Article, { reading, node }: Memory): string {
  return `${id} (${String(text.length)} characters): ${megabytes(reading - node)} above Node's own ${megabytes(node)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
