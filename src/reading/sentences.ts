import type { Span } from "../domain/span.ts";

import { CUE_VERBS } from "./lexicon/cue-verbs.ts";
import { names } from "./names.ts";
import type { Name } from "./names.ts";
import type { Piece } from "./quotations.ts";
import type { Token } from "./tokens.ts";
import type { Word } from "./words.ts";

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

/**
 * The sentences of one paragraph.
 *
 *     “A. B,” he said. “C.”      two: [QUOTE he said .] [QUOTE]
 *     “Why?” he asked.            one: a question mark within does not end the sentence around it
 */
export function sentences(
  words: readonly Word[],
  pieces: readonly Piece[],
  paragraph: number,
): readonly Sentence[] {
  const tokens = withoutQuotedWords(words, pieces);
  const found: Sentence[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < tokens.length - 1 && at - from < LONGEST && !isBreak(tokens, at)) continue;
    const part = tokens.slice(from, at + 1);
    const start = part[0]?.start ?? token.start;
    found.push({ tokens: part, names: names(part), paragraph, span: { start, end: token.end } });
    from = at + 1;
  }
  return found;
}

function withoutQuotedWords(words: readonly Word[], pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const word of words) {
    for (; (pieces[at]?.outer.end ?? Infinity) <= word.start; at++) continue;
    const piece = pieces[at];
    const outside = piece === undefined || word.end <= piece.outer.start;
    if (outside) tokens.push({ ...word, piece: undefined, asks: false, trails: false });
    else if (tokens.at(-1)?.piece !== piece) tokens.push(quoted(piece, word));
    else if (word.start < piece.inner.end) tokens[tokens.length - 1] = quoted(piece, word);
  }
  return tokens;
}

/** A quoted stretch as one token, by the last word or mark of it that was met. */
function quoted(piece: Piece, { text }: Word): Token {
  const ends = { ends: /[.?!…]$/u.test(text), asks: /[?!]$/u.test(text), trails: text === "," };
  return { ...piece.outer, text: "", lower: "", tag: "QUOTE", piece, ...ends };
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  if (token.piece === undefined) {
    if (/^[.?!]+$/u.test(token.text)) return !/^\p{Ll}/u.test(next.text) && next.text !== ",";
    return token.ends && next.tag !== "PUNCT" && !/^\p{Ll}/u.test(next.text);
  }
  if (!token.ends || next.piece !== undefined) return token.ends;
  return /^[\p{Lu}\p{N}]/u.test(next.text) && !(token.asks && isNamedCue(tokens, at + 1));
}

/** “Why?” *Peskov asked* in Moscow.  “Go!” *Ms. Lee told* them. */
function isNamedCue(tokens: readonly Token[], from: number): boolean {
  const step = tokens.slice(from + 1, from + 8).findIndex((token) => token.tag === "VERB");
  const verb = from + 1 + step;
  if (step < 0 || !CUE_VERBS.has(tokens[verb]?.lower ?? "") || tokens[verb + 1]?.lower === "that")
    return false;
  return tokens
    .slice(from, verb)
    .every((token) => /^(?:PROPN|DET|NOUN|ADJ|ADV|AUX|PRON|PART)$/u.test(token.tag));
}

/** Whether a line is a headline: nearly all of its longer words are capitalised, verbs too. What it says of people is not read. */
export function isHeadline({ tokens }: Sentence): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  const told = tokens.some(
    (token) =>
      token.piece !== undefined ||
      (/^(?:VERB|AUX)$/u.test(token.tag) && /^\p{Ll}{3,}/u.test(token.text)),
  );
  return (
    !told &&
    long.length >= 4 &&
    long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= 0.8 * long.length
  );
}
