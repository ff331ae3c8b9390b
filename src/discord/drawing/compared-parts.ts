import type { Piece } from "../../domain/quote-check.ts";
import type { BlockPart } from "./article-block.ts";

/**
 * A comparison of what was typed with what an article has, as the article's words, those that differ marked, with all that stands between them:
 *
 *     typed: the dull ferry sails   article: the ferry, I hope, will sail     the ~~dull~~ ferry […] ~~sails~~ **will sail**
 */
export function comparedParts(pieces: readonly Piece[]): readonly BlockPart[] {
  const parts: BlockPart[] = [];
  /** Where the article's words end that stand there already; undefined where what comes next does not go on from there. */
  let last: number | undefined;
  for (const piece of pieces) {
    if (piece.kind === "added") {
      parts.push(...space(parts), { kind: "struck", typed: piece.typed });
    } else if (piece.kind === "left-out") {
      parts.push({ kind: "between", mark: " […] " });
      last = undefined;
    } else {
      const { start, end } = piece.words;
      if (last === undefined) parts.push(...space(parts));
      else if (last < start) append(parts, { start: last, end: start });
      if (piece.kind === "changed")
        parts.push({ kind: "struck", typed: piece.typed }, { kind: "between", mark: " " });
      if (piece.kind === "same") append(parts, piece.words);
      else parts.push({ kind: "bold", words: piece.words });
      last = end;
    }
  }
  return parts;
}

/** A space behind words, none where there is one or nothing. */
function space(parts: readonly BlockPart[]): readonly BlockPart[] {
  const last = parts.at(-1)?.kind ?? "between";
  return last === "between" ? [] : [{ kind: "between", mark: " " }];
}

/** Puts plain words behind the others, as one part with those that they go on from: "1" and ". " make a list together. */
function append(parts: BlockPart[], words: { readonly start: number; readonly end: number }): void {
  const last = parts.at(-1);
  if (last?.kind === "plain" && last.words.end === words.start)
    parts[parts.length - 1] = { kind: "plain", words: { start: last.words.start, end: words.end } };
  else parts.push({ kind: "plain", words });
}
