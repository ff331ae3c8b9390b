import { CONCLUDING } from "./verb-cues.ts";
import { hasVerb, opensFinite } from "./group.ts";
import type { Group } from "./group.ts";
import { REGIONS } from "../lexicon/places.ts";
import type { Token } from "../text/tokens.ts";
import { isWord, places, quotedByAnother } from "./places.ts";
import type { Seen } from "./places.ts";

/** Where what was said may end that stands behind its cue. */
export function ends(
  { tokens }: Seen,
  start: number,
  last: number,
  own: Group,
  groups: readonly Group[],
): readonly number[] {
  const from = Math.max(start, last);
  const opening = tokens[start];
  if (opening?.piece !== undefined && (opening.trails || opening.ends))
    return [quotesFrom({ tokens }, start)];
  const to = Math.min(
    quotedByAnother({ tokens }, start, own, groups),
    conclusionIn({ tokens }, from),
    mainClause({ tokens }, own, from),
    mainVerb({ tokens }, own, groups),
    behindRelative({ tokens }, own, from),
    own.cue.hangs && own.source.first > own.cue.last ? own.source.first - 1 : tokens.length,
  );
  return places(to, from, to).filter(
    (at) =>
      isWord({ tokens }, at) &&
      !isTorn(tokens, at) &&
      !isUnclosed(tokens, start, at) &&
      !isWithoutVerb({ tokens }, own, start, at),
  );
}

/** Lee argued *the pier* |, which is old, was late: of what is argued more than a name has to be told. */
function isWithoutVerb({ tokens }: Seen, { cue }: Group, start: number, at: number): boolean {
  if (!ARGUING.test(tokens[cue.first]?.lower ?? "") || tokens[at + 1]?.text !== ",") return false;
  return (
    /^(?:who|which|whose)$/u.test(tokens[at + 2]?.lower ?? "") &&
    /^(?:NOUN|PROPN)$/u.test(tokens[at]?.tag ?? "") &&
    !tokens
      .slice(start, at + 1)
      .some(({ tag, piece }) => piece !== undefined || VERBAL.test(tag)) &&
    hasVerb(
      tokens,
      tokens.findIndex(({ text }, comma) => comma > at + 1 && text === ","),
      tokens.length,
    )
  );
}

const ARGUING = /^(?:argu|say|said|claim|insist|contend|maintain|believ|think|thought|assert)/u;
const VERBAL = /^(?:VERB|AUX)$/u;

/** Lee praised Quill (*D*: a bracket that an end would leave open. */
function isUnclosed(tokens: readonly Token[], start: number, at: number): boolean {
  for (let back = at; back >= start; back--) {
    const { text, piece } = tokens[back] ?? {};
    if (piece !== undefined) continue;
    if (text === ")") return false;
    if (text === "(") return tokens.some((token, next) => next > at && token.text === ")");
  }
  return false;
}

/** Whether an end would part what belongs together: *the* | plan, a *bad* | plan, *Harbourville* |, Ohio, */
function isTorn(tokens: readonly Token[], at: number): boolean {
  const [token, next, second] = tokens.slice(at, at + 3);
  if (token === undefined || next === undefined || token.piece !== undefined) return false;
  if (
    /^(?:DET|CCONJ|SCONJ)$/u.test(token.tag) ||
    /^(?:to|his|its|their|my|our|your)$/u.test(token.lower)
  )
    return next.tag !== "PUNCT";
  if (token.tag === "ADJ") return next.tag === "NOUN";
  return next.text === "," && token.tag === "PROPN" && REGIONS.has(second?.lower ?? "");
}

/** While Lee says it rains, *the boats go out*: where the main clause begins. */
function mainClause({ tokens }: Seen, { source }: Group, from: number): number {
  const before = tokens[source.first - 1]?.lower ?? "";
  if (source.first > 2 || !/^(?:while|although|though|as|because|since|whereas)$/u.test(before))
    return tokens.length;
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ",");
  return comma < 0 ? tokens.length : comma;
}

/** Lee, who called Reed late, *told* them: what the clause within reports ends before the verb of the clause around it. */
function mainVerb({ tokens }: Seen, own: Group, groups: readonly Group[]): number {
  const around = groups.find(
    ({ cue, source }) =>
      cue.first > own.cue.last &&
      !cue.hangs &&
      source.last < own.cue.first &&
      tokens[cue.verb - 1]?.text === "," &&
      tokens.slice(source.last + 1, own.cue.first).some(({ lower }) => lower === "who"),
  );
  return around === undefined ? tokens.length : around.cue.verb - 1;
}

/** The pier, which Lee said was old, *fell*; Lee, who said it was old, *left*: where the sentence goes on behind a relative clause. */
function behindRelative({ tokens }: Seen, { relative, cue }: Group, from: number): number {
  if (relative === undefined && !isOfWho({ tokens }, cue.verb)) return tokens.length;
  const comma = tokens.findIndex(
    ({ text }, at) => at > from && text === "," && opensFinite(tokens, at + 1),
  );
  return comma < 0 ? tokens.length : comma;
}

/** Lee, *who* has said … */
function isOfWho({ tokens }: Seen, verb: number): boolean {
  let at = verb - 1;
  while (/^(?:AUX|ADV)$/u.test(tokens[at]?.tag ?? "")) at--;
  return tokens[at]?.lower === "who" && tokens[at - 1]?.text === ",";
}

/** … of rain, *raising fears of a storm*: where the reporter's conclusion begins. */
function conclusionIn({ tokens }: Seen, from: number): number {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > from + 1 && CONCLUDING.test(lower) && /^[,—–]$/u.test(tokens[index - 1]?.text ?? ""),
  );
  return at < 0 ? tokens.length : at - 1;
}

/** The last of the quoted stretches that follow one another: *“A. B.” “C,”* adding … */
function quotesFrom({ tokens }: Seen, start: number): number {
  let last = start;
  while (tokens[last + 1]?.piece !== undefined) last++;
  return last;
}
