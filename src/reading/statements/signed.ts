import type { Cast } from "../speakers/cast.ts";
import type { Piece } from "../text/quotations.ts";
import type { Sentence } from "../text/sentences.ts";
import { isQuoted, standing } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { signature } from "./signatures.ts";

/**
 * Quoted words with the name of their speaker behind a dash, in the same line or the next.
 *
 *     *“We wait.”* — Mara Quill, harbour minister
 */
export function signedBy(
  { sentences }: { readonly sentences: readonly Sentence[] },
  at: number,
  open: ReadonlySet<Piece>,
  cast: Cast,
): Settled | undefined {
  const [before, line] = [sentences[at - 1], sentences[at]];
  if (line === undefined) return undefined;
  const dash = Math.max(
    0,
    line.tokens.findIndex(({ piece, tag }) => piece === undefined && tag !== "QUOTE"),
  );
  const name = signature(line, dash);
  const words =
    dash > 0
      ? line.tokens.slice(0, dash)
      : before !== undefined && isQuoted(before)
        ? before.tokens
        : [];
  const pieces = words.flatMap(({ piece }) =>
    piece !== undefined && open.has(piece) ? [piece] : [],
  );
  if (name === undefined || pieces.length === 0) return undefined;
  const announced = {
    sentence: line,
    source: name,
    cue: { first: dash, last: dash, verb: dash, manner: "colon" as const, hangs: false },
    via: undefined,
  };
  const found = cast.identify(announced, at);
  return (
    found &&
    standing(
      { announced, identified: { ...found, pattern: "signed" }, sentence: at, said: undefined },
      pieces,
    )
  );
}
