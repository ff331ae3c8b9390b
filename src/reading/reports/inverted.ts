import { phraseStartingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";
import type { Cue } from "./cue.ts";
import { hasVerb } from "./group.ts";
import { canSpeak } from "./sources.ts";
import { alone, subjectBefore } from "./subject-before.ts";

/** Who speaks where the verb stands first; undefined where it does not: “…,” *said Peskov*;  …, *said Tatiana Stanovaya*, a scholar */
export function inverted(tokens: readonly Token[], cue: Cue): Range | undefined {
  const ahead = tokens[cue.first - 1];
  const behind = tokens[cue.last + 1];
  if (behind === undefined) return undefined;
  if (ahead === undefined) return announcing(tokens, cue.last + 1);
  if (!(ahead.piece !== undefined || ahead.text === ",")) return undefined;
  if (/^(?:tell|told|tells)$/u.test(tokens[cue.first]?.lower ?? "")) return undefined;
  if (ahead.text === "," && cue.manner === "tell") return undefined;
  if (
    ahead.text === "," &&
    subjectBefore(tokens, cue.verb) !== undefined &&
    !closesWithSource(tokens, cue)
  )
    return undefined;
  if (
    !/^(?:PROPN|DET|NOUN|ADJ|PRON|NUM)$/u.test(behind.tag) ||
    /^(?:that|this|it|there|(?:no|yes)\.?|nothing)$/u.test(behind.lower)
  )
    return undefined;
  const phrase = phraseStartingAt(tokens, cue.last + 1) ?? alone(tokens, cue.last + 1);
  if (phrase === undefined || (ahead.text === "," && !canSpeak(tokens, phrase))) return undefined;
  if (OWNING.test(behind.lower) && !isKin(tokens, cue, phrase)) return undefined;
  if (tokens[phrase.last + 1]?.lower === "and" && isOther(tokens[phrase.last + 2])) {
    const other = phraseStartingAt(tokens, phrase.last + 2);
    return { first: phrase.first, last: other?.last ?? phrase.last + 2 };
  }
  const after = tokens[phrase.last + 1];
  const ends =
    after === undefined ||
    after.piece !== undefined ||
    !/^(?:VERB|AUX)$/u.test(after.tag) ||
    CALLING.test(after.lower);
  return ends ? phrase : undefined;
}

/** said Lee and *Quill*; said Lee and *others* */
function isOther(token: Token | undefined): boolean {
  return token?.tag === "PROPN" || token?.lower === "others";
}

/** wrote a man *calling* himself Reed; said a woman *identified* as Quill */
const CALLING = /^(?:calling|naming|identifying|named|called|identified|known)$/u;

/** It had rained in Harbourville, a port, *said an official* who was there: one who can speak stands behind the verb, and no clause. */
function closesWithSource(tokens: readonly Token[], { first, last }: Cue): boolean {
  if (!/^(?:said|says|added|adds)$/u.test(tokens[first]?.lower ?? "")) return false;
  if (!hasVerb(tokens, 0, first)) return false;
  const phrase = phraseStartingAt(tokens, last + 1);
  if (phrase === undefined || !canSpeak(tokens, phrase)) return false;
  const next = tokens[phrase.last + 1];
  return next === undefined || next.lower === "who" || /^[.,]$/u.test(next.text);
}

const OWNING = /^(?:his|her|their)$/u;

/** “…,” said *her brother John Reed*; but “…,” said her party was late */
function isKin(tokens: readonly Token[], { first, manner }: Cue, phrase: Range): boolean {
  return tokens[first - 1]?.trails === true && manner === "say" && canSpeak(tokens, phrase);
}

/** How long what is told of a speaker may be before the words follow, in tokens. */
const TOLD = 25;

/** Said *Tom Ellis*: “…”   Said *Tom Ellis*, who was there, “…”   Said *Tom Ellis*:⏎“…” */
function announcing(tokens: readonly Token[], first: number): Range | undefined {
  const phrase = tokens[first]?.tag === "PROPN" ? phraseStartingAt(tokens, first) : undefined;
  if (phrase === undefined) return undefined;
  const behind = tokens.slice(phrase.last + 1, phrase.last + 2 + TOLD);
  const quote = behind.findIndex(({ piece }) => piece !== undefined);
  const marks = [behind[0], quote < 0 ? behind.at(-1) : behind[quote - 1]];
  const set = marks.every((mark) => /^[,:]$/u.test(mark?.text ?? ""));
  return set && (quote > 0 || behind.at(-1)?.text === ":") ? phrase : undefined;
}
