import type { Article } from "../domain/article.ts";
import type { Passage, Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";
import {
  STATEMENT_KINDS,
  type Attribution,
  type Statement,
  spansOf,
  shownSpans,
} from "../domain/statement.ts";

import { Damage, Row, list, oneOf, rangeOf, rowOf, share, word, words } from "./kept-values.ts";

/** A reading as it is kept: without its article, in lists and rows of numbers. */
export type KeptReading = readonly unknown[];

const speakerKinds = ["person", "institution", "unnamed"] as const;
const ways = ["name", "title", "pronoun", "turn", "inherited"] as const;

/** A reading in the form in which it is kept. */
export function keptForm({ passages, speakers, statements, unattributed }: Reading): KeptReading {
  const places = new Map(speakers.map(({ id }, at) => [id, at]));
  return [
    rowOf(passages.flatMap(({ span, sentences }) => [[span], sentences])),
    speakers.map(keptSpeaker),
    statements.map((statement) => keptStatement(statement, places)),
    rowOf([unattributed]),
  ];
}

function keptSpeaker({ id, name, kind, aliases, roles, speaksFor }: Speaker) {
  return [id, name, kind, aliases, roles, speaksFor];
}

/** The speaker is given by the place in the reading's list. */
function keptStatement(statement: Statement, places: ReadonlyMap<SpeakerId, number>) {
  const { attribution, passage, said } = statement;
  const { speaker, by, mention, cue, via } = attribution;
  const sure = [attribution.speakerConfidence, attribution.extentConfidence];
  const spans = [[mention], optional(cue), optional(via), [passage], spansOf(statement)];
  if (statement.kind !== "quotation")
    spans.push([statement.account], [statement.report], statement.quoted);
  const days = said === undefined ? "" : `${said.from}/${said.to}`;
  return [statement.kind, places.get(speaker), by, sure, days, rowOf(spans)];
}

function optional(span: Span | undefined): readonly Span[] {
  return span === undefined ? [] : [span];
}

/**
 * The reading of an article that a kept form holds; undefined where the form is damaged: a type is wrong, a span is out of order or
 * reaches past the text, what a reader would be shown is empty, a statement is by nobody.
 */
export function readingFrom(kept: unknown, article: Article): Reading | undefined {
  try {
    const { length } = article.text;
    const [passages, speakers, statements, unattributed] = list(kept, 4);
    const speaking = list(speakers).map(speakerFrom);
    return {
      article,
      passages: passagesFrom(new Row(passages, length)),
      speakers: speaking,
      statements: list(statements).map((each) => statementFrom(each, length, speaking)),
      unattributed: onlyList(new Row(unattributed, length)),
    };
  } catch (error) {
    if (error instanceof Damage) return undefined;
    throw error;
  }
}

function passagesFrom(row: Row): readonly Passage[] {
  const passages: Passage[] = [];
  while (!row.done) passages.push({ span: one(row.next()), sentences: row.next() });
  return passages;
}

function onlyList(row: Row): readonly Span[] {
  const spans = row.next();
  if (!row.done) throw new Damage();
  return spans;
}

function speakerFrom(kept: unknown): Speaker {
  const [id, name, kind, aliases, roles, speaksFor] = list(kept, 6);
  return {
    id: word(id),
    name: word(name),
    kind: oneOf(speakerKinds, kind),
    aliases: words(aliases),
    roles: words(roles),
    speaksFor: words(speaksFor),
  };
}

function statementFrom(kept: unknown, length: number, speaking: readonly Speaker[]): Statement {
  const [kind, speaker, by, sure, days, spans] = list(kept, 6);
  const row = new Row(spans, length);
  const [speakerSure, extentSure] = list(sure, 2);
  const attribution: Attribution = {
    speaker: speakerAt(speaker, speaking),
    mention: one(row.next()),
    cue: atMostOne(row.next()),
    by: oneOf(ways, by),
    via: atMostOne(row.next()),
    speakerConfidence: share(speakerSure),
    extentConfidence: share(extentSure),
  };
  const own = { attribution, passage: one(row.next()), said: rangeOf(days) };
  const statement = statementOf(oneOf(STATEMENT_KINDS, kind), own, row);
  if (!row.done || shownSpans(statement).some(isEmpty) || spansOf(statement).some(isEmpty))
    throw new Damage();
  return statement;
}

type Own = Pick<Statement, "attribution" | "passage" | "said">;

function statementOf(kind: Statement["kind"], own: Own, row: Row): Statement {
  const told = some(row.next());
  if (kind === "quotation") return { kind, ...own, words: told };
  const [account, report, quoted] = [one(row.next()), one(row.next()), row.next()];
  return { kind, ...own, account, told, report, quoted };
}

function speakerAt(place: unknown, speaking: readonly Speaker[]): SpeakerId {
  const speaker = typeof place === "number" ? speaking[place] : undefined;
  if (speaker === undefined) throw new Damage();
  return speaker.id;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function some([first, ...rest]: readonly Span[]): readonly [Span, ...Span[]] {
  if (first === undefined) throw new Damage();
  return [first, ...rest];
}

function one(spans: readonly Span[]): Span {
  if (spans.length > 1) throw new Damage();
  return some(spans)[0];
}

function atMostOne(spans: readonly Span[]): Span | undefined {
  return spans.length === 0 ? undefined : one(spans);
}
