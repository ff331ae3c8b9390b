import { CUE_VERBS } from "./lexicon/cue-verbs.ts";
import type { Cue } from "./cues.ts";
import type { Range, Token } from "./tokens.ts";

/** What was said, as tokens of its sentence, and where the clause that reports it ends ("told reporters on Tuesday"). */
export interface Content extends Range {
  /** Whether it stands before its cue: only then can the next sentence go on with the same quotation. */
  readonly ahead: boolean;
}

/** A cue with its source, as found in one sentence. */
export interface Group {
  readonly cue: Cue;
  readonly source: Range;
}

/** The words of a source and its cue, and what stands between them. */
export function edges({ cue, source }: Group): Range {
  return { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) };
}

/** The verb of a cue without its ending; empty where it is none that reports. */
export function lemmaOf(tokens: readonly Token[], cue: Cue): string {
  return CUE_VERBS.get(tokens[cue.first]?.lower ?? "")?.lemma ?? "";
}

/** Whether there is a verb from one token to before another. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => /^(?:VERB|AUX)$/u.test(token.tag));
}
