import type { Reading } from "../domain/reading.ts";
import { hull, overlap } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import { type Statement, shownSpans, spansOf } from "../domain/statement.ts";

import type { Directory } from "./directory.ts";
import type { Held } from "./held.ts";
import type { WordPool } from "./word-pool.ts";

/** A passage with the statements that stand in it. */
export interface IndexedPassage {
  readonly held: readonly [Held, ...Held[]];
  /** From here to `endOfOwn` its words stand in the pool, to `end` those of the paragraph before, where it points back to it. */
  readonly first: number;
  readonly endOfOwn: number;
  readonly end: number;
  /** From `end` to here stand the words of the title and of the names of who speaks there. */
  readonly endOfNames: number;
}

/**
 * A passage that takes its topic up from the paragraph before: "pressed on *the issue*, Peskov said …". Not by `u`, as every passage
 * of a corpus is looked at: with it, letters of either case are looked for six times as long.
 */
const POINTS_BACK =
  /\b(?:the|this|that|such|these|those) (?:issue|matter|idea|proposal|plan|claim|question|subject|topic|suggestion|prospect|possibility|decision|accusation|allegation|report)s?\b/i;

/** The passages of a reading that have statements by speakers whom the directory knows. */
export function indexedPassages(
  reading: Reading,
  directory: Directory,
  pool: WordPool,
): readonly IndexedPassage[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of reading.statements) {
    const { start, end } = statement.passage;
    const key = `${String(start)}-${String(end)}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const title = pool.numbersOf(reading.article.title ?? "");
  return [...groups.values()].flatMap(
    (group) => indexed(group, reading, title, directory, pool) ?? [],
  );
}

function indexed(
  statements: readonly Statement[],
  reading: Reading,
  title: readonly number[],
  directory: Directory,
  pool: WordPool,
): IndexedPassage | undefined {
  const { article } = reading;
  const passage = statements[0]?.passage;
  if (passage === undefined) return undefined;
  const first = pool.length;
  const places = pool.add(article.text, passage);
  const endOfOwn = pool.length;
  const before = paragraphBefore(reading, passage);
  if (before !== undefined) pool.add(article.text, before);
  const end = pool.length;
  const [one, ...others] = statements.flatMap((statement): readonly Held[] => {
    const speaker = directory.speakerIn(article.id, statement.attribution.speaker);
    if (speaker === undefined) return [];
    // Copied, since what `flatMap` gives has room for more.
    const stretches = (spans: readonly Span[]): readonly number[] =>
      spans.flatMap((span) => stretchOf(span, places, first)).slice();
    const words = stretches(shownSpans(statement));
    const told = statement.kind === "quotation" ? words : stretches(spansOf(statement));
    const [contextFrom, contextTo] = stretchOf(contextOf(statement, reading), places, first);
    return [{ article, statement, speaker, words, told, contextFrom, contextTo }];
  });
  if (one === undefined) return undefined;
  const held = [one, ...others] as const;
  pool.append(title);
  for (const name of new Set(held.map(({ speaker }) => speaker.name)))
    pool.append(pool.numbersOf(name));
  return { held, first, endOfOwn, end, endOfNames: pool.length };
}

/** An answer, more than a statement of its own: so few words, or one that points back. */
const FEW_WORDS = 8;
const POINTING = /\b(?:this|that|these|those|it|they|so)\b/i;

/** The sentence of a statement; from the beginning of its passage where the statement is an answer to what stands there. */
function contextOf(statement: Statement, { passages, article }: Reading): Span {
  const shown = hull(shownSpans(statement));
  const text = article.text.slice(shown.start, shown.end);
  const isAnswer =
    statement.kind === "refusal" ||
    POINTING.test(text) ||
    text.split(/\s+/u, FEW_WORDS + 1).length <= FEW_WORDS;
  const own: Span[] = [];
  for (const { span, sentences } of passages) {
    if (!overlap(span, shown)) continue;
    for (const sentence of sentences) if (overlap(sentence, shown)) own.push(sentence);
  }
  const sentence = own.length === 0 ? shown : hull([shown, ...own]);
  return isAnswer
    ? { start: Math.min(statement.passage.start, sentence.start), end: sentence.end }
    : sentence;
}

/** Where in the pool the words of a span stand, whose passage begins there at `first`. */
function stretchOf(
  { start, end }: Span,
  places: readonly number[],
  first: number,
): readonly [from: number, to: number] {
  return [first + countBefore(places, start), first + countBefore(places, end)];
}

/** How many words begin before a place, halving the list until it is found. */
function countBefore(places: readonly number[], place: number): number {
  let [least, most] = [0, places.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((places[middle] ?? 0) < place) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** The paragraph before a passage, where the passage takes its topic up from it. */
function paragraphBefore({ passages, article }: Reading, passage: Span): Span | undefined {
  if (!POINTS_BACK.test(article.text.slice(passage.start, passage.end))) return undefined;
  const at = passages.findIndex(({ span }) => overlap(span, passage));
  return passages[at - 1]?.span;
}
