import type { Span } from "../../domain/span.ts";

import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import { names } from "../people/names.ts";
import type { Name } from "../people/names.ts";
import type { Piece } from "./quotations.ts";
import { endsSentence } from "./sentence-ends.ts";
import { asToken } from "./tokens.ts";
import type { Token, Word } from "./tokens.ts";

/** A sentence as the reporter wrote it: quoted stretches count as single tokens, so nothing in them is read as the reporter's. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** The proper names outside quotation marks, in order. */
  readonly names: readonly Name[];
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  readonly span: Span;
}

/** The longest sentence, in tokens: what goes on without a full stop is cut here, so that no text takes forever. */
const LONGEST = 300;

/** The longest name before a colon, in tokens. */
const LABEL = 4;

/** The longest bracket within a sentence, in tokens: a bracket that closes later than this is a slip. */
const BRACKETED = 80;

/**
 * The sentences of one paragraph.
 *
 *     “A. B,” he said. “C.”              two: [QUOTE he said .] [QUOTE]
 *     “Why?” he asked.                   one: a question mark within does not end the sentence around it
 *     He left (it rained. It snowed).    one: nor does a full stop within brackets
 */
export function sentences(
  words: readonly Word[],
  pieces: readonly Piece[],
  paragraph: number,
): readonly Sentence[] {
  const tokens = withoutQuotedWords(words, pieces);
  const brackets = closingBrackets(tokens);
  const found: Sentence[] = [];
  let from = 0;
  let closed = 0;
  for (const [at, token] of tokens.entries()) {
    if (at > from) closed = Math.max(closed, brackets.get(at) ?? 0);
    const whole = at < closed || !isBreak(tokens, at);
    if (at < tokens.length - 1 && at - from < LONGEST && whole) continue;
    const part = tokens.slice(from, at + 1);
    const start = part[0]?.start ?? token.start;
    found.push({ tokens: part, names: names(part), paragraph, span: { start, end: token.end } });
    from = at + 1;
  }
  return found;
}

function withoutQuotedWords(words: readonly Word[], pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    for (; (pieces[next]?.outer.end ?? Infinity) <= word.start; next++) continue;
    const piece = pieces[next];
    if (piece === undefined || word.end <= piece.outer.start) tokens.push(asToken(word));
    else {
      const first = at;
      while ((words[at + 1]?.start ?? Infinity) < piece.outer.end) at++;
      tokens.push(quoted(piece, words.slice(first, at + 1)));
    }
  }
  return tokens;
}

/** Where each bracket that opens is closed, in tokens; long and unclosed ones left out. */
function closingBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { text }] of tokens.entries()) {
    if (text === "(" || text === "[") open.push(at);
    else if (text === ")" || text === "]") {
      const from = open.pop() ?? -BRACKETED;
      if (at - from < BRACKETED) found.set(from, at);
    }
  }
  return found;
}

/** They said “it ‘rained,’” …: what closes a quotation within another. */
const CLOSING = /^['’”"»›]+$/u;

/** A quoted stretch as one token, of which its first word is told, and its last word or mark save those that close a quotation within. */
function quoted(piece: Piece, words: readonly Word[]): Token {
  const { inner, outer } = piece;
  const first = words.find(({ start }) => start >= inner.start)?.text ?? "";
  const last =
    words.findLast(({ start, text }) => start < inner.end && !CLOSING.test(text))?.text ?? "";
  return {
    start: outer.start,
    end: outer.end,
    text: "",
    lower: "",
    tag: "QUOTE",
    piece,
    begins: /^[\p{Lu}\p{N}]/u.test(first),
    ends: /[.?!…]$/u.test(last),
    asks: /[?!]$/u.test(last),
    trails: last === ",",
    entitles: isTitle(words),
  };
}

/** The longest title, in words and marks. */
const TITLE = 12;

/** “The Art of the Deal” */
function isTitle(words: readonly Word[]): boolean {
  if (words.length > TITLE) return false;
  const own = words.filter(({ text }) => /^\p{L}/u.test(text));
  const long = own.filter(({ text }) => text.length > 3);
  const [first] = own;
  return (
    own.length > 1 &&
    long.length > 0 &&
    long.every(isCapital) &&
    first !== undefined &&
    isCapital(first)
  );
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  if (token.piece === undefined) return endsSentence(tokens, at);
  if (!token.ends || next.piece !== undefined) return token.ends;
  if (!/^[\p{Lu}\p{N}]/u.test(next.text) || isIntroduced(tokens, at))
    return /^[\p{Lu}\p{N}]/u.test(next.text);
  const verb = namedCue(tokens, at + 1, token.asks);
  if (verb === undefined) return true;
  const behind = tokens[verb + 1];
  return token.asks ? behind?.lower === "that" : behind !== undefined && behind.text !== ".";
}

/** Reed *asked:* “Why?” He left. */
function isIntroduced(tokens: readonly Token[], quote: number): boolean {
  const [verb, mark] = [tokens[quote - 2], tokens[quote - 1]];
  return verb?.tag === "VERB" && /^[,:]$/u.test(mark?.text ?? "");
}

/** How far behind a quotation its cue is looked for, in tokens. */
const CUE_WITHIN = 30;

/** “Why?” *Peskov asked* in Moscow.  “Go!” *Ms. Lee (Norland), the minister, told* them.  “It rains.” *Lee said.* — where the verb stands that tells who said what stands before it; undefined where none does. */
function namedCue(tokens: readonly Token[], from: number, asks: boolean): number | undefined {
  let [commas, brackets] = [0, 0];
  for (const [step, token] of tokens.slice(from, from + CUE_WITHIN).entries()) {
    const { tag, text, lower, piece } = token;
    if (piece !== undefined || /^[.:;]$/u.test(text)) return undefined;
    commas += Number(text === ",");
    brackets += Number(text === "(") - Number(text === ")");
    if (/^[,()]$/u.test(text) || brackets > 0 || commas % 2 > 0) continue;
    if (tag === "VERB") {
      const told = CUE_VERBS.has(lower) || (asks && isVoiced(tokens, from + step));
      return step > 0 && told ? from + step : undefined;
    }
    if (!/^(?:PROPN|DET|NOUN|ADJ|ADV|AUX|PRON|PART)$/u.test(tag)) return undefined;
  }
  return undefined;
}

/** “Go!” *Lee demanded*.  “Why?” *Lee went on*, as if nobody heard.  — but: “Why?” Lee went home. */
function isVoiced(tokens: readonly Token[], verb: number): boolean {
  const [cue, next, after] = tokens.slice(verb, verb + 3);
  if (VOICED.test(cue?.lower ?? "")) return /^[.,]$/u.test(next?.text ?? "");
  const particle = PARTICLES.get(cue?.lower ?? "");
  return particle !== undefined && particle === next?.lower && /^[.,]$/u.test(after?.text ?? "");
}

/** Verbs of the voice, that tell of nothing but the words they stand behind. */
const VOICED =
  /^(?:press|demand|persist|prod|scream|whisper|plead|teas|inquir|enquir|quer(?:y|i)|thunder|bellow|holler|chant|roar|scoff|sneer|challeng|growl|bark)(?:s|es|ed|d|ded)?$/u;

const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["went", "on"],
  ["goes", "on"],
  ["pressed", "on"],
  ["shot", "back"],
  ["fired", "back"],
  ["chimed", "in"],
]);

/**
 * Whether a line is a headline: nearly all of its longer words are capitalised, verbs too. What it says of people is not read.
 *
 *     Lee Attacks Quill Over ‘Broken’ Harbour Plan        is one
 *     Mara Lee: ‘The Harbour Plan Is Broken’              is none: it has a name before its quotation
 */
export function isHeadline({ tokens, span }: Sentence): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  const told = tokens.some(
    ({ tag, text }) => /^(?:VERB|AUX)$/u.test(tag) && /^\p{Ll}{3,}/u.test(text),
  );
  const capitals = long.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return (
    !told &&
    long.length >= (span.start === 0 ? 3 : 4) &&
    capitals >= 0.8 * long.length &&
    !opensWithWords(tokens)
  );
}

/** “…,” Mara Lee   MARA LEE: “…”   Said Mara Lee, “…” */
function opensWithWords(tokens: readonly Token[]): boolean {
  if (tokens[0]?.tag === "VERB" && tokens.at(-1)?.piece !== undefined) return true;
  const colon = tokens.findIndex(({ text }) => text === ":");
  const label = colon > 0 && tokens.slice(0, colon).every(({ tag }) => tag === "PROPN");
  return tokens[label && colon < LABEL ? colon + 1 : 0]?.piece !== undefined;
}
