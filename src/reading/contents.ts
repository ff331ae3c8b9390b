import { contentFrom } from "./clause-end.ts";
import { clauseAhead, quotationAhead, wholeSentence } from "./content-ahead.ts";
import { contentStart } from "./content-behind.ts";
import { edges } from "./group.ts";
import type { Content, Group } from "./group.ts";
import type { Token } from "./tokens.ts";

/** What a cue says was said; undefined where nothing is found that it could report. */
export function contentOf(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { cue } = group;
  if (cue.manner === "refuse") return contentFrom(tokens, group, groups, cue.first);
  const quoted = quotationAhead(tokens, group, groups);
  if (quoted !== undefined) return quoted;
  if (cue.manner === "words") return quotationBehind(tokens, cue.last + 1);
  const whole =
    cue.manner === "say" || cue.manner === "source"
      ? wholeSentence(tokens, group, groups)
      : undefined;
  if (whole !== undefined) return whole;
  if (cue.manner === "source") return sentenceAround(tokens, group, groups);
  if (tokens[edges(group).first - 1]?.lower === "what") return undefined;
  const start = contentStart(tokens, group, groups);
  const behind = start === undefined ? undefined : contentFrom(tokens, group, groups, start);
  return behind ?? clauseAhead(tokens, group);
}

/** As Lavrov put it, in words reported by RIA, *“…”* */
function quotationBehind(tokens: readonly Token[], from: number): Content | undefined {
  const first = tokens.findIndex((token, at) => at >= from && token.piece !== undefined);
  return first < 0 || tokens[first - 1]?.text !== ","
    ? undefined
    : { first, last: first, ahead: false };
}

/** According to X, *CLAUSE*   *CLAUSE*, according to X */
function sentenceAround(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { first, last } = edges(group);
  const opens =
    first === 0 ||
    tokens[first - 2]?.lower === "that" ||
    (first < 3 && /^(?:CCONJ|ADV|PUNCT)$/u.test(tokens[first - 1]?.tag ?? ""));
  if (opens) {
    const comma = tokens.findIndex((token, at) => at > last && token.text === ",");
    return comma < 0 ? undefined : contentFrom(tokens, group, groups, comma + 1);
  }
  const end = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const start = clauseStart(tokens, first, groups, group);
  return start <= end ? { first: start, last: end, ahead: true } : undefined;
}

/** Where a clause that ends before a token begins: behind the last earlier statement's cue, or at the sentence's start. */
function clauseStart(
  tokens: readonly Token[],
  before: number,
  groups: readonly Group[],
  own: Group,
): number {
  const earlier = groups.findLast(
    (group) => group !== own && edges(group).last < before && group.cue.manner === "source",
  );
  const from = earlier === undefined ? 0 : edges(earlier).last + 1;
  return tokens[from]?.tag === "CCONJ" || tokens[from]?.text === "," ? from + 1 : from;
}
