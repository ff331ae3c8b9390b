import { announcement } from "./attributions.ts";
import type { Cast } from "./cast.ts";
import type { Piece } from "./quotations.ts";
import { saidOn } from "./said-dates.ts";
import type { Sentence } from "./sentences.ts";
import { goingOn } from "./settled.ts";
import type { Settled } from "./settled.ts";

/** No token: an announcement holds none of what is said. */
const NOWHERE = { first: Infinity, last: -1 };

/**
 * Whose words a sentence is that is nothing but quoted words; undefined where the text leaves it open, as it does in a new
 * paragraph behind a quotation that was closed: in a dialogue the other one speaks there.
 *
 *     “A,” he said. *“B.”*           the same statement: it grows
 *     He said it was bad. *“B.”*     a statement of its own
 *     She was blunt:⏎*“C.            announced
 *     “D.”*                          the next paragraph of the same quotation
 *
 * @param open The pieces that nobody is credited with yet.
 */
export function continuation(
  sentence: Sentence,
  before: Sentence,
  at: number,
  settled: readonly Settled[],
  open: ReadonlySet<Piece>,
  cast: Cast,
  published: string | undefined,
): Settled | undefined {
  const fresh = sentence.tokens.flatMap(({ piece }) =>
    piece !== undefined && open.has(piece) ? [piece] : [],
  );
  const [first] = fresh;
  if (first === undefined) return undefined;
  const last = settled.at(-1);
  if (last?.pieces.at(-1)?.quotation === first.quotation) return goingOn(last, fresh, at);
  const announced = announcement(before);
  if (announced !== undefined) {
    const identified = cast.identify(announced, at - 1);
    const said = saidOn(before.tokens, NOWHERE, published);
    return (
      identified && { announced, identified, sentence: at, pieces: fresh, account: undefined, said }
    );
  }
  const follows = last?.sentence === at - 1 && before.paragraph === sentence.paragraph;
  if (last === undefined || !follows || hasSeveralSpeakers(settled, last)) return undefined;
  cast.goesOn(last.identified.speaker, at);
  if (last.account !== undefined) return goingOn(last, fresh, at);
  last.pieces.push(...fresh);
  last.sentence = at;
  return last;
}

/** Whether the sentence that a statement ends in reports more than one speaker: then it is open who goes on. */
function hasSeveralSpeakers(settled: readonly Settled[], last: Settled): boolean {
  const together = settled.slice(-10).filter(({ sentence }) => sentence === last.sentence);
  return new Set(together.map(({ identified }) => identified.speaker.id)).size > 1;
}

/** The paragraphs of a quotation that stand before the one with its cue: “A.⏎“B,” he said. */
export function begunEarlier(
  pieces: readonly Piece[],
  settled: readonly Settled[],
  open: ReadonlySet<Piece>,
): readonly Settled[] {
  const owners = new Map(
    settled.flatMap((one) => one.pieces.map((piece) => [piece.quotation, one] as const)),
  );
  return pieces.flatMap((piece) => {
    const owner = open.has(piece) ? owners.get(piece.quotation) : undefined;
    return owner === undefined ? [] : [goingOn(owner, [piece], owner.sentence)];
  });
}
