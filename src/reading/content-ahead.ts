import { behindCircumstances } from "./content-behind.ts";
import { edges, hasVerb } from "./group.ts";
import type { Content, Group } from "./group.ts";
import type { Token } from "./tokens.ts";

/** *“…,”* Peskov said   *It was “a mistake,”* Peskov said   “A,” Lee said; *“B,”* Low said */
export function quotationAhead(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { first } = edges(group);
  const apart = /^[,—–]$/u.test(tokens[first - 1]?.text ?? "");
  const touching = apart ? first - 2 : first - 1;
  if (tokens[touching]?.piece === undefined || group.cue.hangs || group.cue.manner === "noun")
    return undefined;
  if (
    groups.some((one) => one.source.first === group.source.first && one.cue.first < group.cue.first)
  )
    return undefined;
  let from = touching;
  while (from > 0 && tokens[from - 1]?.piece !== undefined) from--;
  return { first: leadOf(tokens, from, group, groups), last: touching, ahead: true };
}

/** Where the reporter's part of a mixed clause begins: behind the report before it, or the sentence's first word; the quotation itself behind a bare "But". */
function leadOf(
  tokens: readonly Token[],
  quote: number,
  own: Group,
  groups: readonly Group[],
): number {
  const before = groups.filter((group) => group !== own && edges(group).last < quote);
  const behind = Math.max(-1, ...before.map((group) => edges(group).last)) + 1;
  const mark = tokens.findLastIndex(
    (token, at) => at >= behind && at < quote && /^[,;—–]$/u.test(token.text),
  );
  const start = behind === 0 ? 0 : mark < 0 ? quote : mark + 1;
  const words = tokens.slice(start, quote).filter((token) => token.tag !== "PUNCT");
  return words.every((word) => /^(?:CCONJ|ADV|INTJ)$/u.test(word.tag)) ? quote : start;
}

/** *Russia*, he said, *had no say*   *It was settled*, he said, *but …* — shown whole, since neither half stands alone */
export function wholeSentence(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { first, last } = edges(group);
  if (group.cue.hangs || first < 2 || tokens[first - 1]?.text !== "," || groups.length > 1)
    return undefined;
  const end = behindCircumstances(tokens, last + 1);
  const next = tokens[end + 1];
  if (tokens[end]?.text !== "," || next === undefined) return undefined;
  const goesOn = hasVerb(tokens, 0, first)
    ? next.tag === "CCONJ"
    : /^(?:VERB|AUX|ADV)$/u.test(next.tag);
  let close = tokens.length - 1;
  while (tokens[close]?.tag === "PUNCT") close--;
  return goesOn ? { first: 0, last: close, ahead: false } : undefined;
}

/** *CLAUSE*, Peskov said.   *CLAUSE*, said Peskov, the spokesman. */
export function clauseAhead(tokens: readonly Token[], group: Group): Content | undefined {
  const { first } = edges(group);
  if (tokens[first - 1]?.text !== "," || group.cue.hangs || first < 4) return undefined;
  if (group.cue.manner === "judge" || group.cue.manner === "noun") return undefined;
  const start = tokens[0]?.tag === "CCONJ" ? 1 : 0;
  const subordinate =
    /^(?:asked|when|after|speaking|while|if|although|since|before|in|at|on|during|pressed)$/u.test(
      tokens[start]?.lower ?? "",
    );
  if (subordinate && !hasVerb(tokens, first + 3, tokens.length) && commas(tokens, start, first) < 2)
    return undefined;
  return hasVerb(tokens, start, first - 1)
    ? { first: start, last: first - 2, ahead: true }
    : undefined;
}

function commas(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter((token) => token.text === ",").length;
}
