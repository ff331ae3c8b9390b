import { behindCircumstances } from "../circumstances.ts";
import type { Group } from "../group.ts";
import { edges, hasVerb } from "../group.ts";
import { isCalendar } from "../../people/names.ts";
import type { Token } from "../../text/tokens.ts";

import { textForCount } from "./text-for-count.ts";
import type { Marked } from "./symbols.ts";
import type { Evidence } from "./weights.ts";

/** Where the kinds of this evidence begin. */
const END = 96;

/** Texts noted of every token are fixed: to put them together anew would take longer than to weigh them. */
const MARKS = ["(0 marks)", "(1 marks)", "(2 marks)", "(3 marks)"];
const VERBS = ["(0 verbs)", "(1 verbs)", "(2 verbs)"];
const VERBS_QUOTE = ["(0 verbs quote)", "(1 verbs quote)", "(2 verbs quote)"];
const LEAVES = ["(leaves 0)", "(leaves 1)", "(leaves 2)"];
const LEAVES_QUOTE = ["(leaves 0 quote)", "(leaves 1 quote)", "(leaves 2 quote)"];

/** What speaks for a token being the last of what was said behind its cue. */
export function endEvidence(
  sentence: Marked,
  group: Group,
  start: number,
  others: readonly Group[],
): (at: number) => Evidence {
  const { tokens, made } = sentence;
  const stem = sentence.stem(group.cue.first);
  const manner = made(`(${group.cue.manner})`);
  const opening = tokens[start];
  const begins = made(
    opening?.piece !== undefined
      ? "(quote first)"
      : /^(?:that|to|as|for|about|on|of|whether|how|what|why)$/u.test(opening?.lower ?? "")
        ? `(${opening?.lower ?? ""} first)`
        : hasVerb(tokens, start, tokens.length)
          ? "(clause first)"
          : "(phrase first)",
  );
  let close = tokens.length - 1;
  while (close > start && tokens[close]?.tag === "PUNCT") close--;
  const verbsTo: number[] = [];
  const marksTo: number[] = [];
  const quotesTo: number[] = [];
  let verbs = 0;
  let marks = 0;
  let quotes = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.piece !== undefined) quotes++;
    else if (token?.tag === "VERB" || token?.tag === "AUX") verbs++;
    else if (token?.tag === "PUNCT") marks++;
    verbsTo.push(verbs);
    marksTo.push(marks);
    quotesTo.push(quotes);
  }
  return (at) => {
    const next = sentence.word(at + 1);
    const nextTag = sentence.tag(at + 1);
    const second = sentence.word(at + 2);
    const secondTag = sentence.tag(at + 2);
    const ahead = verbsTo[at - start] ?? 0;
    const quoted = (quotesTo[at - start] ?? 0) > 0;
    const quotesLeft = quotes > (quotesTo[at - start] ?? 0);
    const has = made(textForCount(quoted ? VERBS_QUOTE : VERBS, ahead));
    const left = textForCount(quotesLeft ? LEAVES_QUOTE : LEAVES, verbs - ahead);
    const rest = made(at >= close ? "(closes)" : left);
    const long = made(lengthOf(at - start));
    const tail = made(tailKind(tokens, at, close));
    const m = made(textForCount(MARKS, marksTo[at - start] ?? 0));
    const report = others.find(
      (one) => one.cue.first > at + 1 && edges(tokens, one).first >= at + 1,
    );
    const near =
      report === undefined
        ? "(no report)"
        : edges(tokens, report).first <= at + 3
          ? `(report ${report.cue.hangs ? "hanging" : "next"})`
          : "(report later)";
    const reporting = made(near);
    return (note) => {
      note(END + 0, has, rest);
      note(END + 1, next, has);
      note(END + 2, nextTag, has);
      note(END + 3, next, second);
      note(END + 4, next, secondTag);
      note(END + 5, nextTag, secondTag);
      note(END + 6, next, begins);
      note(END + 7, nextTag, begins);
      note(END + 8, begins, rest);
      note(END + 9, begins, has);
      note(END + 10, stem, next);
      note(END + 11, stem, rest);
      note(END + 12, long, begins);
      note(END + 13, long, rest);
      note(END + 14, m, rest);
      note(END + 15, m, next);
      note(END + 16, reporting, next);
      note(END + 17, reporting, rest);
      note(END + 18, sentence.tag(at), nextTag);
      note(END + 19, sentence.word(at), nextTag);
      note(END + 20, manner, rest);
      note(END + 21, manner, next);
      note(END + 22, second, rest);
      note(END + 23, second, has);
      note(END + 24, next, rest);
      note(END + 25, sentence.word(at), begins);
      note(END + 26, stem, has);
      note(END + 27, secondTag, rest);
      note(END + 28, next, sentence.word(at + 3));
      note(END + 29, tail, has);
      note(END + 30, tail, begins);
      note(END + 31, tail, stem);
    };
  };
}

function lengthOf(tokens: number): string {
  if (tokens < 4) return tokens === 0 ? "(0 long)" : tokens === 1 ? "(1 long)" : "(3 long)";
  if (tokens < 15) return tokens < 8 ? "(7 long)" : "(14 long)";
  return tokens < 30 ? "(29 long)" : "(30 long)";
}

const OCCASION =
  /^(?:interview|briefing|statement|conference|post|message|speech|address|letter|article|hearing|tweet|call|op-ed|note|interviews|remarks|show|rally|appearance|debate|event|twitter|facebook|television|radio)$/u;

/** What is left of a sentence behind a word: *on Monday*, *in an interview with the Post* are the reporter's circumstances more often than not. */
function tailKind(tokens: readonly Token[], at: number, close: number): string {
  if (at >= close) return "(closes)";
  const next = tokens[at + 1];
  const past = behindCircumstances(tokens, at + 1);
  if (past > at + 1) {
    const occasion = tokens.slice(at + 1, past).some(({ lower }) => OCCASION.test(lower));
    const day = tokens.slice(at + 1, past).some((token) => isCalendar(token) || isDay(token));
    const kind = occasion ? "occasion" : day ? "day" : "circumstances";
    return `(${kind}${past > close ? " to the end" : tokens[past]?.tag === "PUNCT" ? " to a mark" : ""})`;
  }
  if (next?.tag !== "PUNCT") return "(goes on)";
  const after = tokens[at + 2];
  return `(mark ${/^(?:which|who|whose|where|when|as|but|and|while|though|although|after|because)$/u.test(after?.lower ?? "") ? (after?.lower ?? "") : (after?.tag ?? "")}${after?.lower.endsWith("ing") === true ? "ing" : ""})`;
}

function isDay({ lower }: Token): boolean {
  return /^(?:yesterday|today|tonight|week|month|year|night|morning|afternoon|evening)$/u.test(
    lower,
  );
}
