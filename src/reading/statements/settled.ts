import type { Span } from "../../domain/span.ts";
import type { DayRange } from "../../domain/statement.ts";

import { deniesSaying, isDenial, isDisowned } from "../reports/denials.ts";
import type { Announcement, Report } from "../reports/report.ts";
import type { Identified } from "../speakers/identified.ts";
import { confidenceOf } from "./confidence.ts";
import type { Pattern } from "./confidence.ts";
import type { Piece } from "../text/quotations.ts";
import { saidOn } from "../dates/said-dates.ts";
import { spanOf } from "../text/tokens.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Range, Token } from "../text/tokens.ts";

/** An announcement whose speaker is known, with the pieces that it quotes. */
export interface Settled {
  readonly announced: Announcement;
  readonly identified: Identified;
  /** The last sentence of the article that it reaches into. */
  sentence: number;
  /** In the order of the text. */
  readonly pieces: Piece[];
  /** The reporter's account; undefined when the content is nothing but quoted words. */
  readonly account: Span | undefined;
  /** Where the attribution interrupts the account. */
  readonly gap: Span | undefined;
  /** The account ends in quoted words before its cue, and so what follows may go on with them: Rain “is due,” *said Quill.* “It is late.” */
  readonly endsQuoted: boolean;
  readonly said: DayRange | undefined;
  /** How often words found so are this speaker's, from 0 to 1. */
  readonly speakerConfidence: number;
  /** How often a report reaches from where it begins to where it ends, from 0 to 1. */
  readonly extentConfidence: number;
}

/** How many reports back one may stand with which a sentence goes on. */
const NEAR = 10;

/** The reports that a sentence can go on with. */
export function latest(settled: readonly Settled[]): readonly Settled[] {
  return settled.slice(-NEAR);
}

/** A report by a speaker who is known. */
export function settle(
  report: Report,
  identified: Identified,
  sentence: number,
  published: string | undefined,
  together: readonly Report[],
): Settled {
  const { content, cue } = report;
  const { tokens } = report.sentence;
  const from = tokens[content.first]?.lower === "that" ? content.first + 1 : content.first;
  const words = tokens.slice(from, content.last + 1);
  const quoted = words.flatMap(({ piece }, step) =>
    piece === undefined || isDisowned(tokens, from + step, cue, content) ? [] : [piece],
  );
  const only = cue.manner !== "refuse" && quoted.length > 0 && words.every(isQuotedOrMark);
  const pieces = only ? [...quoted, ...interrupted(report, together)] : quoted;
  const account = only ? undefined : spanOf(tokens, toldIn(report, quoted));
  const said = saidOn(tokens, report, published);
  const gap = content.gap && gapOf(tokens, content.gap);
  const speakerConfidence = confidenceOf(identified.pattern) * report.share;
  const endsQuoted =
    !only && (content.ahead || content.gap !== undefined) && isOneOf(words.at(-1)?.piece, pieces);
  return {
    announced: report,
    identified,
    sentence,
    pieces,
    account,
    gap,
    endsQuoted,
    said,
    speakerConfidence,
    extentConfidence: content.sure,
  };
}

function isOneOf(piece: Piece | undefined, pieces: readonly Piece[]): boolean {
  return piece !== undefined && pieces.includes(piece);
}

/** What is told of a report: with all that is denied, denied *saying “no”*. */
function toldIn({ sentence: { tokens }, cue, content }: Report, own: readonly Piece[]): Range {
  if (content.ahead || !isDenial(tokens, cue)) return content;
  const quoted = tokens.slice(content.first, content.last + 1).flatMap(({ piece }) => piece ?? []);
  const unsaid = own.length < quoted.length || deniesSaying(tokens, cue, content.first);
  return unsaid ? { first: cue.last + 1, last: content.last } : content;
}

/** From the end of what stands before the report to the beginning of what goes on behind it. */
function gapOf(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first - 1]?.end ?? 0, end: tokens[last + 1]?.start ?? 0 };
}

/** “A,” he said, *“B.”* — unless the second half is another's. */
function interrupted(
  { sentence, content, source, cue }: Report,
  together: readonly Report[],
): readonly Piece[] {
  const end = Math.max(source.last, cue.last);
  if (!content.ahead) return [];
  const rest = sentence.tokens.slice(end + 1);
  const next = rest.findIndex(({ piece }) => piece !== undefined);
  const others = together.filter((other) => other.content.last > end);
  const quote = end + 1 + next;
  const taken =
    sentence.tokens[quote - 1]?.text !== "," &&
    others.some(({ content: { first, last } }) => quote >= first && quote <= last);
  const hanging = goesOnInside(rest[next]) && others.every(({ cue: { hangs } }) => hangs);
  if (taken || (others.length > 0 && !hanging)) return [];
  const between = rest.slice(0, Math.max(0, next));
  const plainly = between.every(
    ({ tag, text }, at) =>
      !/^(?:VERB|AUX|SCONJ)$/u.test(tag) &&
      text !== ":" &&
      (tag !== "CCONJ" || at === between.length - 1),
  );
  if (
    next < 0 ||
    isEmbedded(between.at(-1)) ||
    (next === 0 && cue.manner === "tell" && rest[next]?.entitles === true) ||
    !(plainly || goesOnInside(rest[next])) ||
    /^(?:VERB|AUX)$/u.test(rest[next + 1]?.tag ?? "")
  )
    return [];
  return rest.slice(next).flatMap(({ piece }) => piece ?? []);
}

/** “A,” said Quill on *the “B” show*; in praise of *a “C”*: a quoted stretch that is part of what is told of the speaker. */
function isEmbedded(before: Token | undefined): boolean {
  return /^(?:DET|ADJ|ADP|NOUN|PART)$/u.test(before?.tag ?? "");
}

/** “The risk,” said Quill, who runs it, *“is rain.”* */
function goesOnInside(quote: Token | undefined): boolean {
  return quote?.begins === false;
}

/** Further words of the same speaker, with no cue of their own: no surer than the words before. */
export function goingOn(
  one: Settled,
  pieces: readonly Piece[],
  sentence: number,
  pattern: Pattern,
): Settled {
  const identified: Identified = { speaker: one.identified.speaker, by: "inherited", pattern };
  const further = standing({ ...one, identified, sentence }, pieces);
  const speakerConfidence = Math.min(one.speakerConfidence, further.speakerConfidence);
  return { ...further, speakerConfidence };
}

/** Words that stand by themselves, announced elsewhere. */
export function standing(
  one: Pick<Settled, "announced" | "identified" | "sentence" | "said">,
  pieces: readonly Piece[],
): Settled {
  const { announced, identified, sentence, said } = one;
  return {
    announced,
    identified,
    sentence,
    said,
    pieces: [...pieces],
    account: undefined,
    gap: undefined,
    endsQuoted: false,
    speakerConfidence: confidenceOf(identified.pattern),
    extentConfidence: 1,
  };
}

/** Whether a sentence is nothing but quoted words, save an opening *But*, or *Adding*. */
export function isQuoted({ tokens }: Sentence): boolean {
  return (
    tokens.every((token, at) => isQuotedOrMark(token) || (at === 0 && opensWords(token))) &&
    tokens.some(({ piece }) => piece !== undefined)
  );
}

function opensWords({ tag, lower }: Token): boolean {
  return tag === "CCONJ" || /^(?:adding|continuing|concluding)$/u.test(lower);
}

/** A quoted clause is taken to be so long, in UTF-16 code units; behind it so many tokens may stand that are not quoted. */
const SHORTEST_CLAUSE = 30;
const LONGEST_END = 6;

/** “You blamed thousands of twelve-dollar” *workers.*: a quoted clause that ends a few words early. */
export function endsUnquoted({ tokens }: Sentence): boolean {
  const [clause, ...end] = tokens;
  return (
    clause?.begins === true &&
    !(clause.entitles || clause.ends || clause.trails) &&
    clause.end - clause.start >= SHORTEST_CLAUSE &&
    end.length <= LONGEST_END &&
    end.every(({ tag, lower }, at) => {
      // A name, a dash, a bracket or "by" may tell whose words they are.
      const isLast = at === end.length - 1;
      return !(ELSEWHERE.test(tag) || CREDITS.test(lower) || (tag === "PUNCT" && !isLast));
    })
  );
}

const ELSEWHERE = /^(?:VERB|AUX|CCONJ|SCONJ|PRON|PROPN|SYM|X)$/u;
const CREDITS = /^(?:by|from|via|per)$/u;

function isQuotedOrMark(token: Token): boolean {
  return token.piece !== undefined || token.tag === "PUNCT";
}
