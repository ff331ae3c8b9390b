import type { Period, Sort } from "../domain/question.ts";
import type { Statement } from "../domain/statement.ts";

import { periodIn, unclearDateIn } from "./period.ts";
import { quotedIn } from "./question-words.ts";

/** What a question says besides whom and what it asks for. */
export interface Asides {
  readonly period: Period | undefined;
  /** A date that may be several days or none, as typed: then there is no period. */
  readonly unclear: string | undefined;
  /** Only statements of this kind are asked for. */
  readonly only: Statement["kind"] | undefined;
  readonly sort: Sort;
  /** The question with blanks in their place, of the same length. */
  readonly rest: string;
}

const SPOKEN = "(?:say|says|said|saying|comment(?:ed)?|spoke|speak|talk(?:ed)?|mention(?:ed)?)";
const OPENING = String.raw`(?<=^\s*(?:(?:the|what is the|what's the|show me the|give me the) )?)`;
const END = String.raw`(?=\s*[?.!]*\s*$)`;

/** "in his exact words": a paraphrase is no answer. */
const VERBATIM =
  /\b(?:in (?:his|her|their|its) )?(?:exact words|word[ -]for[ -]word|verbatim|direct quot(?:e|es|ations?))\b(?! of\b)/giu;

/** "refuse to comment", "not want to say", "won’t say", and "refuse to do" with nothing behind it: what was refused is asked for. */
const COMMENT = "(?:comment|say|answer|discuss|respond|speak|talk|address)";
const WANT = "(?:want|wish|care|like)(?:ed|e?s|ing|d)?";
const REFUSED = new RegExp(
  [
    String.raw`\b(?:refus|declin)(?:es?|ed|ing) to ${COMMENT}(?: anything)?\b`,
    String.raw`\b(?:refus|declin)(?:es?|ed|ing) to do(?: anything)?\b${END}`,
    String.raw`\bno comment\b`,
    String.raw`\brefusals(?: to comment)?\b(?= (?:by|from)\b|\s*[?.!]*\s*$)`,
    String.raw`\b(?:unwilling|not willing|reluctant) to ${COMMENT}\b`,
    String.raw`\bnot ${WANT} to ${COMMENT}\b`,
    String.raw`\b(?:did|do|does)n['’]?t ${WANT} to ${COMMENT}\b`,
    String.raw`\b(?:did|do|does)n['’]?t(?= .{1,60}\b${WANT} to ${COMMENT}\b)`,
    String.raw`\b${WANT} to ${COMMENT}\b(?<=\b(?:did|do|does)n['’]?t .{1,60} ${WANT} to ${COMMENT})`,
    String.raw`\b(?:wo|would)(?:n['’]?t| not)(?= (?:.{1,60} )?${COMMENT}\b)`,
    String.raw`\bwill not(?= ${COMMENT}\b)`,
  ].join("|"),
  "giu",
);

/** "paraphrases by Quill": a quotation is no answer. */
const PARAPHRASED = /\b(?:only )?paraphrases\b(?= (?:by|from|of)\b|\s*[?.!]*\s*$)/giu;

const ORDERS = [
  [
    "newest",
    [
      String.raw`\b(?:latest|newest|most recent)(?= (?:statements?|comments?|remarks?|words|position|on|about|from)\b)`,
      String.raw`\b(?:latest|newest|most recent(?:ly)?|lately|recently)${END}`,
      String.raw`\b(?:last|recently|most recently)(?= ${SPOKEN}\b)`,
      String.raw`${OPENING}(?:latest|newest|most recent)\b`,
      String.raw`(?<=\b${SPOKEN} )(?:last|lately|recently|most recently)(?= (?:about|on|of)\b)`,
      String.raw`\bthe (?:last|latest|most recent)(?: one| person)? to(?= ${SPOKEN}\b)`,
      String.raw`\blast${END}(?<=\bwho (?:has )?${SPOKEN}\b.*)`,
    ],
  ],
  [
    "oldest",
    [
      String.raw`\b(?:first|originally|initially)(?= ${SPOKEN}\b)`,
      String.raw`${OPENING}(?:oldest|earliest)\b`,
      String.raw`\b(?:earliest)(?= (?:statements?|comments?|remarks?|words|position)\b)`,
      String.raw`(?<=\b${SPOKEN} )(?:first|originally|initially)(?= (?:about|on|of)\b)`,
      String.raw`\bthe (?:first|earliest)(?: one| person)? to(?= ${SPOKEN}\b)`,
      String.raw`\bfirst${END}(?<=\bwho (?:has )?${SPOKEN}\b.*)`,
    ],
  ],
] as const;

const SORTS = ORDERS.map(
  ([sort, patterns]) => [sort, new RegExp(patterns.join("|"), "giu")] as const,
);

/**
 * Takes the asides out of a question: "what did Peskov *last* say about troops *since March*, *word for word*?"
 * @param asked the day on which it is asked, `YYYY-MM-DD`.
 */
export function asidesOf(question: string, asked: string): Asides {
  const quoted = quotedIn(question);
  const isQuoted = (at: number): boolean => quoted.some(({ start, end }) => at > start && at < end);
  const dated = periodIn(question, asked, isQuoted);
  const unclear = unclearDateIn(question, isQuoted);
  const spans = [...(dated?.spans ?? []), ...(unclear === undefined ? [] : [unclear])];
  let rest = question;
  for (const { start, end } of spans)
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  const takes = (pattern: RegExp): boolean => {
    const spoken = [...rest.matchAll(pattern)].filter(({ index }) => !isQuoted(index));
    for (const { 0: found, index } of spoken)
      rest = rest.slice(0, index) + " ".repeat(found.length) + rest.slice(index + found.length);
    return spoken.length > 0;
  };
  const refusal = takes(REFUSED);
  const verbatim = takes(VERBATIM);
  const paraphrased = takes(PARAPHRASED);
  const sort = SORTS.find(([, pattern]) => takes(pattern))?.[0] ?? "fit";
  const only = refusal
    ? "refusal"
    : verbatim
      ? "quotation"
      : paraphrased
        ? "paraphrase"
        : undefined;
  const period = unclear === undefined ? dated?.period : undefined;
  return { period, unclear: unclear?.typed, only, sort, rest };
}
