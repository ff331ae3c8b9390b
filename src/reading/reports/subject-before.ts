import { isTime, phraseEndingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";
import { antecedent } from "./antecedents.ts";
import { ungoverned } from "./governors.ts";
import { DASH, beforeBracket, beforeDashes, beforeDay, beforeInsertion } from "./insertions.ts";
import { isParenthetic } from "./parenthetic.ts";
import { SELF, isMany, isTitled } from "./sources.ts";

/** Whether a word may stand between a source and its verb: has *never* said, did *not* say */
export function isBetween(token: Token | undefined): boolean {
  return /^(?:AUX|ADV|PART)$/u.test(token?.tag ?? "");
}

/** Lee*,* then, said; Lee two weeks *ago* said; Lee a day *later* said */
function stops(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const unit = tokens[at - 1];
  return word === "," || word === "ago" || (word === "later" && unit !== undefined && isTime(unit));
}

/** Lee and Quill have *both* said; Lee has *since* said */
export function isShared(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:all|both|each|since)$/u.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.tag === "AUX"
  );
}

/** Who speaks by the verb behind; undefined where nobody does: *Peskov* said; *Peskov*, the spokesman, has said; *Officials in Ukraine* said; *a man who* said */
export function subjectBefore(tokens: readonly Token[], verb: number): Range | undefined {
  let at = verb - 1;
  const all = opensClause(tokens, at - 1) ? alone(tokens, at) : undefined;
  if (all !== undefined) return ofInserted(tokens, at) ?? all;
  while (at >= 0 && (isBetween(tokens[at]) || isShared(tokens, at)) && !stops(tokens, at)) at--;
  at = beforeDay(tokens, at);
  if (tokens[at]?.lower === "who") return antecedent(tokens, at);
  if (tokens[at]?.text === "," && tokens[at - 1]?.text === ")")
    at = beforeInsertion(tokens, at - 1);
  else if (tokens[at]?.text === "," || tokens[at]?.text === ")") at = beforeInsertion(tokens, at);
  else if (DASH.test(tokens[at]?.text ?? "")) at = beforeDashes(tokens, at);
  const phrase =
    at < 0
      ? undefined
      : (themselves(tokens, at) ??
        asked(tokens, at) ??
        phraseEndingAt(tokens, at) ??
        listBefore(tokens, at) ??
        alone(tokens, at));
  if (phrase === undefined) return undefined;
  const named = isParenthetic(tokens, verb)
    ? undefined
    : (describedFirst(tokens, phrase) ?? nameBefore(tokens, phrase));
  const own = named ?? ungoverned(tokens, fromCourtesy(tokens, phrase));
  return own && withOther(tokens, own);
}

/**
 * *Mayor Lee (Norland) and former mayor Quill* said; *Lee, the mayor, and Quill*, the miller, said: both, where the first of them heads
 * the clause; *critics*, like Lee and Quill, said: those whom they are among.
 */
function withOther(tokens: readonly Token[], own: Range): Range {
  const and = own.first - 1;
  if (tokens[and]?.lower !== "and" || tokens[own.last]?.tag !== "PROPN") return own;
  const listed = tokens[and - 1]?.text === ",";
  const last = listed ? beforeInsertion(tokens, and - 1) : beforeBracket(tokens, and - 1);
  const other = tokens[last]?.tag === "PROPN" ? phraseEndingAt(tokens, last) : undefined;
  if (other === undefined) return own;
  const before = tokens[other.first - 1];
  if (AMONG.test(before?.lower ?? "")) {
    const comma = other.first - 2;
    return phraseEndingAt(tokens, tokens[comma]?.text === "," ? comma - 1 : comma) ?? own;
  }
  const heads =
    before === undefined || before.piece !== undefined || /^(?:PUNCT|SCONJ)$/u.test(before.tag);
  return heads ? { first: other.first, last: own.last } : own;
}

const AMONG = /^(?:like|including)$/u;

/** at the port’s party convention *Sen. Lee* said: a title after a common noun begins another phrase. */
function fromCourtesy(tokens: readonly Token[], { first, last }: Range): Range {
  const title = tokens.findLastIndex(
    ({ text }, at) =>
      at > first &&
      at < last &&
      /^(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr)\.$/u.test(text) &&
      tokens[at - 1]?.tag === "NOUN" &&
      /^\p{Ll}/u.test(tokens[at - 1]?.text ?? "") &&
      tokens[at - 1]?.lower !== "state",
  );
  return { first: title < 0 ? first : title, last };
}

/** “No,” *Quill’s niece, Delegate Mara Lee*, shouted: whoever is described right behind the words, and named behind that. */
function describedFirst(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  if (tokens[first - 1]?.text !== "," || tokens[last]?.tag !== "PROPN") return undefined;
  const description = phraseEndingAt(tokens, first - 2);
  const quote = description && tokens[description.first - 1];
  if (description === undefined || quote?.piece === undefined) return undefined;
  return (quote.trails || quote.asks) && isTitled(tokens, description)
    ? { first: description.first, last }
    : undefined;
}

/** It rained; *most* said so */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return at < 0 || /^[;:—–-]$/u.test(tokens[at]?.text ?? "");
}

/** *Those surveyed* said */
function asked(tokens: readonly Token[], last: number): Range | undefined {
  const those = /^(?:those|people|voters)$/u.test(tokens[last - 1]?.lower ?? "");
  return those && /^(?:surveyed|polled|interviewed|questioned)$/u.test(tokens[last]?.lower ?? "")
    ? { first: last - 1, last }
    : undefined;
}

/** *Lee herself* said */
function themselves(tokens: readonly Token[], last: number): Range | undefined {
  if (!SELF.test(tokens[last]?.lower ?? "")) return undefined;
  const own = phraseEndingAt(tokens, last - 1);
  return own && { first: own.first, last };
}

/** *Officials* – who were there – both said */
function ofInserted(tokens: readonly Token[], all: number): Range | undefined {
  const dash = ALL.test(tokens[all]?.lower ?? "") && DASH.test(tokens[all - 1]?.text ?? "");
  const last = dash ? beforeDashes(tokens, all - 1) : -1;
  return last < 0 ? undefined : phraseEndingAt(tokens, last);
}

const ALL = /^(?:all|both|each)$/u;

/** *Lee, Quill (Norland) and Reed* all said; *he and Quill* both said; *they* all said */
function listBefore(tokens: readonly Token[], all: number): Range | undefined {
  if (!ALL.test(tokens[all]?.lower ?? "")) return undefined;
  if (/^(?:they|we)$/u.test(tokens[all - 1]?.lower ?? "")) return { first: all - 1, last: all - 1 };
  let first = all;
  for (let at = all - 1; at >= 0; at--) {
    const { tag, text, piece } = tokens[at] ?? {};
    if (text === ")") at = tokens.findLastIndex((token, back) => back < at && token.text === "(");
    else if (tag === "PROPN" && piece === undefined) first = at;
    else if (tag === "NOUN" || tag === "ADJ") continue;
    else if (tag === "PRON" && tokens[at + 1]?.lower === "and") first = at;
    else if (text !== "," && tag !== "CCONJ") break;
  }
  const last = all - 1;
  const joined = tokens.slice(first, last).some(({ tag }) => tag === "CCONJ");
  return joined && first < last ? { first, last } : undefined;
}

/** A word of number that is the whole source, undefined where it is none: *Both* said; tweeted *another* */
export function alone(tokens: readonly Token[], at: number): Range | undefined {
  return /^(?:another|both|some|many|most|several|others|all|each|one)$/u.test(
    tokens[at]?.lower ?? "",
  )
    ? { first: at, last: at }
    : undefined;
}

/** “…,” *Elly Schlein*, leader of the party said: an office whose closing comma is missing belongs to the name before it. */
function nameBefore(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const name = beforeBracket(tokens, first - 2);
  const named =
    tokens[first - 1]?.text === "," &&
    tokens[name]?.tag === "PROPN" &&
    tokens[first]?.lower !== "whose" &&
    !isMany(tokens, { first, last });
  const phrase =
    named && isTitled(tokens, { first, last }) ? phraseEndingAt(tokens, name) : undefined;
  const ahead = phrase === undefined ? undefined : tokens[phrase.first - 1];
  return phrase !== undefined && (phrase.first === 0 || ahead?.piece !== undefined)
    ? phrase
    : undefined;
}
