import { PERSON_NOUNS, TITLES } from "../lexicon/people.ts";
import { plain, textOf } from "./names.ts";
import type { Name } from "./names.ts";
import { isTime, phraseEndingAt } from "./noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";

/** The offices that a sentence gives the bearer of a name in it, in front of the name or behind it. */
export function rolesOf(name: Name, tokens: readonly Token[]): readonly string[] {
  const found = [titleOf(name, tokens), apposition(name, tokens), officeBefore(name, tokens)];
  return found.flatMap((role) => role ?? []);
}

/** *Kremlin spokesman* Dmitry Peskov; *Minister of Defence* Mara Quill; courtesy alone ("Mr.") is no role. */
function titleOf({ title }: Name, tokens: readonly Token[]): string | undefined {
  if (title === undefined) return undefined;
  if (SUBJECT.test(plain(tokens[title.last]))) return officeOf(title, tokens);
  const own = ofOffice(title, tokens);
  const words = tokens.slice(own.first, own.last + 1);
  if (COURTESY.test(plain(words.at(-1)))) return undefined;
  const bare = words.every((word) =>
    /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|chief|general|state|first|former)$/u.test(
      plain(word),
    ),
  );
  return bare || words.length > 8 ? undefined : textOf(tokens, own);
}

/** the younger *Mr.* Quill */
const COURTESY = /^(?:mr|mrs|ms|miss|mx)$/u;

/** What an office is for, and no office itself: Secretary of *Defense* */
const SUBJECT =
  /^(?:foreign|defen[cs]e|interior|finance|economy|energy|health|justice|state|treasury|staff)$/u;

/** *Secretary of Defense* Mara Quill: with the office before the subject; undefined where there is none. */
function officeOf({ first, last }: Range, tokens: readonly Token[]): string | undefined {
  if (!/^(?:of|for)$/u.test(tokens[first - 1]?.lower ?? "")) return undefined;
  const office = phraseEndingAt(tokens, first - 2);
  const head = plain(tokens[first - 2]);
  if (office === undefined || !(TITLES.has(head) || PERSON_NOUNS.has(head))) return undefined;
  return textOf(tokens, { first: ofOffice(office, tokens).first, last });
}

/** the same day *Danish President*; its *spokesman*: without the day, and without whose it is */
function ofOffice({ first, last }: Range, tokens: readonly Token[]): Range {
  let from = first;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const whose = /^(?:his|her|its|their|our|my|your)$/u.test(token?.lower ?? "");
    if (token === undefined || token.tag === "ADP") break;
    if (token.tag === "DET" || whose || isTime(token)) from = at + 1;
  }
  return { first: from, last };
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
  const { first } = ofOffice(phrase, tokens);
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
