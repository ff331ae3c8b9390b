import { edges } from "./group.ts";
import type { Content, Group } from "./group.ts";
import type { Token } from "./tokens.ts";

/** ", raising fears of a storm": what the reporter makes of it, no part of what was said. */
const CONCLUDING =
  /^(?:raising|suggesting|underscoring|underlining|highlighting|signalling|signaling|indicating|reflecting|echoing|prompting|sparking|fuelling|fueling|drawing|marking|reinforcing|hinting|implying|referring|alluding|apparently|citing)$/u;
const CONJUNCTION = /^(?:as|while|although|though|but|whereas|because|and|after|when)$/u;

/** The words from a token to where the clause ends. */
export function contentFrom(
  tokens: readonly Token[],
  own: Group,
  groups: readonly Group[],
  start: number,
): Content | undefined {
  let last = endOfClause(tokens, own, groups, start);
  while (last > start && tokens[last]?.tag === "PUNCT" && !/^[)%]$/u.test(tokens[last]?.text ?? ""))
    last--;
  const first = tokens[start];
  return start <= last && first !== undefined && first.tag !== "PUNCT"
    ? { first: start, last, ahead: false }
    : undefined;
}

/** A clause ends with its sentence, or where another report begins: ", adding that …", ", as officials say …", ", according to …". */
function endOfClause(
  tokens: readonly Token[],
  own: Group,
  groups: readonly Group[],
  start: number,
): number {
  let end = tokens.length - 1;
  for (const other of groups) {
    if (other === own) continue;
    const joined = isJoinedTo(tokens, own, other);
    const first = other.cue.hangs ? other.cue.first : edges(other).first;
    if (!joined && first <= Math.max(start, edges(own).last)) continue;
    const cut = joined ? other.cue.verb - 1 : reportStart(tokens, first, other);
    if (cut !== undefined && cut > start) end = Math.min(end, cut - 1);
  }
  const tail = tokens.findIndex(
    ({ lower }, at) =>
      at > start &&
      at <= end &&
      CONCLUDING.test(lower) &&
      /^[,—–]$/u.test(tokens[at - 1]?.text ?? ""),
  );
  if (tail > start + 1) end = tail - 2;
  const short = own.cue.manner === "judge" || own.cue.manner === "refuse";
  const comma = short
    ? tokens.findIndex((_, at) => at > start && at <= end && isBoundary(tokens, at))
    : -1;
  return comma < 0 ? end : comma - 1;
}

/** argued that it was safe *and said* the boats could return: one speaker, two statements. */
function isJoinedTo(tokens: readonly Token[], own: Group, other: Group): boolean {
  return other.source.first === own.source.first && tokens[other.cue.verb - 1]?.tag === "CCONJ";
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === "but") return true;
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === "," && next !== undefined && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(next.tag)
  );
}

/** The comma or conjunction that sets another report off, as ", Reuters reported." does; undefined where that one is part of what was said. */
function reportStart(tokens: readonly Token[], first: number, group: Group): number | undefined {
  const before = tokens[first - 1];
  if (before === undefined) return undefined;
  const isComma = (at: number): boolean => /^[,;—–]$/u.test(tokens[at]?.text ?? "");
  const quote = before.text === "," ? first - 2 : first - 1;
  if (tokens[quote]?.piece !== undefined && !group.cue.hangs) {
    const lead = /^(?:and|but)$/u.test(tokens[quote - 1]?.lower ?? "") ? quote - 1 : quote;
    return isComma(lead - 1) ? lead - 1 : undefined;
  }
  if (group.cue.hangs || group.cue.manner === "source") {
    if (isComma(first - 1)) return first - 1;
    if (before.lower === "and" || group.cue.manner === "source")
      return isComma(first - 2) ? first - 2 : first - (before.lower === "and" ? 1 : 0);
    return undefined;
  }
  if (CONJUNCTION.test(before.lower)) return isComma(first - 2) ? first - 2 : first - 1;
  const closes = tokens.slice(edges(group).last + 1).every(({ tag }) => tag === "PUNCT");
  return before.text === ";" || (before.text === "," && closes) ? first - 1 : undefined;
}
