import type { Cue } from "../cue.ts";
import { edges, hasVerb } from "../group.ts";
import type { Group } from "../group.ts";
import { BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS, TITLES, singular } from "../../lexicon/people.ts";
import { plain } from "../../people/names.ts";
import type { Range, Token } from "../../text/tokens.ts";

import type { Marked } from "./symbols.ts";
import type { Evidence } from "./weights.ts";

/**
 * What speaks for a verb or a noun being a cue: the word itself, its form, who is the subject, what stands around it.
 *
 *     Lee *said* the boats were safe        a person, a speaking verb, a clause
 *     Lee *ran* the harbour                 none of these
 *     Lee *calls* it “a shame”              quoted words behind
 */
export function cueEvidence(
  sentence: Marked,
  cue: Cue,
  source: Range,
  reported: readonly Group[],
): Evidence {
  const { tokens } = sentence;
  const { first, last } = edges(tokens, { cue, source });
  const { made } = sentence;
  const stem = sentence.stem(cue.first);
  const next = sentence.word(cue.last + 1);
  const nextTag = sentence.tag(cue.last + 1);
  const speaker = made(speakerKind(tokens, source));
  const form = made(formOf(tokens, cue));
  const quotes = made(quotesAround(tokens, first, last));
  const clause = made(hasVerb(tokens, last + 1, last + 21) ? "(verb behind)" : "(no verb behind)");
  const outer = reported.at(-1);
  const within = made(outer === undefined ? "" : withinKind(tokens, outer, first));
  const joint = made(`(${speakerKind(tokens, source)} ${cue.hangs ? "hanging" : ""})`);
  return (note) => {
    note(0, made(cue.manner));
    note(1, stem);
    note(2, stem, next);
    note(3, stem, nextTag);
    note(4, stem, speaker);
    note(5, stem, form);
    note(6, stem, quotes);
    note(7, stem, clause);
    note(8, next, speaker);
    note(9, nextTag, speaker);
    note(10, form, speaker);
    note(11, quotes, speaker);
    note(12, next, sentence.word(cue.last + 2));
    note(13, nextTag, sentence.tag(cue.last + 2));
    note(14, sentence.word(cue.first - 1), form);
    note(15, sentence.tag(cue.first - 1), form);
    note(16, sentence.word(first - 1), quotes);
    note(17, sentence.word(last + 1), made(cue.first > source.first ? "(behind)" : "(ahead)"));
    note(18, form, made(reported.length > 0 ? "(reported before)" : "(first)"));
    note(19, clause, next);
    note(20, clause, quotes);
    note(21, stem, sentence.word(cue.last + 2));
    note(22, sentence.stem(source.last));
    note(23, quotes, form);
    note(24, made(first === 0 ? "(begins)" : "(within)"), speaker);
    note(25, next, form);
    if (outer === undefined) return;
    note(26, within, sentence.word(first - 1));
    note(27, within, speaker);
    note(28, within, form);
    note(29, within, sentence.tag(first - 1));
    note(30, within, stem);
    note(31, joint, sentence.word(first - 1));
  };
}

function speakerKind(tokens: readonly Token[], { first, last }: Range): string {
  let head = last;
  for (let at = first + 1; at <= last; at++)
    if (tokens[at]?.tag === "ADP") {
      head = at - 1;
      break;
    }
  const token = tokens[head];
  if (token === undefined) return "(none)";
  if (token.tag === "PRON") return token.lower;
  const noun = singular(plain(token));
  if (PERSON_NOUNS.has(noun) || TITLES.has(noun)) return "(person)";
  if (BODY_NOUNS.has(noun)) return "(body)";
  if (TEXT_NOUNS.has(noun)) return "(text)";
  if (token.tag === "PROPN") return "(name)";
  return "(thing)";
}

/** What stands between the report before and this one: within "that …, he believes" it is likely to be part of what was said. */
function withinKind(tokens: readonly Token[], outer: Group, first: number): string {
  const from = edges(tokens, outer).last + 1;
  const ahead = outer.cue.first > outer.source.first ? "" : "inverted ";
  const that = tokens.slice(from, from + 6).some(({ lower }) => lower === "that") ? "that " : "";
  const comma = tokens.slice(from, first).some(({ text }) => text === ",") ? "comma " : "";
  const quote = tokens.slice(from, first).some(({ piece }) => piece !== undefined) ? "quote " : "";
  const verb = hasVerb(tokens, from, first) ? "verb" : "";
  return `(${outer.cue.manner} ${ahead}${that}${comma}${quote}${verb})`;
}

function formOf(tokens: readonly Token[], { first, hangs, manner }: Cue): string {
  const { lower = "", tag = "" } = tokens[first] ?? {};
  const ending = /(?:ing|ed|s)$/u.exec(lower)?.[0] ?? "";
  return `(${hangs ? "hanging " : ""}${manner === "passive" ? "passive " : ""}${tag}${ending})`;
}

function quotesAround(tokens: readonly Token[], first: number, last: number): string {
  const ahead = tokens[first - 1]?.piece !== undefined || tokens[first - 2]?.piece !== undefined;
  const behind = tokens[last + 1]?.piece !== undefined || tokens[last + 2]?.piece !== undefined;
  const next = tokens.findIndex(({ piece }, at) => at > last && piece !== undefined);
  const colon = tokens[next < 0 ? tokens.length - 1 : next - 1]?.text === ":";
  const later = colon ? " : quoted" : behind || next < 0 ? "" : " … quoted";
  return `(${ahead ? "quoted " : ""}cue${behind && !colon ? " quoted" : ""}${later})`;
}
