import type { Pattern } from "./confidence.ts";
import type { Floating, SoFar } from "./floating.ts";
import type { Settled } from "./settled.ts";

/** The fewest characters of a quotation in a paragraph of its own: what is shorter may be a heading. */
const HEADING = 40;

/** How many sentences back another speaker makes a dialogue of it. */
const DIALOGUE = 2;

/**
 * How a paragraph of nothing but quoted words goes on with the last speaker; undefined where it may be a heading, an answer, or
 * another's.
 *
 *     “A,” Reed said.⏎*“B.”*                      goes on
 *     Reed said that it rained.⏎*“B.”*            goes on
 *     “A?” Reed asked.⏎“B.”                       open: an answer
 *     “A,” Reed said.⏎“B,” Quill said.⏎“C.”       open: they take turns
 *     “A,” Reed said.⏎‘A long winter’             open: other marks, a heading
 */
export function intoNextParagraph(
  { sentence, before, fresh: [first] }: Floating,
  { settled, text }: SoFar,
  last: Settled,
): Pattern | undefined {
  if (sentence.paragraph > before.paragraph + 1) return undefined;
  if (first.inner.end - first.inner.start < HEADING) return undefined;
  const mark = ({ outer }: { outer: { start: number } }): string =>
    text.charAt(outer.start).replace("“", '"');
  const other = last.pieces.at(-1);
  if (other !== undefined && mark(other) !== mark(first)) return undefined;
  if (before.tokens.some(({ asks }) => asks)) return undefined;
  if (last.account !== undefined)
    return last.identified.speaker.kind === "unnamed" ? undefined : "next-paragraph-reported";
  const { id } = last.identified.speaker;
  const another = settled.findLast(({ identified }) => identified.speaker.id !== id);
  const answers = another !== undefined && another.account === undefined;
  return answers && another.sentence >= last.sentence - DIALOGUE ? undefined : "next-paragraph";
}
