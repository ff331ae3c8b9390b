import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Word } from "./tokens.ts";

const HAVE = /^(?:has|have|had|['’]ve|having)$/u;
/** What an object or a clause begins with. */
const OBJECT = /^(?:DET|PRON|PROPN)$/u;
const CLAUSE = /^(?:that|how|why|whether|what)$/u;
/** Verbs that are nouns as well, in the form that a plural subject takes. */
const SHOW =
  /^(?:show|suggest|indicate|claim|report|argue|support|demand|warn|say|agree|believe|fear|hope|think|want|need|estimate|expect|predict|note|view|favou?r|plan|vow|pledge|promise|urge|doubt|blame|praise|question|credit)$/u;
/** Words of number that are a subject by themselves: *many* fear it. */
const MANY = /^(?:many|most|some|several|few|both|others)$/u;
/** Verbs that are nouns as well, in the form that one subject takes. */
const SHOWS =
  /^(?:claims|notes|lists|views|plans|demands|advocates|questions|challenges|hopes|fears|doubts|praises|vows|promises|estimates)$/u;

/**
 * Whether what the tagger takes for an adjective or a noun is a verb, told by its neighbours.
 *
 *     Lee has also *detailed* the plan.      Lee *grilled* Quill on Monday.
 *     She left, *promising* to come back.    The polls *show* that it rains.
 *     Many *fear* the rain.                  Lee *claims* the boats.
 */
export function isUnseenVerb(words: readonly Word[], at: number, { lower, tag }: Word): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before === undefined || next === undefined || !/^\p{Ll}/u.test(lower)) return false;
  if (next.lower === "back") return STRIKES.test(lower) && ACTS.test(before.tag);
  if (isBehindQuotation(words, at, lower, next)) return true;
  if (lower.endsWith("ed")) return tag === "ADJ" && isPast(words, at, before, next);
  if (lower.endsWith("ing"))
    return (
      before.text === "," && (next.lower === "to" || next.lower === "that" || next.tag === "DET")
    );
  const taken = next.lower === "that" || OBJECT.test(next.tag) || isMeant(lower, next);
  if (!taken) return false;
  const plural = /^(?:NOUN|PROPN)$/u.test(before.tag) && /[^s]s$/u.test(before.lower);
  if (SHOW.test(lower)) return plural || MANY.test(before.lower);
  const one = before.tag === "PROPN" && !before.lower.endsWith("s");
  return one && SHOWS.test(lower) && next.tag !== "PROPN";
}

/** Verbs that are nouns as well: Lee *shot* back. */
const STRIKES = /^(?:shot|hit|snapped|struck|fired)$/u;
const ACTS = /^(?:PROPN|PRON|NOUN)$/u;

/** How long the words are between a quotation and the verb behind it. */
const SUBJECT = 8;

/** “It rains,” Lee *fumed* on Monday; “We sail,” a voice in the film *states*: a verb of saying, or one in the past, behind a quotation and its speaker. */
function isBehindQuotation(words: readonly Word[], at: number, lower: string, next: Word): boolean {
  if (!(CUE_VERBS.has(lower) || lower.endsWith("ed")) || !/^(?:PUNCT|ADP|ADV)$/u.test(next.tag))
    return false;
  if (!ACTS.test(words[at - 1]?.tag ?? "")) return false;
  let mark = at - 1;
  while (
    at - mark <= SUBJECT &&
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP)$/u.test(words[mark]?.tag ?? "")
  )
    mark--;
  return /^[”"’']+$/u.test(words[mark]?.text ?? "") && /^[,?!]$/u.test(words[mark - 1]?.text ?? "");
}

/** hopes *to* sail: what somebody has in mind */
function isMeant(verb: string, { lower }: Word): boolean {
  return /^(?:plan|hope|vow|pledge|promise|want|need|expect)s?$/u.test(verb) && lower === "to";
}

/** has *detailed* it; Lee *grilled* Quill */
function isPast(words: readonly Word[], at: number, before: Word, next: Word): boolean {
  if (before.tag === "PROPN" && (OBJECT.test(next.tag) || CLAUSE.test(next.lower))) return true;
  let aux = at - 1;
  while (words[aux]?.tag === "ADV") aux--;
  return HAVE.test(words[aux]?.lower ?? "") && !/^(?:PUNCT|ADP|CCONJ)$/u.test(next.tag);
}
