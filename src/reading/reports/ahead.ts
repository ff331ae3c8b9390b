import { edges, hasVerb, isApart } from "./group.ts";
import type { Group } from "./group.ts";
import { isEmbedded, isWord, places, touching } from "./places.ts";
import type { Seen } from "./places.ts";

/**
 * The last token of what may be reported ahead of a group; -1 where nothing may.
 *
 *     “No,” said Lee, and *added*: …        Lee's words ahead are those of the cue before
 *     *“No,”* Lee stood up and said.        of a cue apart from its source, only quoted words before that
 */
export function aheadOf({ tokens }: Seen, group: Group, groups: readonly Group[]): number {
  const { source } = group;
  const shared = groups.some(
    (one) => one !== group && one.source.first === source.first && one.cue.first < source.first,
  );
  if (shared) return -1;
  if (!isApart(tokens, group)) return touching({ tokens }, edges(tokens, group).first);
  const last = touching({ tokens }, group.source.first);
  return tokens[last]?.piece === undefined ? -1 : last;
}

/** Where it may begin ahead of its cue. */
export function leads({ tokens }: Seen, group: Group, groups: readonly Group[]): readonly number[] {
  const last = aheadOf({ tokens }, group, groups);
  const announced = announcedQuote({ tokens }, last);
  if (announced >= 0) return [announced];
  const found = places(last + 1, openFrom({ tokens }, group, groups, last), last + 1).filter(
    (at) => isWord({ tokens }, at) && !isLink({ tokens }, at, last),
  );
  const clauses = found.filter((at) => opensClause({ tokens }, at, last));
  return clauses.length > 0 && tokens[last]?.piece === undefined ? clauses : found;
}

/** *It rained* on Lee, they said; he left, and *it rained*, they said: where a clause begins that has its verb. */
function opensClause({ tokens }: Seen, at: number, last: number): boolean {
  const before = tokens[at - 1];
  const begins =
    before === undefined ||
    before.piece !== undefined ||
    tokens[at]?.piece !== undefined ||
    /^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.tag) ||
    before.lower === "that";
  return begins && hasVerb(tokens, at, last + 1);
}

/** They had a caveat: *“No,”* Lee said; they paint her as late – *“No,”* Lee said: where quoted words begin that wait for who said them; -1 where none do. */
function announcedQuote({ tokens }: Seen, last: number): number {
  if (tokens[last]?.trails !== true) return -1;
  let first = last;
  while (tokens[first - 1]?.piece !== undefined) first--;
  return /^(?::|[—–-]{1,2})$/u.test(tokens[first - 1]?.text ?? "") ? first : -1;
}

/** Lee said it rained, and *“we see,”* Low said: what is reported before stays with its own cue. */
function openFrom({ tokens }: Seen, own: Group, groups: readonly Group[], last: number): number {
  const before = groups
    .filter((one) => one !== own && one.cue.manner !== "source")
    .map((one) => edges(tokens, one).last)
    .filter((end) => end < last);
  if (before.length === 0 || tokens[last]?.piece === undefined || isEmbedded({ tokens }, last))
    return 0;
  const from = Math.max(...before) + 1;
  const mark = tokens.findLastIndex(
    ({ text, piece }, at) =>
      at >= from && at < last && piece === undefined && /^[,;—–]$/u.test(text),
  );
  return mark < 0 ? last : mark + 1;
}

/** *But* it rained; *And yet* “it rained”: no part of what was said; but *nor* did it rain */
function isLink({ tokens }: Seen, at: number, last: number): boolean {
  if (isEmbedded({ tokens }, at)) return true;
  if (tokens[at]?.tag === "CCONJ") return tokens[at].lower !== "nor" || at > 0;
  const quote = tokens.findIndex(({ piece }, index) => index > at && piece !== undefined);
  return (
    quote >= 0 &&
    quote <= last &&
    tokens.slice(at, quote).every(({ tag }) => /^(?:CCONJ|ADV|INTJ|PUNCT)$/u.test(tag))
  );
}
