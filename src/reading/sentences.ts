import type { Span } from "../domain/span.ts";

import { CUE_VERBS } from "./lexicon/cue-verbs.ts";
import type { Piece } from "./quotations.ts";
import type { Word } from "./words.ts";

/** A word outside quotation marks, or a whole quoted stretch as one token with the tag `QUOTE`. */
export interface Token extends Word {
  readonly piece: Piece | undefined;
  /** A quoted stretch that ends in a question or an exclamation mark: the sentence around it may go on. */
  readonly asks: boolean;
  /** A quoted stretch that ends in a comma: who said it follows. */
  readonly trails: boolean;
}

/** A sentence as the reporter wrote it: quoted stretches count as single tokens, so nothing in them is read as the reporter's. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  readonly span: Span;
}

/** Tokens `first` to `last` of a sentence, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

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
    if (at < tokens.length - 1 && !isBreak(tokens, at)) continue;
    const part = tokens.slice(from, at + 1);
    const first = part[0];
    if (first !== undefined)
      found.push({ tokens: part, paragraph, span: { start: first.start, end: token.end } });
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
    if (piece === undefined || word.end <= piece.outer.start) {
      tokens.push({ ...word, piece: undefined, asks: false, trails: false });
    } else if (tokens.at(-1)?.piece !== piece) {
      const last = lastWord(words, piece);
      const quoted = {
        text: "",
        lower: "",
        tag: "QUOTE",
        ends: /[.?!…]$/u.test(last),
        asks: /[?!]$/u.test(last),
        trails: last === ",",
      };
      tokens.push({ ...piece.outer, ...quoted, piece });
    }
  }
  return tokens;
}

/** The last thing printed in a quoted stretch. */
function lastWord(words: readonly Word[], piece: Piece): string {
  return (
    words.findLast((word) => word.start < piece.inner.end && word.end > piece.inner.start)?.text ??
    ""
  );
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
  const verb = tokens.findIndex((token, at) => at > from && at < from + 8 && token.tag === "VERB");
  if (verb < 0 || !CUE_VERBS.has(tokens[verb]?.lower ?? "") || tokens[verb + 1]?.lower === "that")
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

/** Where tokens of a sentence stand in the article. */
export function spanOf(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
