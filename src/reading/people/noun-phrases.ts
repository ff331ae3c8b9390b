import { BODY_NOUNS, PERSON_NOUNS, singular } from "../lexicon/people.ts";
import { isCalendar } from "./names.ts";
import type { Range, Token } from "../text/tokens.ts";

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/u;
const MODIFIER = /^(?:ADJ|DET|NOUN|PROPN|NUM|PART|SYM|X)$/u;
const LINKS = new Set(["of", "for", "in", "at", "from", "with", "on", "to"]);

/** The noun phrase that ends at a token, with the prepositional phrases it carries: "Officials in Ukraine". */
export function phraseEndingAt(tokens: readonly Token[], last: number): Range | undefined {
  const end = tokens[last];
  if (end === undefined || !isNominal(end) || isCalendar(end)) return undefined;
  let first = last;
  for (let at = last - 1; at >= 0; at--) {
    const token = tokens[at];
    const after = tokens[at + 1];
    if (
      token === undefined ||
      after === undefined ||
      token.piece !== undefined ||
      isCalendar(token)
    )
      break;
    if ((isTime(token) && after.tag === "PROPN") || token.lower === "what") break;
    if (after.tag === "DET" || isAlone(after)) {
      if (!isLink(tokens, at)) break;
    } else if (token.tag === "ADP") {
      if (!isLink(tokens, at)) break;
      continue;
    } else if (token.tag === "CCONJ") {
      if (token.lower !== "and" || !isNominal(tokens[at - 1]) || !isName(tokens[at - 1], after))
        break;
      continue;
    } else if (token.text === "," && after.tag === "ADJ" && tokens[at - 1]?.tag === "ADJ") continue;
    else if (!isInside(token)) break;
    if (token.tag !== "ADP") first = at;
  }
  return { first, last };
}

/** officials *in* Ukraine; some *of* them; three *in* ten */
function isLink(tokens: readonly Token[], at: number): boolean {
  const { tag, lower = "" } = tokens[at] ?? {};
  const share = tokens[at - 1]?.tag === "NUM" && tokens[at + 1]?.tag === "NUM";
  return (
    tag === "ADP" &&
    LINKS.has(lower) &&
    (share || isCommonNoun(tokens[at - 1]) || isQuantity(tokens, at - 1))
  );
}

/** *most* of them */
const QUANTITY =
  /^(?:some|most|many|several|all|both|half|few|any|each|dozens|hundreds|thousands)$/u;

/** Words of number that stand for those they count: *most* of them, *some* of his rivals. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "of" && QUANTITY.test(tokens[at]?.lower ?? "");
}

/** The noun phrase that begins at a token: "Tatiana Stanovaya", "a spokesman for the ministry", "most of them". */
export function phraseStartingAt(tokens: readonly Token[], first: number): Range | undefined {
  let last: number | undefined;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || token.piece !== undefined) break;
    if (isCalendar(token) && !(at === first + 1 && before?.tag === "DET")) break;
    if (at > first && before !== undefined && isNewPhrase(before, token)) break;
    if (isNominal(token) || isQuantity(tokens, at)) last = at;
    else if (token.tag === "ADP") {
      if (last !== at - 1 || !/^(?:of|for|at)$/u.test(token.lower)) break;
    } else if (!isInside(token) && !isDegree(tokens, at, first)) break;
  }
  return last === undefined ? undefined : { first, last };
}

/** the *most* recent poll; Democratic *and* independent analysts */
function isDegree(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at === first || after === undefined) return false;
  if (token?.tag === "ADV") return before?.tag === "DET" && /^(?:ADJ|NOUN|PROPN)$/u.test(after.tag);
  return token?.tag === "CCONJ" && before?.tag === "ADJ" && after.tag === "ADJ";
}

function isNewPhrase(before: Token, token: Token): boolean {
  if (token.tag === "DET" || isAlone(token)) return before.tag !== "ADP" && before.tag !== "DET";
  return (
    before.tag === "NOUN" &&
    /^\p{Ll}/u.test(before.text) &&
    /[^s]s$/u.test(before.text) &&
    token.tag === "PROPN"
  );
}

/** Whether a token can be the last word of a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.piece === undefined &&
    NOMINAL.test(token.tag) &&
    !/^['’]s?$/u.test(token.text)
  );
}

function isInside(token: Token): boolean {
  if (/^['’]s?$/u.test(token.text)) return true;
  if (token.tag === "PART") return false;
  return MODIFIER.test(token.tag) || (token.tag === "PRON" && !isAlone(token));
}

/** "the same day NATO Secretary General Mark Rutte" */
export function isTime({ lower }: Token): boolean {
  return /^(?:day|week|month|year|morning|afternoon|evening|night|time|hours?|days|weeks|months|years|ago|later)$/u.test(
    lower,
  );
}

/** Pronouns that make a phrase by themselves. */
function isAlone(token: Token): boolean {
  return token.tag === "PRON" && !/^(?:his|her|its|their|my|our|your)$/u.test(token.lower);
}

function isCommonNoun(token: Token | undefined): boolean {
  if (token?.tag !== "PROPN") return token?.tag === "NOUN";
  return (
    /^\p{Ll}/u.test(token.text) ||
    PERSON_NOUNS.has(singular(token.lower)) ||
    BODY_NOUNS.has(token.lower)
  );
}

function isName(before: Token | undefined, after: Token): boolean {
  return before?.tag === after.tag;
}
