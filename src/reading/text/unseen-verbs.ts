import type { Word } from "./tokens.ts";

const HAVE = /^(?:has|have|had|['’]ve|having)$/u;
/** What an object or a clause begins with. */
const OBJECT = /^(?:DET|PRON|PROPN)$/u;
const CLAUSE = /^(?:that|how|why|whether|what)$/u;
/** Verbs that are nouns as well, in the form that a plural subject takes. */
const SHOW =
  /^(?:show|suggest|indicate|claim|report|argue|support|demand|warn|say|agree|believe)$/u;

/**
 * Whether what the tagger takes for an adjective or a noun is a verb, told by its neighbours.
 *
 *     Lee has also *detailed* the plan.      Lee *grilled* Quill on Monday.
 *     She left, *promising* to come back.    The polls *show* that it rains.
 */
export function isUnseenVerb(words: readonly Word[], at: number, { lower, tag }: Word): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before === undefined || next === undefined || !/^\p{Ll}/u.test(lower)) return false;
  if (lower.endsWith("ed")) return tag === "ADJ" && isPast(words, at, before, next);
  if (lower.endsWith("ing"))
    return (
      before.text === "," && (next.lower === "to" || next.lower === "that" || next.tag === "DET")
    );
  const plural = /^(?:NOUN|PROPN)$/u.test(before.tag) && /[^s]s$/u.test(before.lower);
  return plural && SHOW.test(lower) && (next.lower === "that" || OBJECT.test(next.tag));
}

/** has *detailed* it; Lee *grilled* Quill */
function isPast(words: readonly Word[], at: number, before: Word, next: Word): boolean {
  if (before.tag === "PROPN" && (OBJECT.test(next.tag) || CLAUSE.test(next.lower))) return true;
  let aux = at - 1;
  while (words[aux]?.tag === "ADV") aux--;
  return HAVE.test(words[aux]?.lower ?? "") && !/^(?:PUNCT|ADP|CCONJ)$/u.test(next.tag);
}
