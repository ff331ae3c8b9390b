import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { excerpt } from "../../domain/verbatim.ts";
import { blockQuote, escaped, escapedLine } from "./markdown.ts";
import { keptLength } from "./room.ts";

/** A part of a block quote of an article's words. */
export type BlockPart =
  /** Words as the article has them; within quotation marks; or bold, since something else was typed. */
  | { readonly kind: "plain" | "quoted" | "bold"; readonly words: Span }
  /** Not the article's, and struck out. */
  | { readonly kind: "struck"; readonly typed: string }
  /** What we put between parts; never words. */
  | { readonly kind: "between"; readonly mark: " " | " … " | " […] " };

/** Stands for what there was no room for. */
const LEFT_OUT = " […]";

/** Words as they are drawn, and whether some of them were left out. */
export interface ArticleBlock {
  readonly block: string;
  readonly isCut: boolean;
}

/** An article's words as a block quote, cut where they take more than `room`. */
export function articleBlock(
  article: Article,
  parts: readonly BlockPart[],
  room: number,
): ArticleBlock {
  const whole = parts.map((part) => textOf(part, article)).join("");
  const draw = (end: number) => {
    const isCut = end < whole.length;
    const kept = isCut ? ended(beginning(parts, article, end)) : parts;
    return blockQuote(kept.map((part) => drawn(part, article)).join("") + (isCut ? LEFT_OUT : ""));
  };
  const kept = keptLength(whole, room, draw);
  return { block: draw(kept), isCut: kept < whole.length };
}

/** Stretches of one kind: “I have nothing to add” … “and nothing to comment on”, each within marks of its own. */
export function inPieces(
  spans: readonly Span[],
  kind: "plain" | "quoted",
  mark: " " | " … ",
): readonly BlockPart[] {
  return spans.flatMap((words, at): readonly BlockPart[] => [
    ...(at > 0 ? [{ kind: "between", mark } as const] : []),
    { kind, words },
  ]);
}

/** What is cut is cut between words of the article: a mark of ours is a space there, and no end of a sentence. */
function textOf(part: BlockPart, article: Article): string {
  if (part.kind === "between") return " ";
  return part.kind === "struck" ? part.typed : excerpt(article, part.words);
}

function drawn(part: BlockPart, article: Article): string {
  switch (part.kind) {
    case "plain":
      return escaped(excerpt(article, part.words));
    case "quoted":
      return `“${escaped(excerpt(article, part.words))}”`;
    case "bold":
      return around("**", escapedLine(excerpt(article, part.words)));
    case "struck":
      return around("~~", escapedLine(part.typed.replaceAll("~", "∼")));
    case "between":
      return part.mark;
  }
}

/** Two pairs of marks with nothing between them would be drawn. */
function around(mark: string, words: string): string {
  return words === "" ? "" : mark + words + mark;
}

/** The parts that hold the first `length` code units. */
function beginning(
  parts: readonly BlockPart[],
  article: Article,
  length: number,
): readonly BlockPart[] {
  let left = length;
  return parts.flatMap((part) => {
    const kept = Math.min(left, textOf(part, article).length);
    left -= kept;
    return kept > 0 ? [shortened(part, kept)] : [];
  });
}

function shortened(part: BlockPart, length: number): BlockPart {
  if (part.kind === "between") return part;
  if (part.kind === "struck") return { ...part, typed: part.typed.slice(0, length) };
  const { start } = part.words;
  return { ...part, words: { start, end: start + length } };
}

/** The parts up to the last that is more than a mark between two. */
function ended(parts: readonly BlockPart[]): readonly BlockPart[] {
  return parts.slice(0, parts.findLastIndex(({ kind }) => kind !== "between") + 1);
}
