import type { Group } from "./group.ts";
import { edges } from "./group.ts";
import type { Marked } from "./weighing/symbols.ts";

/** A sentence's tokens. */
export type Seen = Pick<Marked, "tokens">;

/** The last token of what stands before a source or cue, without the comma between. */
export function touching({ tokens }: Seen, first: number): number {
  let last = first - 1;
  while (last >= 0 && tokens[last]?.piece === undefined && tokens[last]?.tag === "PUNCT") last--;
  return last;
}

/** Lee said *it rained*, and “we see,” Low said: the quotation ahead of another's cue ends it. */
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
