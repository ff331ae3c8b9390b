import { hull, overlap, within } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/speaker.ts";
import { spansOf } from "../domain/statement.ts";
import type { Attribution, Statement } from "../domain/statement.ts";

import { announcement, reports } from "./attributions.ts";
import type { Announcement, Report } from "./attributions.ts";
import type { Cast, Identified } from "./cast.ts";
import type { Range } from "./names.ts";
import type { Piece } from "./quotations.ts";
import type { Sentence, Token } from "./sentences.ts";

/** The statements of an article, with whom they are by. */
export interface Attributed {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

/** An announcement whose speaker is known, and the pieces that it quotes. */
interface Settled {
  readonly announced: Announcement;
  readonly identified: Identified;
  /** The last sentence of the article that it reaches into. */
  sentence: number;
  readonly pieces: Piece[];
  /** The reporter's account; undefined when the content is nothing but quoted words. */
  readonly account: Span | undefined;
}

/**
 * What was said and by whom, from all sentences of an article in order.
 *
 *     “A,” he said. “B.”               one quotation of two spans
 *     He said it was a “mistake”.      a paraphrase with a fragment
 *     She was blunt:⏎“C.               the next paragraph, when it is nothing but quoted words,
 *     “D.”                             and the one after it, when the first is not closed: a statement each
 */
export function statements(
  sentences: readonly Sentence[],
  pieces: readonly Piece[],
  paragraphs: readonly Span[],
  cast: Cast,
): Attributed {
  const settled: Settled[] = [];
  const open = new Set<Piece>(pieces);
  for (const [at, sentence] of sentences.entries()) {
    const found = reports(sentence).flatMap((report) => {
      const identified = cast.identify(report, at);
      return identified === undefined ? [] : [settle(report, identified, at)];
    });
    const one = isQuoted(sentence) ? goOn(sentences, at, settled, open, cast) : undefined;
    const fresh = one === undefined ? found : [...found, one];
    settled.push(...fresh);
    for (const piece of fresh.flatMap((statement) => statement.pieces)) open.delete(piece);
  }
  settled.push(...begunEarlier(pieces, settled, open));
  const made = settled.map((one) => statementOf(one, pieces, paragraphs));
  const speakers = new Map(settled.map(({ identified: { speaker } }) => [speaker.id, speaker]));
  return { statements: made.toSorted(byPlace), speakers: [...speakers.values()] };
}

function byPlace(a: Statement, b: Statement): number {
  return spansOf(a)[0].start - spansOf(b)[0].start;
}

function settle(report: Report, identified: Identified, sentence: number): Settled {
  const { content, sentence: inside } = report;
  const said = inside.tokens.slice(content.first, content.last + 1);
  const only = report.cue.manner !== "refuse" && said.every(isQuotedOrMark);
  const quoted = said.flatMap(({ piece }) => piece ?? []);
  const pieces = only ? [...quoted, ...interrupted(report)] : quoted;
  const account = only && quoted.length > 0 ? undefined : spanOf(inside.tokens, content);
  return { announced: report, identified, sentence, pieces, account };
}

function isQuotedOrMark(token: Token): boolean {
  return token.piece !== undefined || token.tag === "PUNCT" || token.tag === "SPACE";
}

function isQuoted(sentence: Sentence): boolean {
  return (
    sentence.tokens.every(isQuotedOrMark) &&
    sentence.tokens.some(({ piece }) => piece !== undefined)
  );
}

/** “A,” he said, *“B.”* */
function interrupted({ sentence, content, source, cue }: Report): readonly Piece[] {
  if (!content.ahead) return [];
  const rest = sentence.tokens.slice(Math.max(source.last, cue.last) + 1);
  const next = rest.findIndex(({ piece }) => piece !== undefined);
  const plainly =
    next >= 0 && rest.slice(0, next).every((token) => !/^(?:VERB|AUX)$/u.test(token.tag));
  return plainly ? rest.slice(next).flatMap(({ piece }) => piece ?? []) : [];
}

function spanOf(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** A sentence of nothing but quoted words goes on with what was quoted or announced just before; a new statement where it does not extend that one. */
function goOn(
  sentences: readonly Sentence[],
  at: number,
  settled: readonly Settled[],
  open: Set<Piece>,
  cast: Cast,
): Settled | undefined {
  const [sentence, before] = [sentences[at], sentences[at - 1]];
  const fresh =
    sentence?.tokens.flatMap(({ piece }) =>
      piece !== undefined && open.has(piece) ? [piece] : [],
    ) ?? [];
  if (sentence === undefined || before === undefined || fresh.length === 0) return undefined;
  const begun =
    settled.at(-1)?.pieces.some((piece) => piece.quotation === fresh[0]?.quotation) === true
      ? settled.at(-1)
      : undefined;
  if (begun !== undefined) return goingOn(begun, fresh, at);
  const announced = announcement(before);
  if (announced !== undefined) {
    const identified = cast.identify(announced, at - 1);
    return identified === undefined
      ? undefined
      : { announced, identified, sentence: at, pieces: fresh, account: undefined };
  }
  const last = settled.at(-1);
  const together = before.paragraph === sentence.paragraph;
  if (
    last?.sentence !== at - 1 ||
    hasSeveralSpeakers(settled, last) ||
    !(together || last.pieces.length > 0)
  )
    return undefined;
  cast.goesOn(last.identified.speaker, at);
  if (together && last.account === undefined) {
    extend(last, fresh, at, open);
    return undefined;
  }
  return goingOn(last, fresh, at);
}

/** Further words of the same speaker, with no cue of their own. */
function goingOn(
  { announced, identified: { speaker } }: Settled,
  pieces: Piece[],
  sentence: number,
): Settled {
  return {
    announced,
    identified: { speaker, by: "inherited" },
    sentence,
    pieces,
    account: undefined,
  };
}

function extend(statement: Settled, fresh: readonly Piece[], at: number, open: Set<Piece>): void {
  statement.pieces.push(...fresh);
  statement.sentence = at;
  for (const piece of fresh) open.delete(piece);
}

function hasSeveralSpeakers(settled: readonly Settled[], last: Settled): boolean {
  return settled
    .slice(-10)
    .some(
      (one) =>
        one.sentence === last.sentence && one.identified.speaker.id !== last.identified.speaker.id,
    );
}

/** The paragraphs of a quotation that stand before the one with its cue: “A.⏎“B,” he said. */
function begunEarlier(
  pieces: readonly Piece[],
  settled: readonly Settled[],
  open: ReadonlySet<Piece>,
): readonly Settled[] {
  const owners = new Map(
    settled.flatMap((one) => one.pieces.map((piece) => [piece.quotation, one] as const)),
  );
  return pieces.flatMap((piece) => {
    const owner = open.has(piece) ? owners.get(piece.quotation) : undefined;
    return owner === undefined ? [] : [goingOn(owner, [piece], owner.sentence)];
  });
}

function statementOf(
  settled: Settled,
  pieces: readonly Piece[],
  paragraphs: readonly Span[],
): Statement {
  const { announced, identified, account } = settled;
  const mention = spanOf(announced.sentence.tokens, announced.source);
  const cue =
    identified.by === "inherited" ? undefined : spanOf(announced.sentence.tokens, announced.cue);
  const attribution: Attribution = {
    speaker: identified.speaker.id,
    mention,
    cue,
    by: identified.by,
    via: announced.via,
  };
  const [first, ...rest] = settled.pieces
    .map((piece) => piece.inner)
    .toSorted((a, b) => a.start - b.start);
  if (account === undefined && first !== undefined) {
    const words = [first, ...rest] as const;
    return {
      kind: "quotation",
      words,
      attribution,
      passage: passageOf(hull(words), paragraphs),
      said: undefined,
    };
  }
  const told = account ?? mention;
  const quoted = pieces.filter((piece) => within(piece.outer, told)).map((piece) => piece.inner);
  const whole = {
    start: Math.min(
      told.start,
      cue?.start ?? told.start,
      announced.cue.hangs ? told.start : mention.start,
    ),
    end: Math.max(told.end, cue?.end ?? told.end, announced.cue.hangs ? told.end : mention.end),
  };
  const kind = announced.cue.manner === "refuse" ? "refusal" : "paraphrase";
  return {
    kind,
    account: told,
    report: whole,
    quoted,
    attribution,
    passage: passageOf(told, paragraphs),
    said: undefined,
  };
}

function passageOf(span: Span, paragraphs: readonly Span[]): Span {
  const [first, ...rest] = paragraphs.filter((paragraph) => overlap(paragraph, span));
  return first === undefined ? span : hull([first, ...rest]);
}
