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
    ...statements.map((statement) => statementText(statement, reading)),
    ...unattributed.map((span) =>
      block(`unattributed · ${range(span)}`, visible(excerpt(article, span))),
    ),
  ];
  if (blocks.length === 1) blocks.push("  no statements");
  return `${blocks.join("\n")}\n`;
}

function statementText(statement: Statement, reading: Reading): string {
  const { article } = reading;
  const { mention, cue } = statement.attribution;
  const said = [mention, ...(cue ? [cue] : [])].map((span) => excerpt(article, span)).join(" / ");
  const head = [
    labels[statement.kind],
    speakerOf(statement, reading).name,
    said,
    ranges(statement),
  ].join(" · ");
  return block(visibleLine(head), statementWords(statement, article));
}

function block(head: string, words: string): string {
  return `  ${head}\n    ${setIn(words, "    ")}`;
}
