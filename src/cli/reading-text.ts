import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { Statement } from "../domain/statement.ts";
import { excerpt } from "../domain/verbatim.ts";
import { label, range, ranges, setIn, statementWords } from "./quoted.ts";
import { type Paint, plain } from "./paint.ts";
import { speakerOf } from "./speaker-of.ts";
import { visible, visibleLine } from "./visible.ts";

/** What was read from an article, as a person reads it in a terminal. */
export function readingText(reading: Reading, paint: Paint = plain): string {
  const { article, statements, unattributed } = reading;
  const blocks = [
    visibleLine([article.file, article.title ?? article.id].join(" · ")),
    ...statements.map((statement) =>
      statementText(statement, speakerOf(statement, reading).name, article, paint),
    ),
    ...unattributed.map((span) =>
      block(`unattributed · ${paint.place(range(span))}`, visible(excerpt(article, span))),
    ),
  ];
  if (blocks.length === 1) blocks.push("  no statements");
  return `${blocks.join("\n")}\n`;
}

function statementText(
  statement: Statement,
  speaker: string,
  article: Article,
  paint: Paint,
): string {
  const { mention, cue, speakerConfidence, extentConfidence } = statement.attribution;
  const said = [mention, ...(cue ? [cue] : [])]
    .filter(({ start, end }) => start < end)
    .map((span) => excerpt(article, span));
  const head = [
    label(statement, paint),
    paint.speaker(visibleLine(speaker)),
    ...(said.length > 0 ? [visibleLine(said.join(" / "))] : []),
    paint.place(ranges(statement)),
    paint.source(
      `sure: speaker ${percent(speakerConfidence)}, extent ${percent(extentConfidence)}`,
    ),
  ].join(" · ");
  return block(head, statementWords(statement, article));
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

function block(head: string, words: string): string {
  return `  ${head}\n    ${setIn(words, "    ")}`;
}
