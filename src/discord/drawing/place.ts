import type { Article } from "../../domain/article.ts";
import { type Span, hull } from "../../domain/span.ts";
import { line } from "./line.ts";
import type { StatementWords } from "../words/words.ts";

/** So many stretches of words are located one by one. */
const RANGES = 4;

/** "corpus/kremlin.md, characters 10-40": where words stand, so that anyone can check them. */
export function placeText(
  article: Article,
  spans: readonly [Span, ...Span[]],
  words: StatementWords,
): string {
  const shown = spans.length > RANGES ? [hull(spans)] : spans;
  const ranges = shown.map(({ start, end }) => `${String(start)}-${String(end)}`).join(", ");
  return `${line(fileOf(article), 160) ?? words.file}, ${words.characters(ranges)}`;
}

/** The file that holds an article, in its folder: where that lies on the machine concerns nobody. Of a dump's many articles, which. */
export function fileOf({ file, id }: Article): string {
  const name = file.split(/[\\/]/u).slice(-2).join("/");
  return name.endsWith(".jsonl") ? `${name} ${id}` : name;
}
