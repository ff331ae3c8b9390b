import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Range, Token } from "../text/tokens.ts";
import type { Cue } from "./cue.ts";
import { isCalendar } from "../people/names.ts";
import { hasVerb, isApart, opensFinite } from "./group.ts";
import { DASH } from "./insertions.ts";
import { SPEECH_NOUNS } from "./noun-cues.ts";

/** A report in a relative clause: who speaks, without the pronoun, and where what was said begins. */
export interface Relative {
  readonly source: Range;
  readonly start: number;
}

/** How far behind where a clause begins its verb is looked for, in tokens. */
const NEAR = 12;

/**
 * What is said of whatever a relative clause belongs to; undefined where a report stands in none, or the clause only says of what somebody spoke.
 *
 *     the pier, which Lee said *was old*, fell       the pier, which Lee said *the port would close*
 *     a finish that Lee said *defied all hopes*      it came to what Lee said *was a bad year*
 *     the pier he said *was old*
 *     the song, which Lee said at the port           none: nothing is said of it
 *     a letter in which Lee said it rained           none: a report like any other
 */
export function relativeOf(
  tokens: readonly Token[],
  cue: Cue,
  source: Range,
): Relative | undefined {
  const own = pronounIn(tokens, source) ? { first: source.first + 1, last: source.last } : source;
  const pronoun = own.first - 1;
  if (!isPlain(tokens, cue, own)) return undefined;
  const bare = isBare(tokens, own);
  if (!bare && !opensRelative(tokens, pronoun)) return undefined;
  const next = cue.last + 1;
  const dated = tokens[next]?.lower === "on" && isCalendar(tokens[next + 1]);
  const start = dated ? next + 2 : next;
  const word = tokens[pronoun]?.lower ?? "";
  if (opensFinite(tokens, start)) return { source: own, start };
  return !bare && /^wh(?:ich|om)$/u.test(word) && opensClause(tokens, start)
    ? { source: own, start }
    : undefined;
}

/** *which officials* said: the pronoun is taken for part of the phrase. */
function pronounIn(tokens: readonly Token[], { first, last }: Range): boolean {
  return first < last && PRONOUN.test(tokens[first]?.lower ?? "");
}

const PRONOUN = /^(?:which|whom|who|that|what)$/u;

/** the pier *which*; to *what*; not: in *which*, the claim *that*, *What* Lee said was late */
function opensRelative(tokens: readonly Token[], pronoun: number): boolean {
  const word = tokens[pronoun]?.lower ?? "";
  const before = tokens[pronoun - 1];
  if (before === undefined || !PRONOUN.test(word)) return false;
  if (before.piece !== undefined) return word === "that" && !before.ends && !before.trails;
  if (word === "what") return /^(?:VERB|AUX|ADP)$/u.test(before.tag) || before.lower === "to";
  if (before.tag === "ADP" || before.lower === "to") return false;
  if (word !== "that") return true;
  return /^(?:NOUN|PROPN)$/u.test(before.tag) && !SPEECH_NOUNS.test(before.lower);
}

/** the pier *he said* was old; the pier – his own – *he said* was old */
function isBare(tokens: readonly Token[], { first, last }: Range): boolean {
  const before = tokens[first - 1];
  if (first !== last || !PERSONAL.test(tokens[first]?.lower ?? "")) return false;
  return before?.piece === undefined && (before?.tag === "NOUN" || DASH.test(before?.text ?? ""));
}

const PERSONAL = /^(?:he|she|they|it|we)$/u;

/** which *Lee said*, that *Lee has said*, whom *many thought*: a verb of speaking or thinking right behind who speaks. */
function isPlain(tokens: readonly Token[], cue: Cue, source: Range): boolean {
  const manner = CUE_VERBS.get(tokens[cue.first]?.lower ?? "")?.manner ?? "";
  return (
    /^(?:say|think)$/u.test(manner) &&
    cue.first > source.last &&
    source.first <= source.last &&
    !isApart(tokens, { cue, source })
  );
}

/** which Lee said *the port would close* */
function opensClause(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  return (
    token?.piece === undefined &&
    /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(token?.tag ?? "") &&
    hasVerb(tokens, start + 1, start + NEAR)
  );
}
