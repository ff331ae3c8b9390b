import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { Statement } from "../domain/statement.ts";
import { excerpt } from "../domain/verbatim.ts";
import { labels, range, ranges, setIn, statementWords } from "./quoted.ts";
import { speakerOf } from "./speaker-of.ts";
import { visible, visibleLine } from "./visible.ts";

/** What was read from an article, as a person reads it in a terminal. */
export function readingText(reading: Reading): string {
  const { article, statements, unattributed } = reading;
  const blocks = [
    visibleLine([article.file, article.title ?? article.id].join(" · ")),
    ...statements.map((statement) =>
      statementText(statement, speakerOf(statement, reading).name, article),
    ),
    ...unattributed.map((span) =>
      block(`unattributed · ${range(span)}`, visible(excerpt(article, span))),
    ),
  ];
  if (blocks.length === 1) blocks.push("  no statements");
  return `${blocks.join("\n")}\n`;
}

function statementText(statement: Statement, speaker: string, article: Article): string {
  const { mention, cue } = statement.attribution;
  const said = [mention, ...(cue ? [cue] : [])]
    .filter(({ start, end }) => start < end)
    .map((span) => excerpt(article, span));
  const head = [
    labels[statement.kind],
    speaker,
    ...(said.length > 0 ? [said.join(" / ")] : []),
    ranges(statement),
    `${Math.round(statement.attribution.confidence * 100)}% sure`,
  ].join(" · ");
  return block(visibleLine(head), statementWords(statement, article));
}

function block(head: string, words: string): string {
  return `  ${head}\n    ${setIn(words, "    ")}`;
}
