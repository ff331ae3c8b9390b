import type { Span } from "../../domain/span.ts";

import type { Standing } from "./confidence.ts";
import type { Settled } from "./settled.ts";

/** With so many words a quotation is short. */
const SHORT = 3;

/**
 * How the quotations of an article stand, each told by those around it. Reports, and what another sentence announces, are left out.
 *
 *     *“A,” Reed said.*                            whole
 *     *“A,” Reed said, “b.”*                       interrupted
 *     *“A,” Reed said, adding that it rained.*     beside another statement of its sentence
 *     *“Now and then,” Reed said.*                 short
 *     *“A,” Reed said. “B.”*                       divided by a full stop
 *     *“A,” Reed said.*⏎“B.”                       going on in the next paragraph
 *     “A,” Reed said.⏎*“B.”*                       further words, which no cue reports
 */
export function standings(
  text: string,
  settled: readonly Settled[],
): ReadonlyMap<Settled, Standing> {
  const quotations = settled.filter(({ account }) => account === undefined);
  const ordered = quotations.toSorted((a, b) => startOf(a) - startOf(b));
  const told = new Map<object, number>();
  for (const { announced } of settled)
    told.set(announced.sentence, (told.get(announced.sentence) ?? 0) + 1);
  const found = new Map<Settled, Standing>();
  for (const [at, one] of ordered.entries()) {
    const alone = told.get(one.announced.sentence) === 1;
    found.set(one, standing(text, one, ordered[at + 1], alone));
  }
  return found;
}

function standing(text: string, one: Settled, next: Settled | undefined, alone: boolean): Standing {
  const { announced, identified, pieces } = one;
  if (identified.by === "inherited") return "further";
  if (next !== undefined && goesOnWith(one, next)) return "going-on";
  if (pieces.some(({ inner }) => !isIn(announced.sentence.span, inner))) return "divided";
  if (!alone) return "beside";
  if (wordsIn(text, one) <= SHORT) return "short";
  return pieces.length > 1 ? "interrupted" : "whole";
}

/** “A,” Reed said.⏎*“B.”* */
function goesOnWith(one: Settled, next: Settled): boolean {
  const [last, first] = [one.pieces.at(-1), next.pieces[0]];
  return (
    next.identified.by === "inherited" &&
    next.identified.speaker.id === one.identified.speaker.id &&
    last !== undefined &&
    first !== undefined &&
    first.paragraph <= last.paragraph + 1
  );
}

function startOf({ pieces }: Settled): number {
  return pieces[0]?.inner.start ?? 0;
}

function isIn(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function wordsIn(text: string, { pieces }: Settled): number {
  return pieces.reduce((sum, { inner }) => {
    const words = text
      .slice(inner.start, inner.end)
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
    return sum + (words?.length ?? 0);
  }, 0);
}
