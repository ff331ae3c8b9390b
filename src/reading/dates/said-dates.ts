import type { DayRange } from "../../domain/statement.ts";

import { dayOf } from "./calendar.ts";
import { times } from "./times.ts";
import type { Time } from "./times.ts";
import type { Range, Token } from "../text/tokens.ts";

/** Where a sentence says that something was said, and by whom. */
export interface Saying {
  readonly content: Range;
  readonly cue: Range;
  readonly source: Range;
}

/** How many tokens from its cue a time is looked for, and how many times: no sentence takes forever. */
const FAR = 60;
const MOST = 5;

/**
 * When something was said, by the reporter's words around it and the day of publication: the time nearest to the cue, where
 * that is in the cue's own clause. Undefined where none tells.
 *
 *     Lee said *on Tuesday* that the vote on 5 May …    Tuesday
 *     Speaking in Paris *on Monday*, Lee said …         Monday
 *     Lee, who was elected on Tuesday, said …           unknown
 *     Lee said at the start, before Friday's vote, …    unknown
 */
export function saidOn(
  tokens: readonly Token[],
  saying: Saying,
  published: string | undefined,
): DayRange | undefined {
  const near = { first: Math.max(0, saying.cue.first - FAR), last: saying.cue.last + FAR };
  const named = times(tokens, near, dayOf(published)).toSorted(
    (a, b) => distance(a, saying) - distance(b, saying),
  );
  return named.slice(0, MOST).find((time) => tells(tokens, time, saying))?.days;
}

function distance({ first, last }: Time, { cue }: Saying): number {
  return first > cue.last ? first - cue.last : cue.first - last;
}

function tells(tokens: readonly Token[], time: Time, saying: Saying): boolean {
  const { content, cue, source } = saying;
  if ([content, cue, source].some((range) => holds(range, time.first))) return false;
  if (isOthers(tokens, time)) return false;
  return time.first > saying.cue.last
    ? tellsBehind(tokens, time, saying)
    : tellsAhead(tokens, time, saying);
}

/** *Monday's attack* was another day's; *at Monday's briefing* it was said. */
function isOthers(tokens: readonly Token[], { first, last }: Time): boolean {
  if (!/^['’]s?$/u.test(tokens[last + 1]?.text ?? "")) return false;
  const at = /^(?:at|in|during)$/u.test(tokens[first - 1]?.lower ?? "");
  return !(at && tokens.slice(last + 2, last + 5).some(({ lower }) => OCCASION.test(lower)));
}

const OCCASION =
  /^(?:briefing|conference|interview|speech|debate|meeting|session|hearing|address|rally|statement|summit|show|broadcast|edition)$/u;

/** Words that open another clause or circumstance, whose time is its own. */
const OPENER =
  /^(?:who|which|whose|whom|where|when|while|after|before|since|as|because|amid|following|despite|until|about|regarding|concerning|over|response|reaction|ahead|that|if|though|although)$/u;

/** What is done in saying something: its time is that of the words. */
const SPEAKING =
  /^(?:speaking|asked|talking|addressing|interviewed|writing|testifying|appearing|responding|reacting|pressed|questioned|answering|commenting|briefing|held|meeting|visiting|arriving|said|saying|told|published|released|issued|posted|broadcast|aired|made)$/u;

/** Whether words hold another clause than the cue's: a verb, save in “the remaining rivals”, or what opens one. */
function isApart(words: readonly Token[]): boolean {
  return words.some(({ piece, lower, tag, text }, at) => {
    if (piece !== undefined) return false;
    if (
      (OPENER.test(lower) && !SPEAKING.test(words[at + 1]?.lower ?? "")) ||
      /^[;:—–]$/u.test(text)
    )
      return true;
    const attributive = at === 0 || /^(?:DET|ADJ|PART)$/u.test(words[at - 1]?.tag ?? "");
    return (
      /^(?:VERB|AUX)$/u.test(tag) &&
      /^\p{Ll}/u.test(text) &&
      !SPEAKING.test(lower) &&
      !(attributive && /(?:ing|ed)$/u.test(lower))
    );
  });
}

/** Lee told reporters in Paris *on Tuesday*; said Lee, the mayor, *on Tuesday*; not: said Lee, elected on Tuesday */
function tellsBehind(
  tokens: readonly Token[],
  time: Time,
  { cue, content, source }: Saying,
): boolean {
  const between = tokens
    .slice(0, time.first)
    .filter((_, at) => at > cue.last && !holds(content, at) && !holds(source, at));
  if (isApart(between) || between[0]?.lower === "of") return false;
  const comma = between.findLastIndex(({ text }) => text === ",");
  const phrase = comma < 0 ? [] : between.slice(comma + 1);
  return phrase.length === 0 || /^(?:ADP|ADV|ADJ)$/u.test(phrase[0]?.tag ?? "");
}

/**
 *     *On Tuesday*, at a meeting in Paris, Lee said     ahead of the source
 *     Speaking *on Tuesday*, Lee said                   the same
 *     Lee *on Tuesday* said                             between source and cue
 *     Lee rejected it *on Tuesday*, saying              ahead of what hangs on another verb
 *     The vote on Tuesday was close, and Lee said       another clause
 */
function tellsAhead(tokens: readonly Token[], time: Time, saying: Saying): boolean {
  const { cue, content, source } = saying;
  const clause = clauseBefore(tokens, time, content);
  if (time.first < source.first || source.first > cue.last) {
    const to = Math.min(source.first, cue.first);
    const between = tokens.slice(time.last + 1, to);
    const outside = between.filter((_, step) => !holds(content, time.last + 1 + step));
    return !isApart(clause) && !segments(outside).some(isApart);
  }
  const hangs = tokens[cue.first]?.lower.endsWith("ing") && cue.first === time.last + 2;
  if (hangs === true && tokens[time.last + 1]?.text === ",")
    return !clause.some(({ lower }) => OPENER.test(lower));
  const own = tokens.slice(source.last + 1, time.first);
  return own.every(({ tag, text }) => /^(?:ADP|ADJ|ADV)$/u.test(tag) || text === ",");
}

/** What commas part, without the circumstances: “, at a meeting in Paris,”, “, after winning the vote,”. */
function segments(words: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (const word of words) {
    if (word.text === ",") found.push([]);
    else found.at(-1)?.push(word);
  }
  return found.filter(([first], at) => at === 0 || !(first !== undefined && isCircumstance(first)));
}

function isCircumstance({ lower, tag }: Token): boolean {
  return /^(?:ADP|ADV|SCONJ)$/u.test(tag) || OPENER.test(lower) || lower.endsWith("ing");
}

/** The words of a time's clause ahead of it. */
function clauseBefore(tokens: readonly Token[], { first }: Time, content: Range): readonly Token[] {
  let from = first;
  while (from > 0 && !holds(content, from - 1) && !isEdge(tokens[from - 1])) from--;
  return tokens.slice(from, first);
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.piece !== undefined || /^[,;:—–]$/u.test(token.text);
}

function holds({ first, last }: Range, at: number): boolean {
  return first <= at && at <= last;
}
