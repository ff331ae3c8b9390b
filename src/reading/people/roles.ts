import { PERSON_NOUNS, TITLES } from "../lexicon/people.ts";
import { plain, textOf } from "./names.ts";
import type { Name } from "./names.ts";
import { phraseEndingAt } from "./noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";

/** The offices that a sentence gives the bearer of a name in it, in front of the name or behind it. */
export function rolesOf(name: Name, tokens: readonly Token[]): readonly string[] {
  const found = [titleOf(name, tokens), apposition(name, tokens), officeBefore(name, tokens)];
  return found.flatMap((role) => role ?? []);
}

/** *Kremlin spokesman* Dmitry Peskov; courtesy alone ("Mr.") is no role. */
function titleOf(name: Name, tokens: readonly Token[]): string | undefined {
  if (name.title === undefined) return undefined;
  const words = tokens.slice(name.title.first, name.title.last + 1);
  const bare = words.every((word) =>
    /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|chief|general|state|first|former)$/u.test(
      plain(word),
    ),
  );
  return bare || words.length > 8 ? undefined : textOf(tokens, name.title);
}

/** Dmitry Peskov, *the Kremlin spokesman*, … */
function apposition(name: Name, tokens: readonly Token[]): string | undefined {
  if (tokens[name.last + 1]?.text !== ",") return undefined;
  const first = tokens[name.last + 2]?.tag === "DET" ? name.last + 3 : name.last + 2;
  let last = first;
  while (last < tokens.length && last - first < 14 && isInRole(tokens[last])) last++;
  const role: Range = { first, last: last - 1 };
  const head = tokens
    .slice(first, last)
    .find(
      (word, at, all) => word.tag !== "ADJ" && !/^(?:NOUN|PROPN)$/u.test(all[at + 1]?.tag ?? ""),
    );
  const closes =
    tokens[last] === undefined ||
    /^[,.;]$/u.test(tokens[last]?.text ?? "") ||
    tokens[last]?.piece !== undefined;
  return closes && head !== undefined && (PERSON_NOUNS.has(head.lower) || TITLES.has(plain(head)))
    ? textOf(tokens, role)
    : undefined;
}

/** *The harbour minister*, Mara Quill, … */
function officeBefore(name: Name, tokens: readonly Token[]): string | undefined {
  const opens = tokens[name.run.first - 1]?.text === "," && name.run.first === name.first;
  const closes = /^[,.]$/u.test(tokens[name.last + 1]?.text ?? "");
  const phrase = opens && closes ? phraseEndingAt(tokens, name.run.first - 2) : undefined;
  if (phrase === undefined || phrase.last - phrase.first > 8) return undefined;
  const first = tokens[phrase.first]?.tag === "DET" ? phrase.first + 1 : phrase.first;
  const head = tokens
    .slice(first, phrase.last + 1)
    .findLast(({ tag }, at, all) => tag !== "ADP" && all[at + 1]?.tag !== "NOUN");
  const office = head !== undefined && (PERSON_NOUNS.has(head.lower) || TITLES.has(plain(head)));
  return office && tokens[phrase.first]?.lower !== "a"
    ? textOf(tokens, { first, last: phrase.last })
    : undefined;
}

function isInRole(token: Token | undefined): boolean {
  if (token === undefined || token.piece !== undefined) return false;
  return (
    /^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/u.test(token.tag) ||
    token.lower === "and" ||
    /^['’]s?$/u.test(token.text)
  );
}
