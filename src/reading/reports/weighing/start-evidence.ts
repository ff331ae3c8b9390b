import { behindCircumstances } from "../circumstances.ts";
import type { Group } from "../group.ts";
import { edges } from "../group.ts";
import { phraseStartingAt } from "../../people/noun-phrases.ts";
import type { Token } from "../../text/tokens.ts";

import { textForCount } from "./text-for-count.ts";
import type { Marked } from "./symbols.ts";
import type { Evidence } from "./weights.ts";

/** Where the kinds of this evidence begin. */
const START = 64;

/** Texts noted of every token are fixed: to put them together anew would take longer than to weigh them. */
const MARKS = ["(0 marks)", "(1 marks)", "(2 marks)", "(3 marks)"];

/** What speaks for a token being the first of what was said behind its cue: *that*, the quotation, not the hearer or the day. */
export function startEvidence(sentence: Marked, group: Group): (at: number) => Evidence {
  const { tokens, made } = sentence;
  const from = edges(tokens, group).last + 1;
  const stem = sentence.stem(group.cue.first);
  const hearer = phraseStartingAt(tokens, from);
  const circumstances = behindCircumstances(tokens, from);
  const after = hearer === undefined ? from : behindCircumstances(tokens, hearer.last + 1);
  const manner = made(`(${group.cue.manner})`);
  const that = openingThat(tokens, from);
  const lastThat = that < 0 ? -1 : that;
  const lastQuote = tokens.findIndex(
    ({ piece }, at) => at >= from && at < from + 15 && piece !== undefined,
  );
  return (at) => {
    let commas = 0;
    for (let k = from; k < at; k++) if (tokens[k]?.tag === "PUNCT") commas++;
    const where =
      (at === from ? "touching " : "") +
      (at === circumstances && at > from ? "behind circumstances " : "") +
      (hearer !== undefined && at === hearer.last + 1 ? "behind phrase" : "") +
      (at === after && hearer !== undefined && at > hearer.last + 1 ? "behind all" : "");
    const place = made(`(${where}${where === "" ? Math.min(3, at - from) : ""})`);
    const marks = made(textForCount(MARKS, commas));
    const later = made(
      at <= lastThat ? "(that later)" : at <= lastQuote ? "(quote later)" : "(nothing later)",
    );
    const far = made(
      `(${at - from < 3 ? at - from : at - from < 6 ? "near" : at - from < 12 ? "far" : "very far"})`,
    );
    return (note) => {
      note(START + 0, place, manner);
      note(START + 1, place, stem);
      note(START + 2, place, sentence.word(at));
      note(START + 3, place, sentence.tag(at));
      note(START + 4, sentence.word(at), sentence.word(at - 1));
      note(START + 5, sentence.tag(at), sentence.tag(at - 1));
      note(START + 6, sentence.word(at), marks);
      note(START + 7, sentence.tag(at), sentence.tag(at + 1));
      note(START + 8, far, marks);
      note(START + 9, far, sentence.word(at));
      note(START + 10, stem, sentence.word(at));
      note(START + 11, stem, sentence.tag(at));
      note(START + 12, stem, sentence.word(at - 1));
      note(START + 13, manner, sentence.word(at));
      note(START + 14, far, manner);
      note(START + 15, place, sentence.word(at - 1));
      note(START + 16, place, later);
      note(START + 17, stem, later);
      note(START + 18, later, sentence.word(at));
      note(START + 19, later, sentence.tag(at));
    };
  };
}

/** The "that" which opens a clause with no verb between: told the crowd *that* …, noted in a letter *that* … */
function openingThat(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 20; at++) {
    const { lower = "", tag = "" } = tokens[at] ?? {};
    if (lower === "that" && (tag === "SCONJ" || tokens[at + 1]?.tag !== "NOUN")) return at;
    if (tag === "VERB" || tag === "AUX") return -1;
  }
  return -1;
}
