import { isCalendar } from "../people/names.ts";
import { isNominal, isTime, phraseEndingAt } from "../people/noun-phrases.ts";
import { REGIONS } from "../lexicon/places.ts";
import type { Token } from "../text/tokens.ts";
import { DAYTIME } from "./circumstances.ts";
import { opensFinite } from "./group.ts";
import { isReduced } from "./reduced.ts";
import { canSpeak } from "./sources.ts";

/** Macron *on Tuesday* called; Macron *on 5 September* called; Macron *Tuesday evening* called; Macron *just this week* called; Macron *less than two weeks ago* called; Macron *a day later* called */
export function beforeDay(tokens: readonly Token[], end: number): number {
  if (/^(?:ago|later|earlier)$/u.test(tokens[end]?.lower ?? "")) {
    const at = beforeAgo(tokens, end);
    if (at < end) return at;
  }
  let last = end;
  if (DAYTIME.test(tokens[last]?.lower ?? "") && isCalendar(tokens[last - 1])) last--;
  while (/^(?:yesterday|today|tonight)$/u.test(tokens[last]?.lower ?? "")) last--;
  if (
    /^(?:night|week|month|year)$/u.test(tokens[last]?.lower ?? "") &&
    /^(?:last|next|this)$/u.test(tokens[last - 1]?.lower ?? "")
  )
    last -= 2;
  while (/^(?:earlier|later|early|late|just|only)$/u.test(tokens[last]?.lower ?? "")) last--;
  let at = last;
  while (
    at > 0 &&
    (isCalendar(tokens[at]) ||
      (tokens[at]?.tag === "NUM" && isCalendar(tokens[at + 1] ?? tokens[at - 1])))
  )
    at--;
  return at < last && /^(?:on|in|last|late|early)$/u.test(tokens[at]?.lower ?? "") ? at - 1 : at;
}

/** Macron *two weeks ago* called; Macron *less than a year ago* called */
function beforeAgo(tokens: readonly Token[], ago: number): number {
  const unit = tokens[ago - 1];
  if (unit === undefined || !isTime(unit)) return ago;
  let at = ago - 2;
  while (/^(?:NUM|DET)$/u.test(tokens[at]?.tag ?? "") || MEASURE.test(tokens[at]?.lower ?? ""))
    at--;
  return at;
}

const MEASURE = /^(?:about|almost|few|just|less|long|more|nearly|only|over|some|than)$/u;

export const DASH = /^(?:--?|—|–)$/u;

/** Lee*, the miller* — who was there for years — said: to the name before the dash that opens what is inserted. */
export function beforeDashes(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && close - at < 40; at--) {
    const token = tokens[at];
    if (token === undefined || isSaid(token)) return -1;
    if (!DASH.test(tokens[at]?.text ?? "")) continue;
    const named = at - 1;
    if (!isNominal(tokens[named])) return -1;
    const outer = beforeInsertion(tokens, at);
    return outer >= 0 && tokens[outer]?.tag === "PROPN" ? outer : named;
  }
  return -1;
}

/** From the comma that closes "Peskov, the Kremlin spokesman," to the name before the one that opens it. */
export function beforeInsertion(tokens: readonly Token[], close: number): number {
  const opening = tokens[close]?.text === ")" ? "(" : ",";
  for (let at = close - 1; at > 0 && close - at < 40; at--) {
    const token = tokens[at];
    if (token === undefined || isSaid(token)) return -1;
    if (token.text !== opening) continue;
    const last = beforeBracket(tokens, at - 1);
    if (!isNominal(tokens[last]) || isFurther(tokens, last) || isRegion(tokens, last)) continue;
    if (isOutside(tokens, last, at) || isOwned(tokens, last)) continue;
    if (opening === "(" || (isInsertion(tokens, at + 1) && !isPlace(tokens, last))) return last;
  }
  return -1;
}

/** Lee, of Harbourville, *Ohio*, who was there, said: a region behind its place */
function isRegion(tokens: readonly Token[], last: number): boolean {
  const [place, comma] = [tokens[last - 2], tokens[last - 1]];
  const region = REGIONS.has(tokens[last]?.lower ?? "");
  return region && comma?.text === "," && place?.tag === "PROPN";
}

/** Lee, *67*, a miller in *Harbourville*, Ohio, said: an age, or the place before its region, and no name that what is inserted stands behind. */
function isOutside(tokens: readonly Token[], last: number, comma: number): boolean {
  if (tokens[last]?.tag === "NUM" && tokens[last - 1]?.text === ",") return true;
  const { first } = phraseEndingAt(tokens, last) ?? { first: last };
  const placed = tokens.slice(Math.max(0, first - 1), last).some(({ tag }) => tag === "ADP");
  return placed && REGIONS.has(tokens[comma + 1]?.lower ?? "");
}

/** Lee, whose *town*, Aldport, is wet, said: what is Lee's, and cannot speak. */
function isOwned(tokens: readonly Token[], last: number): boolean {
  const phrase = phraseEndingAt(tokens, last);
  return (
    phrase !== undefined &&
    tokens[phrase.first]?.lower === "whose" &&
    !canSpeak(tokens, { first: phrase.first + 1, last })
  );
}

/** “It rains,” Lee …; but Lee, in his “rain” hat, … */
function isSaid({ piece, trails, ends }: Token): boolean {
  return piece !== undefined && (trails || ends);
}

/** Lee, the miller, *called* for rain: the verb of the name before what is inserted; not: Lee, the miller, *asked* about it, said no — there another has it. */
export function closesInsertion(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.text !== "," || beforeInsertion(tokens, verb - 1) < 0) return false;
  const next = tokens.findIndex(({ text }, at) => at > verb && text === ",");
  return next < 0 || !opensFinite(tokens, next + 1);
}

/** Lee, head of the port and *a member* of the board, a miller, said: no name, but more of what is inserted. */
function isFurther(tokens: readonly Token[], last: number): boolean {
  const phrase = phraseEndingAt(tokens, last);
  if (phrase === undefined || tokens[phrase.first]?.tag !== "DET") return false;
  return tokens[phrase.first - 1]?.tag === "CCONJ" && isNominal(tokens[phrase.first - 2]);
}

/** Lee (Norland), the miller, said: the name before what is bracketed. */
export function beforeBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ")") return last;
  return tokens.findLastIndex(({ text }, at) => at < last && text === "(") - 1;
}

/** Lee, a miller from *Harbourville*, Ohio, said: the end of what is inserted, not the name before it; but Lee of *Harbourville*, a miller, said */
function isPlace(tokens: readonly Token[], last: number): boolean {
  const phrase = phraseEndingAt(tokens, last);
  const before = phrase && tokens[phrase.first - 1];
  if (phrase === undefined || before?.tag !== "ADP" || /^(?:as|while|like)$/u.test(before.lower))
    return false;
  const named = tokens[phrase.first - 2]?.tag === "PROPN";
  const described =
    tokens[last + 2]?.tag === "DET" || /^['’]s$/u.test(tokens[last + 3]?.text ?? "");
  return !(named && described);
}

function isInsertion(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  return (
    token !== undefined &&
    (/^(?:DET|NOUN|ADJ|PROPN|NUM|ADP|ADV)$/u.test(token.tag) ||
      token.lower === "not" ||
      token.lower.endsWith("ing") ||
      /^(?:asked|pressed|questioned)$/u.test(token.lower) ||
      /^(?:his|her|its|their)$/u.test(token.lower) ||
      isReduced(tokens, first) ||
      /^(?:who|whose|which|himself|herself)$/u.test(token.lower))
  );
}
