import type { Group } from "../group.ts";
import { edges, hasVerb } from "../group.ts";

import type { Marked } from "./symbols.ts";
import type { Evidence } from "./weights.ts";

/** Where the kinds of this evidence begin. */
const LEAD = 128;

/** What speaks for a token being the first of what was said ahead of its cue. */
export function leadEvidence(sentence: Marked, group: Group): (at: number) => Evidence {
  const { tokens, made } = sentence;
  const { first } = edges(tokens, group);
  const manner = made(`(${group.cue.manner})`);
  const touching = tokens[first - 1]?.piece ?? tokens[first - 2]?.piece;
  const ends = made(touching === undefined ? "(clause ends)" : "(quote ends)");
  return (at) => {
    const begins = made(at === 0 ? "(begins)" : "(within)");
    const v = hasVerb(tokens, at, first);
    const before = hasVerb(tokens, 0, at);
    const has = made(`(${v ? "verb" : "no verb"} ${before ? "verb before" : ""})`);
    const count = first - at;
    const long = made(`(${count < 3 ? count : count < 6 ? "5" : count < 12 ? "11" : "12"} long)`);
    return (note) => {
      note(LEAD + 0, begins, ends);
      note(LEAD + 1, begins, has);
      note(LEAD + 2, has, ends);
      note(LEAD + 3, sentence.word(at), begins);
      note(LEAD + 4, sentence.tag(at), begins);
      note(LEAD + 5, sentence.word(at), sentence.word(at - 1));
      note(LEAD + 6, sentence.tag(at), sentence.tag(at - 1));
      note(LEAD + 7, sentence.word(at - 1), ends);
      note(LEAD + 8, sentence.word(at), ends);
      note(LEAD + 9, sentence.tag(at), ends);
      note(LEAD + 10, begins, manner);
      note(LEAD + 11, long, ends);
      note(LEAD + 12, long, begins);
      note(LEAD + 13, sentence.word(at), has);
      note(LEAD + 14, sentence.word(at - 1), has);
    };
  };
}
