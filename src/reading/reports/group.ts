import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Cue } from "./cue.ts";
import { phraseEndingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";

/** What was said, as tokens of its sentence, and where the clause that reports it ends ("told reporters on Tuesday"). */
export interface Content extends Range {
  /** Whether it stands before its cue: only then can the next sentence go on with the same quotation. */
  readonly ahead: boolean;
  /** Where the report interrupts it; undefined where it does not. */
  readonly gap: Range | undefined;
  /** How sure its side and its ends are, between 0 and 1. */
  readonly sure: number;
}

/** A cue with its source, as found in one sentence. */
export interface Group {
  readonly cue: Cue;
  readonly source: Range;
  /** Where what was said begins in a relative clause: the pier, which Lee said *was* old; undefined in any other. */
  readonly relative: number | undefined;
  /** How sure it is that the cue reports anything, between 0 and 1. */
  readonly share: number;
}

/** Whether other verbs stand between a source and its cue: Lee praised it, *adding* …   Lee came *and said* …; not Lee, who came, *said* … */
export function isApart(
  tokens: readonly Token[],
  { cue, source }: Pick<Group, "cue" | "source">,
): boolean {
  if (cue.hangs) return true;
  const inserted =
    /^(?:[,(—–]|who)$/u.test(tokens[source.last + 1]?.lower ?? "") &&
    /^[,)—–]$/u.test(tokens[cue.verb - 1]?.text ?? "");
  return !inserted && source.last < cue.verb && hasVerb(tokens, source.last + 1, cue.verb);
}

/** The words of a source and its cue, and what stands between them; the cue alone where other verbs do; with the medium that quoted the source. */
export function edges(tokens: readonly Token[], group: Pick<Group, "cue" | "source">): Range {
  const { cue, source } = group;
  if (isApart(tokens, group)) return { first: cue.first, last: cue.last };
  const medium = cue.first < source.first && source.last < cue.last;
  if (medium)
    return { first: phraseEndingAt(tokens, cue.first - 1)?.first ?? cue.first, last: cue.last };
  return { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) };
}

/** The verb of a cue without its ending; empty where it is none that reports. */
export function lemmaOf(tokens: readonly Token[], cue: Cue): string {
  return CUE_VERBS.get(tokens[cue.first]?.lower ?? "")?.lemma ?? "";
}

/** Whether there is a verb from one token to before another. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const tag = tokens[at]?.tag;
    if (tag === "VERB" || tag === "AUX") return true;
  }
  return false;
}

/** Whether a finite verb stands at a token, adverbs aside: Lee *never left*; not *leaving* the port */
export function opensFinite(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === "ADV") at++;
  return /^(?:VERB|AUX)$/u.test(tokens[at]?.tag ?? "") && !tokens[at]?.lower.endsWith("ing");
}
