import type { DayRange } from "../../domain/statement.ts";

import { upTo } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { isCalendar } from "../people/names.ts";
import { forms } from "./time-forms.ts";
import type { Range, Token } from "../text/tokens.ts";

/** Words that name a time, and the days that they name. */
export interface Time extends Range {
  readonly days: DayRange;
}

/** The longest form, in tokens: “Tuesday, the 16th of December, 2024”. */
const LONGEST = 9;

/** What makes another time of a name for one: next Tuesday, every Tuesday, by Tuesday, since Tuesday. */
const OTHER =
  /^(?:next|every|each|until|till|since|before|after|by|from|of|between|coming|this|following|previous|to|through|for)$/u;

/** With what the words for a time begin: few tokens are worth a closer look. */
const START =
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|in|during|the|this|last|over|on|at|today|tonight|yesterday|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/u;

/** The times that a part of a sentence names outside quotation marks, up to the day of publication, in order. */
export function times(
  tokens: readonly Token[],
  part: Range,
  published: Day | undefined,
): readonly Time[] {
  const found: Time[] = [];
  for (let at = part.first; at <= Math.min(part.last, tokens.length - 1); at++) {
    const begins = START.test(tokens[at]?.lower ?? "") && !OTHER.test(tokens[at - 1]?.lower ?? "");
    const time = begins ? timeAt(tokens, at, published) : undefined;
    if (time === undefined) continue;
    found.push(time);
    at = time.last;
  }
  return found;
}

function timeAt(
  tokens: readonly Token[],
  first: number,
  published: Day | undefined,
): Time | undefined {
  const words = tokens
    .slice(first, first + LONGEST)
    .map(({ text, piece }) => (piece ? "“”" : text));
  if (isOpening(tokens, first)) words[0] = tokens[first]?.lower ?? "";
  const text = words.join(" ");
  for (const [pattern, read] of forms(published !== undefined)) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const said = upTo(read(match.groups ?? {}, published ?? NaN), published);
    const last = first + match[0].split(" ").length - 1;
    return said && { first, last, days: said };
  }
  return undefined;
}

/** Whether a word is capitalised only because a sentence begins with it: “Today” within one is a broadcast. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  return (
    (last === undefined || last.piece !== undefined || last.tag === "PUNCT") &&
    !isCalendar(tokens[at])
  );
}
