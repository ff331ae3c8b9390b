import { isCalendar } from "../people/names.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import type { Token } from "../text/tokens.ts";

const PLACE_OR_TIME =
  /^(?:on|in|at|during|after|before|from|via|through|to|late|early|ahead|following|as|by|while|when)$/u;

/** Monday *morning* */
export const DAYTIME = /^(?:morning|afternoon|evening|night)$/u;

/** on Tuesday; in an interview with the BBC; at a briefing; later */
export function behindCircumstances(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return at;
    const time = timeLength(tokens, at);
    if (time > 0) at += time;
    else if (isCalendar(token) && DAYTIME.test(tokens[at + 1]?.lower ?? "")) at += 2;
    else if (
      isCalendar(token) ||
      token.tag === "ADV" ||
      /^(?:yesterday|today|tonight)$/u.test(token.lower)
    )
      at++;
    else if (PLACE_OR_TIME.test(token.lower) && token.tag !== "SCONJ") {
      const phrase = isCalendar(tokens[at + 1] ?? token)
        ? { last: at + 1 }
        : phraseStartingAt(tokens, at + 1);
      if (phrase === undefined) return at;
      at = phrase.last + 1;
      while (tokens[at]?.tag === "NUM") at++;
      if (tokens[at]?.tag === "ADP" && PLACE_OR_TIME.test(tokens[at]?.lower ?? "")) continue;
      if (/^(?:with|of|for|between|about)$/u.test(tokens[at]?.lower ?? ""))
        at = (phraseStartingAt(tokens, at + 1)?.last ?? at) + 1;
    } else return at;
  }
}

/** How many tokens a time takes: last week; 16 December 2024; two days ago; several times. */
function timeLength(tokens: readonly Token[], at: number): number {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (/^(?:last|early|late|earlier|next|this)$/u.test(first?.lower ?? ""))
    return isCalendar(second) || isUnit(second) || second?.lower === "last" ? 1 : 0;
  if (isUnit(first) && /^(?:last|next|this)$/u.test(tokens[at - 1]?.lower ?? "")) return 1;
  if (DAYTIME.test(first?.lower ?? "") && isCalendar(tokens[at - 1])) return 1;
  if (isUnit(second) && third?.lower === "ago") return 3;
  if (second?.lower === "times") return 2;
  return first?.tag === "NUM" && isCalendar(tokens[at - 1]) ? 1 : 0;
}

function isUnit(token: Token | undefined): boolean {
  return /^(?:week|month|year|night|days|weeks|months|years|hours)$/u.test(token?.lower ?? "");
}
