import type { Article } from "../domain/article.ts";
import type { Passage, Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/speaker.ts";
import { type Attribution, type Statement, spansOf, shownSpans } from "../domain/statement.ts";

import { Damage, confidence, list, oneOf, rangeOf, spansFrom, word, words } from "./kept-values.ts";

/** A reading as it is kept: without its article, in lists, each list of spans as the plain row of its numbers. */
export type KeptReading = readonly unknown[];

const statementKinds = ["quotation", "paraphrase", "refusal"] as const;
const speakerKinds = ["person", "institution", "unnamed"] as const;
const ways = ["name", "title", "pronoun", "turn", "inherited"] as const;

/** A reading in the form in which it is kept. */
export function keptForm(reading: Reading): KeptReading {
  return [
    reading.passages.map(({ span, sentences }) => numbers([span, ...sentences])),
    reading.speakers.map(({ id, name, kind, aliases, roles, speaksFor }) => [
      id,
      name,
      kind,
      aliases,
      roles,
      speaksFor,
    ]),
    reading.statements.map(keptStatement),
    numbers(reading.unattributed),
  ];
}

function keptStatement(statement: Statement) {
  const { attribution, passage, said } = statement;
  const { speaker, by, mention, cue, via } = attribution;
  const spans = [[mention], optional(cue), optional(via), [passage], spansOf(statement)];
  if (statement.kind !== "quotation")
    spans.push([statement.account], [statement.report], statement.quoted);
  const days = said === undefined ? [] : [said.from, said.to];
  return [statement.kind, speaker, by, attribution.confidence, days, spans.map(numbers)];
}

function optional(span: Span | undefined): readonly Span[] {
  return span === undefined ? [] : [span];
}

function numbers(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

/**
 * The reading of an article that a kept form holds; undefined where the form is damaged: a type is wrong, a span is out of order or
 * reaches past the text, what a reader would be shown is empty, a statement is by nobody.
 */
export function readingFrom(kept: unknown, article: Article): Reading | undefined {
  try {
    const [passages, speakers, statements, unattributed] = list(kept, 4);
    const speaking = list(speakers).map(speakerFrom);
    const ids = new Set(speaking.map(({ id }) => id));
    return {
      article,
      passages: list(passages).map((each) => passageFrom(each, article)),
      speakers: speaking,
      statements: list(statements).map((each) => statementFrom(each, article, ids)),
      unattributed: spansFrom(unattributed, article.text.length),
    };
  } catch (error) {
    if (error instanceof Damage) return undefined;
    throw error;
  }
}

function passageFrom(kept: unknown, { text }: Article): Passage {
  const [start, end, ...sentences] = list(kept);
  const span = one(spansFrom([start, end], text.length));
  return { span, sentences: spansFrom(sentences, span.end) };
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

function statementFrom(kept: unknown, { text }: Article, speaking: ReadonlySet<string>): Statement {
  const [kind, speaker, by, sure, days, rows] = list(kept, 6);
  const [mention = [], cue = [], via = [], passage = [], told = [], account, report, quoted = []] =
    list(rows).map((row) => spansFrom(row, text.length));
  const attribution: Attribution = {
    speaker: word(speaker),
    mention: one(mention),
    cue: atMostOne(cue),
    by: oneOf(ways, by),
    via: atMostOne(via),
    confidence: confidence(sure),
  };
  if (!speaking.has(attribution.speaker)) throw new Damage();
  const said = rangeOf(days);
  const own = { attribution, passage: one(passage), said };
  const statement = ofKind(oneOf(statementKinds, kind));
  if (shownSpans(statement).concat(spansOf(statement)).some(isEmpty)) throw new Damage();
  return statement;

  function ofKind(its: Statement["kind"]): Statement {
    if (its === "quotation") return { kind: its, ...own, words: some(told) };
    const shown = { account: one(account), told: some(told), report: one(report), quoted };
    return { kind: its, ...own, ...shown };
  }
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function some([first, ...rest]: readonly Span[]): readonly [Span, ...Span[]] {
  if (first === undefined) throw new Damage();
  return [first, ...rest];
}

function one(spans: readonly Span[] = []): Span {
  if (spans.length > 1) throw new Damage();
  return some(spans)[0];
}

function atMostOne(spans: readonly Span[]): Span | undefined {
  return spans.length === 0 ? undefined : one(spans);
}
