/** By which pattern words were found to be a speaker's. */
export type Pattern = keyof typeof MEASURED | "open";

/** How many statements of a pattern a corpus agrees with; and how many of those it does not agree with were read, and found right all the same. */
interface Count {
  readonly agreed: number;
  readonly all: number;
  readonly read: number;
  readonly right: number;
}

/**
 * What `npm run eval -- patterns` counts in the direct quotations of PolNeAR's training part. Its speakers are automatic, and for
 * pronouns wrong in most of the places where they differ from what is read here: hence some of these were read by hand. Where direct
 * quotations are fewer than ten the reports are counted with them; a title has no speaker there, and ten were read.
 */
const MEASURED = {
  /** “…,” said Mara Quill */
  "full-name": count(707, 712),
  /** “…,” Quill said, after Mara Quill was named */
  surname: count(1316, 1320),
  /** The same, where two of that surname are named */
  "surname-of-several": count(62, 63),
  /** Mara Quill, 29, of Harbourville, said; the harbour minister, Mara Quill, said */
  beside: count(16, 16),
  /** “…” — Mara Quill; few, and all right in the other parts too */
  signed: count(6, 6),
  /** Here are some of Quill's words:⏎On boats:⏎“…”; none in that part, counted in CED-1K's dev part, where one article has such a list */
  listed: count(15, 15),
  /** The Harbour Ministry said; it is the mention that was compared */
  body: count(44, 45),
  /** a senior official said; it is the mention that was compared, in reports too: another corpus may well name the speaker */
  unnamed: count(2121, 2532),
  /** the minister said, of one whom the article has named */
  title: count(8, 10),
  /** the 63-year-old said; the miller added: it has no speaker there, and the few were read */
  epithet: count(5, 5),
  /** he said, where nobody else fits */
  "pronoun-only-one": count(366, 422, 25, 17),
  /** he said, of who spoke last, where others fit */
  "pronoun-speaker": count(166, 207, 13, 9),
  /** he said, of whom the sentence before is about */
  "pronoun-subject": count(27, 37, 7, 5),
  /** Reed asked Quill why. She answered */
  "pronoun-answer": count(1, 4, 3, 3),
  /** When Reed left, he said */
  "pronoun-same-sentence": count(13, 19, 6, 6),
  /** he said, after a senior official spoke */
  "pronoun-unnamed": count(21, 26),
  /** they said, after officials spoke */
  "pronoun-group": count(58, 66),
  /** they said, after a sentence about farmers; it tells no speaker, and all of the articles were read */
  "pronoun-group-subject": count(10, 11),
  /** as farmers left, they said; read likewise */
  "pronoun-group-same-sentence": count(19, 20),
  /** Reed said it rained. “…” */
  "same-paragraph": count(22, 25),
  /** the next paragraph of a quotation that is not closed */
  "same-quotation": count(20, 20),
  /** “…,” Reed said.⏎“…” */
  "next-paragraph": count(22, 25, 3, 2),
  /** Reed said it rained.⏎“…” */
  "next-paragraph-reported": count(21, 23),
  /** Reed sees no danger. “…” */
  "subject-before": count(8, 9),
} as const;

/** How a quotation stands in its text. */
export type Standing =
  | "whole"
  | "interrupted"
  | "beside"
  | "short"
  | "divided"
  | "going-on"
  | "further";

/**
 * How many quotations that stand so an annotated corpus takes for one statement of nearly these words (Jaccard index of at least .8),
 * and how many there are: counted by `npm run eval -- standings` in PolNeAR's training part and in CED-1K's development part, of which
 * the corpus that agrees less often is given. They agree on what stands by itself; of “A,” he said. “B.” one makes one statement, the
 * other two, and of the paragraphs of one quotation the other way about.
 */
const EXTENTS: Readonly<Record<Standing, readonly [agreed: number, all: number]>> = {
  whole: [1760, 1880],
  interrupted: [80, 83],
  beside: [11, 20],
  short: [68, 102],
  divided: [11, 28],
  "going-on": [14, 54],
  further: [19, 133],
};

/** How often a quotation that stands so is one statement from where it begins to where it ends, drawn towards a half where there were few. */
export function confidenceOfExtent(standing: Standing): number {
  const [agreed, all] = EXTENTS[standing];
  return (agreed + 1) / (all + 2);
}

/** What is less sure than this is nobody's. */
export const BAR = 0.7;

/** How often words found by a pattern are the speaker's: the share measured, drawn towards a half where it was measured in few places; 0 where the text leaves the speaker open. */
export function confidenceOf(pattern: Pattern): number {
  if (pattern === "open") return 0;
  const { agreed, all, read, right }: Count = MEASURED[pattern];
  const unread = read === 0 ? 0 : ((all - agreed) * right) / read;
  return (agreed + unread + 1) / (all + 2);
}

function count(agreed: number, all: number, read = 0, right = 0): Count {
  return { agreed, all, read, right };
}
