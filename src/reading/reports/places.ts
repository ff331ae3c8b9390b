import type { Group } from "./group.ts";
import { edges, hasVerb } from "./group.ts";
import type { Marked } from "./weighing/symbols.ts";

/** A sentence's tokens. */
export type Seen = Pick<Marked, "tokens">;

/** The last token of what stands before a source or cue, without the comma between. */
export function touching({ tokens }: Seen, first: number): number {
  let last = first - 1;
  while (last >= 0 && tokens[last]?.piece === undefined && tokens[last]?.tag === "PUNCT") last--;
  return last;
}

/** Lee said *it rained*, and “we see,” Low said: the quotation ahead of another's cue ends it, or that cue, where the quotation is none of the other's. */
export function quotedByAnother(
  { tokens }: Seen,
  start: number,
  own: Group,
  groups: readonly Group[],
): number {
  for (const other of groups) {
    const { first } = edges(tokens, other);
    if (other === own || first <= start || other.cue.hangs || other.cue.manner === "source")
      continue;
    let quote = touching({ tokens }, first);
    if (tokens[quote]?.piece === undefined) continue;
    if (isAnothers({ tokens }, other, groups)) return first;
    while (tokens[quote - 1]?.piece !== undefined) quote--;
    while (
      /^(?:PUNCT|CCONJ)$/u.test(tokens[quote - 1]?.tag ?? "") &&
      tokens[quote - 1]?.piece === undefined
    )
      quote--;
    if (quote >= start) return quote;
  }
  return tokens.length;
}

/**
 * Whether the quoted words right ahead of a source are none of its own: they belong to the cue before them, or to a clause, and its own stand
 * behind.
 *
 *     When Reed shouted, *“Rain,”* Lee joked         Reed's
 *     Holm said it was *“late,”* Lee said: “No.”     Holm's
 *     As Holm said that *“No,”* Lee said it was      Holm's
 */
export function isAnothers({ tokens }: Seen, group: Group, groups: readonly Group[]): boolean {
  const { first, last } = edges(tokens, group);
  const quote = touching({ tokens }, first);
  if (tokens[quote]?.piece === undefined) return false;
  const before = tokens[quote - 1];
  if (/^[,:]$/u.test(before?.text ?? ""))
    return groups.some(
      (other) =>
        other !== group &&
        other.cue.last === quote - 2 &&
        tokens[touching({ tokens }, edges(tokens, other).first)]?.piece === undefined,
    );
  if (before?.lower === "that")
    return groups.some(
      (other) =>
        other !== group && other.cue.last < quote && !hasVerb(tokens, other.cue.last + 1, quote),
    );
  const next = /^[,:]$/u.test(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  return isEmbedded({ tokens }, quote) && tokens[next]?.begins === true;
}

/** It closed after Quill warned of *“storms”*, Lee said: quoted words within a clause. */
export function isEmbedded({ tokens }: Seen, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.piece !== undefined &&
    before?.piece === undefined &&
    /^(?:VERB|AUX|ADP|DET|ADJ|NOUN|PRON|PROPN|PART)$/u.test(before?.tag ?? "")
  );
}

/** Whether anything said can begin or end with a token: words, quoted stretches, and marks that belong to a word. */
export function isWord({ tokens }: Seen, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.piece !== undefined || token.tag !== "PUNCT" || /^[%$)]$/u.test(token.text))
  );
}

/** The numbers from one to before another, within a length. */
export function places(length: number, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, length); at++) found.push(at);
  return found;
}
