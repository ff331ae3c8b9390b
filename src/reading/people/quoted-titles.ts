import { TITLES } from "../lexicon/people.ts";
import type { Piece } from "../text/quotations.ts";
import { asTokens } from "../text/tokens.ts";
import type { Word } from "../text/tokens.ts";
import { names, plain } from "./names.ts";
import { rolesOf } from "./roles.ts";

/** A name that quoted words give with an office, and the offices. */
export interface QuotedTitle {
  readonly name: string;
  readonly roles: readonly string[];
}

/**
 * The offices that quoted words give people, whom the article itself may only name: “We told *US President Holm*,” he said.
 * Nobody speaks by them; they tell who "the US president" is.
 */
export function quotedTitles(
  words: readonly Word[],
  pieces: readonly Piece[],
): readonly QuotedTitle[] {
  let from = 0;
  return pieces.flatMap(({ inner }): readonly QuotedTitle[] => {
    while ((words[from]?.start ?? Infinity) < inner.start) from++;
    const first = from;
    while ((words[from]?.start ?? Infinity) < inner.end) from++;
    const own = asTokens(words.slice(first, from));
    if (!own.some((token) => /^\p{Lu}/u.test(token.text) && TITLES.has(plain(token)))) return [];
    return names(own).flatMap((name) => {
      const roles = name.kind === "person" && name.title !== undefined ? rolesOf(name, own) : [];
      return roles.length > 0 ? [{ name: name.text, roles }] : [];
    });
  });
}
