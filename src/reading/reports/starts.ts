import { behindCircumstances } from "./circumstances.ts";
import { edges } from "./group.ts";
import type { Group } from "./group.ts";
import { isCalendar } from "../people/names.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import type { Token } from "../text/tokens.ts";
import { isWord, places } from "./places.ts";
import type { Seen } from "./places.ts";

/** How far behind its cue what was said may begin, in tokens. */
const REACH = 30;

/** Where what was said may begin behind its cue. */
export function starts({ tokens }: Seen, group: Group): readonly number[] {
  if (group.relative !== undefined) return [group.relative];
  const from = edges(tokens, group).last + 1;
  const colon = tokens.findIndex(({ text }, at) => at >= from && text === ":");
  if (group.cue.manner === "noun" && colon >= 0 && colon < tokens.length - 1) return [colon + 1];
  if (NAMING.test(tokens[group.cue.first]?.lower ?? "") && isObject(tokens, from)) return [from];
  return places(tokens.length, clauseFrom({ tokens }, from), from + REACH).filter(
    (at) =>
      isWord({ tokens }, at) && !isDay({ tokens }, at, from) && !isClaimed({ tokens }, at, group),
  );
}

/** Lee said several times *that it rained*; Lee insisted of Quill, *“I wait”*: where a clause or a quotation begins that stands behind when, where and of whom it was said; else right behind the cue. */
function clauseFrom({ tokens }: Seen, from: number): number {
  const that = behindCircumstances(tokens, from);
  if (that > from && tokens[that]?.lower === "that" && tokens[that]?.tag === "SCONJ") return that;
  const topic = tokens[from]?.lower === "of" ? phraseStartingAt(tokens, from + 1) : undefined;
  const mark = (topic?.last ?? from) + 1;
  const quoted = /^[,:]$/u.test(tokens[mark]?.text ?? "") && tokens[mark + 1]?.begins === true;
  return topic !== undefined && quoted ? mark + 1 : from;
}

/** Verbs that say of a thing what it is. */
const NAMING = /^(?:call|describ|label|brand|dub)(?:s|es|ed|led|bed|e|ing|ling|bing)?$/u;

/** Lee called *the plan* “a shame”: of what it is said belongs to what is said. */
function isObject(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return token?.piece === undefined && /^(?:DET|PROPN|PRON|NOUN|NUM|ADJ)$/u.test(token?.tag ?? "");
}

/** Lee said *Monday* it rained: when it was said. */
function isDay({ tokens }: Seen, at: number, from: number): boolean {
  const next = tokens[at + 1];
  const begins = next?.lower === "that" || /^(?:PRON|DET)$/u.test(next?.tag ?? "");
  return at === from && isCalendar(tokens[at]) && begins;
}

const CLAIM =
  /^(?:claims?|allegations?|reports?|rumou?rs?|suggestions?|accusations?|assertions?)$/u;
/** made the claim that; issued a warning that */
const CLAIMING = /^(?:ma[dk]|issu|g[ai]v|repeat|reiterat|voic|express)/u;

/** Lee denied the claim *that it rained*: the claim is no more Lee's than what is claimed. */
function isClaimed({ tokens }: Seen, at: number, { cue }: Group): boolean {
  return (
    tokens[at]?.lower === "that" &&
    tokens[at - 1]?.tag === "NOUN" &&
    CLAIM.test(tokens[at - 1]?.lower ?? "") &&
    cue.last < at - 1 &&
    !CLAIMING.test(tokens[cue.first]?.lower ?? "")
  );
}
