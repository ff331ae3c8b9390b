import { stemmer } from "stemmer";

import { CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import type { Token } from "../../text/tokens.ts";

/** Numbers for the words and tags that a weight can speak of; 0 for any other. */
export interface Symbols {
  of(text: string): number;
}

/** The symbols of a sentence's tokens: each by its word, its stem and its part of speech. */
export interface Marked {
  readonly tokens: readonly Token[];
  readonly word: (at: number) => number;
  readonly stem: (at: number) => number;
  readonly tag: (at: number) => number;
  /** A word made up for a place or a circumstance: "first", "behind a name". */
  readonly made: (text: string) => number;
}

/** Before the first and behind the last token stands a made-up one. */
const EDGE = "(edge)";

/** A sentence as weights see it. */
export function marked(tokens: readonly Token[], symbols: Symbols): Marked {
  const edge = symbols.of(EDGE);
  const each = (text: (token: Token) => string): ((at: number) => number) => {
    const kept: number[] = [];
    return (at) => {
      const token = tokens[at];
      return token === undefined ? edge : (kept[at] ??= symbols.of(text(token)));
    };
  };
  return {
    tokens,
    word: each(wordOf),
    stem: each(({ lower }) => `${CUE_VERBS.get(lower)?.lemma ?? stemmer(lower)}~`),
    tag: each(({ tag }) => tag),
    made: (text) => symbols.of(text),
  };
}

/** Quoted stretches differ by how they end; numbers do not differ. */
function wordOf({ piece, trails, asks, lower, tag }: Token): string {
  if (piece !== undefined) return trails ? "“,”" : asks ? "“?”" : "“”";
  return tag === "NUM" ? "(number)" : lower;
}
