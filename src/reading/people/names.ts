import { countryNamed, countryOf } from "../lexicon/countries.ts";
import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import {
  BODY_NOUNS,
  FEMALE_NAMES,
  MALE_NAMES,
  OUTLETS,
  PARTICLES,
  PERSON_NOUNS,
  TEXT_NOUNS,
  TITLES,
  singular,
} from "../lexicon/people.ts";
import { PLACE_NOUNS, REGIONS } from "../lexicon/places.ts";
import type { Range, Token } from "../text/tokens.ts";

/** A proper name as it stands in a sentence: "Russian Foreign Minister Sergey Lavrov" has the name "Sergey Lavrov" and the title before it. */
export interface Name extends Range {
  readonly text: string;
  /** The capitalised words from which the name was taken, title included. */
  readonly run: Range;
  /** Words of office directly before the name, lower-case ones too: "Kremlin spokesman". */
  readonly title: Range | undefined;
  readonly kind: "person" | "body" | "country";
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/u;

/** Whether a token is a weekday or a month, and not the May of "Doris May". */
export function isCalendar(token: Token | undefined): boolean {
  if (token === undefined || (token.lower === "may" && token.tag === "PROPN")) return false;
  return CALENDAR.test(token.lower) && /^\p{Lu}/u.test(token.text);
}

/** The proper names of a sentence outside quotation marks, in order. */
export function names(tokens: readonly Token[]): readonly Name[] {
  return runs(tokens).flatMap((run) => nameIn(tokens, run) ?? []);
}

/** Unbroken stretches of capitalised words, with the small words inside a name. */
function runs(tokens: readonly Token[]): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens, at)) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length; next++) {
      if (isCapital(tokens, next)) last = next;
      else if (!isInside(tokens, next)) break;
    }
    found.push({ first: at, last });
    at = last;
  }
  return found;
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    token.piece !== undefined ||
    !/^\p{Lu}/u.test(token.text) ||
    isCalendar(token)
  )
    return false;
  if (/^(?:others?|some|many|most|several|both|few|all|one)$/u.test(token.lower)) return false;
  if (isLinking(tokens, at) || /^[DRI]-\p{Lu}/u.test(token.text)) return false;
  if (at === 0 && CUE_VERBS.has(token.lower) && tokens[1]?.tag === "PROPN") return false;
  if (
    /^(?:PRON|DET|SCONJ|CCONJ|AUX|NUM|PUNCT|PART)$/u.test(token.tag) &&
    !/^\p{Lu}{2,}$/u.test(token.text)
  )
    return false;
  const before = tokens[at - 1];
  if (
    isSentenceStart(before) &&
    PERSON_NOUNS.has(singular(token.lower)) &&
    tokens[at + 1]?.tag !== "PROPN"
  )
    return false;
  if (before !== undefined && before.piece === undefined && before.tag !== "PUNCT") return true;
  const next = tokens[at + 1];
  return token.tag === "PROPN" || (next !== undefined && next.tag === "PROPN" && !isNoName(token));
}

/** Port Head *On* Mara Quill, as a headline has it; *Entrusting* Mara Quill with it: no part of the name behind. */
function isLinking(tokens: readonly Token[], at: number): boolean {
  const { lower = "", text = "" } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!/^\p{Lu}/u.test(next?.text ?? "")) return false;
  if (at > 0 && LINKING.test(lower)) return !/^\p{Lu}{2,}$/u.test(text);
  return (
    lower.length > 6 &&
    lower.endsWith("ing") &&
    isSentenceStart(tokens[at - 1]) &&
    (MALE_NAMES.has(next?.lower ?? "") || FEMALE_NAMES.has(next?.lower ?? ""))
  );
}

const LINKING =
  /^(?:on|in|for|with|to|at|by|from|about|over|after|before|amid|against|under|as|than|into)$/u;

/** *Following* John Reed, *In* Harbourville */
function isNoName({ tag, lower }: Token): boolean {
  return tag === "ADP" || tag === "ADV" || (tag === "VERB" && lower.endsWith("ing"));
}

function isSentenceStart(before: Token | undefined): boolean {
  return before === undefined || before.piece !== undefined || before.tag === "PUNCT";
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower === "the" && tokens[at - 1]?.lower === "of") return isCapital(tokens, at + 1);
  const particle = PARTICLES.has(token.lower) || token.lower === "of" || token.text === "&";
  const behind = tokens.slice(at + 1, at + 3);
  const past = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  if (token.lower === "of")
    return isCapital(tokens, past) && BODY_NOUNS.has(tokens[at - 1]?.lower ?? "");
  return particle && behind.some((_, step) => isCapital(tokens, at + 1 + step));
}

function nameIn(tokens: readonly Token[], run: Range): Name | undefined {
  const first = afterTitle(tokens, run);
  if (first === undefined || isOfMany(tokens[run.last]) || isOne(tokens, run)) return undefined;
  if (isPageantTitle(tokens, run)) return undefined;
  const range = { first, last: run.last };
  const text = textOf(tokens, range).replace(/['’]s$/u, "");
  const title =
    first > run.first || isTitle(tokens[first - 1]) ? titleBefore(tokens, first) : undefined;
  return isLabel(tokens, range)
    ? { ...range, text: inTitleCase(text), run, title, kind: "person" }
    : { ...range, text, run, title, kind: kindOf(tokens, range, title) };
}

/** *KATE LOW:* before the words of a conversation: a name in capitals, not a body's letters. */
function isLabel(tokens: readonly Token[], { first, last }: Range): boolean {
  const opens = first === 0 || (first === 1 && /^["“]$/u.test(tokens[0]?.text ?? ""));
  return (
    opens &&
    tokens[last + 1]?.text === ":" &&
    tokens[last + 2]?.piece !== undefined &&
    tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text))
  );
}

function inTitleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Where the name begins behind "Mr.", "Russian Foreign Minister", "NATO Secretary General"; undefined when the run is nothing but a title. */
function afterTitle(tokens: readonly Token[], run: Range): number | undefined {
  if (tokens.slice(run.first, run.last).some(({ lower }) => lower === "of")) return run.first;
  const isOffice = (at: number): boolean => TITLES.has(plain(tokens[at]));
  const isNoun = (at: number): boolean => PERSON_NOUNS.has(tokens[at]?.lower ?? "");
  let first = run.first;
  for (let at = run.first; at < run.last; at++) if (isOffice(at) || isNoun(at)) first = at + 1;
  if (BODY_NOUNS.has(plain(tokens[run.last])) && run.first < run.last) return run.first;
  if (!isOffice(run.last) || isSurname(tokens, run)) return first;
  const before = tokens.slice(run.first, run.last);
  const named =
    before.length > 0 &&
    before.every(
      ({ text, lower }) =>
        !TITLES.has(lower.replace(/\.$/u, "")) &&
        countryOf(text) === undefined &&
        !/^\p{Lu}{2,}$/u.test(text),
    );
  return named &&
    !BODY_NOUNS.has(plain(tokens[run.last])) &&
    before.length < 3 &&
    tokens[run.first - 1]?.lower !== "the"
    ? run.first
    : undefined;
}

/** "Mr. King", "Peter T. King": an office that is a surname too, behind what stands before surnames */
function isSurname(tokens: readonly Token[], { first, last }: Range): boolean {
  return (
    last > first &&
    /^(?:king|prince|pope|bishop|judge|justice|major|baron|sheriff)$/u.test(plain(tokens[last])) &&
    (/^(?:mr|mrs|ms|miss)$/u.test(plain(tokens[last - 1])) ||
      /^\p{Lu}\.$/u.test(tokens[last - 1]?.text ?? ""))
  );
}

/** "a Conservative MP": one of many */
function isOne(tokens: readonly Token[], { first, last }: Range): boolean {
  const many = /^(?:an?|one|another|every|each)$/u.test(tokens[first - 1]?.lower ?? "");
  return many && (TITLES.has(plain(tokens[last])) || PERSON_NOUNS.has(plain(tokens[last])));
}

/** a former *Miss Harbour*: nobody is called by a title of courtesy behind an article */
function isPageantTitle(tokens: readonly Token[], { first }: Range): boolean {
  if (!/^(?:mr|miss|mrs|ms)$/u.test(plain(tokens[first]))) return false;
  const before = tokens[first - 1]?.tag === "ADJ" ? tokens[first - 2] : tokens[first - 1];
  return /^(?:an?|the|another)$/u.test(before?.lower ?? "");
}

/** "Harbour MPs", "Quay Residents": a description */
function isOfMany(token: Token | undefined): boolean {
  const word = plain(token);
  if (/^(?:meps|mps|yorkers)$|(?:ian|ican)s$/u.test(word)) return true;
  return word.endsWith("s") && PERSON_NOUNS.has(singular(word)) && !PERSON_NOUNS.has(word);
}

function titleBefore(tokens: readonly Token[], name: number): Range | undefined {
  let first = name;
  while (first > 0 && isPartOfTitle(tokens, first - 1)) first--;
  return first < name ? { first, last: name - 1 } : undefined;
}

function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.piece !== undefined || isCalendar(token)) return false;
  return /^(?:NOUN|PROPN|ADJ)$/u.test(token.tag) || TITLES.has(plain(token));
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (TITLES.has(plain(token)) || PERSON_NOUNS.has(token.lower));
}

function kindOf(
  tokens: readonly Token[],
  { first, last }: Range,
  title: Range | undefined,
): Name["kind"] {
  const text = textOf(tokens, { first, last });
  if (title !== undefined) return "person";
  if (countryNamed(text) !== undefined) return "country";
  const end = plain(tokens[last]);
  if (OUTLETS.has(text.toLowerCase())) return "body";
  if (
    BODY_NOUNS.has(end) ||
    TEXT_NOUNS.has(end) ||
    /^(?:street|house|times|post|journal|news|nations|states)$/u.test(end)
  )
    return "body";
  if (tokens[first - 1]?.lower === "the" || tokens[first - 1]?.lower === "The") return "body";
  const words = tokens.slice(first, last + 1);
  if (words.some((word) => BODY_NOUNS.has(word.lower) || word.lower === "of")) return "body";
  if (isPlace(tokens, { first, last }, text)) return "body";
  return words.every((word) => /^\p{Lu}{2,}$/u.test(word.text)) ? "body" : "person";
}

/** Texas; Reed County; *Harborville*, Calif.; and what is called by a nationality, "Danish American" */
function isPlace(tokens: readonly Token[], { first, last }: Range, text: string): boolean {
  const end = tokens[last]?.text ?? "";
  if (REGIONS.has(text.toLowerCase()) || (first < last && PLACE_NOUNS.has(end.toLowerCase())))
    return true;
  if (countryOf(end) !== undefined && countryNamed(end) === undefined) return true;
  const region = tokens[last + 2]?.lower ?? "";
  return tokens[last + 1]?.text === "," && tokens[first - 1]?.tag === "ADP" && REGIONS.has(region);
}

/** A token's letters without the full stop of an abbreviation: "Sen." is "sen". */
export function plain(token: Token | undefined): string {
  return token?.lower.replace(/\.$/u, "") ?? "";
}

/** The words of a range as an article's reader sees them, spaces folded. */
export function textOf(tokens: readonly Token[], { first, last }: Range): string {
  let text = "";
  for (const [step, token] of tokens.slice(first, last + 1).entries()) {
    const before = tokens[first + step - 1];
    text +=
      step > 0 && before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}
