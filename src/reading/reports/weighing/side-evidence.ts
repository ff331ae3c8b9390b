import type { Group } from "../group.ts";
import { edges, hasVerb } from "../group.ts";
import type { Token } from "../../text/tokens.ts";

import type { Marked } from "./symbols.ts";
import type { Evidence } from "./weights.ts";

/** Where the kinds of this evidence begin. */
const SIDE = 32;

/** Where what was said stands: behind its cue, ahead of it, or on both sides: *Russia*, he said, *had no say*. */
export type Side = "behind" | "ahead" | "both";

/** What speaks for a side. */
export function sideEvidence(sentence: Marked, group: Group, side: Side): Evidence {
  const { tokens, made } = sentence;
  const { first, last } = edges(tokens, group);
  const on = made(`(${side})`);
  const inverted = made(
    `(${side} ${group.cue.first < group.source.first ? "cue source" : "source cue"})`,
  );
  const stem = sentence.stem(group.cue.first);
  const aheadText = aheadKind(tokens, first);
  const behindText = behindKind(tokens, last);
  const ahead = made(`(${side} ${aheadText})`);
  const behind = made(`(${side} ${behindText})`);
  const manner = made(`(${side} ${group.cue.manner}${group.cue.hangs ? " hanging" : ""})`);
  return (note) => {
    note(SIDE + 0, on);
    note(SIDE + 1, manner);
    note(SIDE + 2, on, stem);
    note(SIDE + 3, on, sentence.word(first - 1));
    note(SIDE + 4, on, sentence.word(last + 1));
    note(SIDE + 5, on, sentence.tag(last + 1));
    note(SIDE + 6, ahead);
    note(SIDE + 7, behind);
    note(SIDE + 8, ahead, made(behindText));
    note(SIDE + 9, inverted, made(aheadText));
    note(SIDE + 10, inverted, made(behindText));
    note(SIDE + 11, manner, made(aheadText));
    note(SIDE + 12, behind, sentence.word(last + 1));
  };
}

function aheadKind(tokens: readonly Token[], first: number): string {
  if (first === 0) return "nothing";
  const mark = /^[,—–-]$/u.test(tokens[first - 1]?.text ?? "") ? "comma" : "";
  const touching = tokens[mark === "" ? first - 1 : first - 2];
  if (touching?.piece !== undefined) return `quote ${mark}`;
  const verb = hasVerb(tokens, 0, first);
  return `${verb ? "clause" : first < 3 ? "word" : "phrase"} ${mark}`;
}

function behindKind(tokens: readonly Token[], last: number): string {
  const rest = tokens.slice(last + 1);
  if (rest.every(({ tag }) => tag === "PUNCT")) return "end";
  const quote = rest.some(({ piece }) => piece !== undefined);
  const verb = hasVerb(tokens, last + 1, tokens.length);
  return `${rest[0]?.text === "," ? "comma " : ""}${quote ? "quote" : ""}${verb ? "clause" : "phrase"}`;
}
