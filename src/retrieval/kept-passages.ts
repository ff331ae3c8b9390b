import type { Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";
import { shownSpans, spansOf } from "../domain/statement.ts";

import type { Directory } from "./directory.ts";
import type { Held } from "./held.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { Damage, Row } from "./kept-numbers.ts";

/**
 * The passages of readings in the form in which they are kept. For each reading: how many there are; for each of those: how many
 * statements, where it begins and its words end; for each statement: its place in the reading, its context, a stretch of words for each
 * span that a reader is shown, and for each of what was said where that is not the same.
 */
export function rowOf(
  passages: readonly IndexedPassage[],
  readings: readonly Reading[],
): Uint32Array {
  const row: number[] = [];
  let at = 0;
  for (const { article, statements } of readings) {
    const begin = at;
    while (passages[at]?.held[0].article === article) at += 1;
    const own = passages.slice(begin, at);
    row.push(own.length);
    for (const { held, first, endOfOwn, end, endOfNames } of own) {
      row.push(held.length, first, endOfOwn, end, endOfNames);
      for (const { statement, contextFrom, contextTo, words, told } of held) {
        row.push(statements.indexOf(statement), contextFrom, contextTo, ...words);
        if (told !== words) row.push(...told);
      }
    }
  }
  return Uint32Array.from(row);
}

/** The passages of readings that a row holds. @param length of the pool, in words. @throws Damage. */
export function passagesIn(
  numbers: Uint32Array,
  readings: readonly Reading[],
  directory: Directory,
  length: number,
): readonly IndexedPassage[] {
  const row = new Row(numbers);
  const passages: IndexedPassage[] = [];
  for (const reading of readings)
    for (let left = row.next(0, reading.statements.length); left > 0; left -= 1)
      passages.push(passageIn(row, reading, directory, length));
  if (!row.done) throw new Damage();
  return passages;
}

function passageIn(
  row: Row,
  reading: Reading,
  directory: Directory,
  length: number,
): IndexedPassage {
  const statements = row.next(1, reading.statements.length);
  const first = row.next(0, length);
  const endOfOwn = row.next(first, length);
  const end = row.next(endOfOwn, length);
  const endOfNames = row.next(end, length);
  const next = (): Held => heldIn(row, reading, directory, first, endOfOwn);
  const held: [Held, ...Held[]] = [next()];
  while (held.length < statements) held.push(next());
  return { held, first, endOfOwn, end, endOfNames };
}

function heldIn(
  row: Row,
  { article, statements }: Reading,
  directory: Directory,
  first: number,
  end: number,
): Held {
  const statement = statements[row.next(0, statements.length - 1)];
  const speaker = statement && directory.speakerIn(article.id, statement.attribution.speaker);
  if (statement === undefined || speaker === undefined) throw new Damage();
  const contextFrom = row.next(first, end);
  const contextTo = row.next(contextFrom, end);
  // Copied, since what `flatMap` gives has room for more.
  const stretches = (spans: readonly Span[]): readonly number[] =>
    spans
      .flatMap(() => {
        const from = row.next(first, end);
        return [from, row.next(from, end)];
      })
      .slice();
  const words = stretches(shownSpans(statement));
  const told = statement.kind === "quotation" ? words : stretches(spansOf(statement));
  return { article, statement, speaker, words, told, contextFrom, contextTo };
}
