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
  "full-name": count(706, 711),
  /** “…,” Quill said, after Mara Quill was named */
  surname: count(1315, 1319),
  /** The same, where two of that surname are named */
  "surname-of-several": count(62, 63),
  /** Mara Quill, 29, of Harbourville, said; the harbour minister, Mara Quill, said */
  beside: count(16, 16),
  /** “…” — Mara Quill; few, and all right in the other parts too */
  signed: count(3, 3),
  /** Here are some of Quill's words:⏎On boats:⏎“…”; none in that part, counted in CED-1K's dev part, where one article has such a list */
  listed: count(15, 15),
  /** The Harbour Ministry said; it is the mention that was compared */
  body: count(44, 45),
  /** a senior official said; it is the mention that was compared, in reports too: another corpus may well name the speaker */
  unnamed: count(2121, 2536),
  /** the minister said, of one whom the article has named */
  title: count(8, 10),
  /** the 63-year-old said; the miller added: it has no speaker there, and the few were read */
  epithet: count(5, 5),
  /** he said, where nobody else fits */
  "pronoun-only-one": count(366, 421, 25, 17),
  /** he said, of who spoke last, where others fit */
  "pronoun-speaker": count(165, 205, 13, 9),
  /** he said, of whom the sentence before is about */
  "pronoun-subject": count(26, 36, 7, 5),
  /** Reed asked Quill why. She answered */
  "pronoun-answer": count(0, 3, 3, 3),
  /** When Reed left, he said */
  "pronoun-same-sentence": count(12, 18, 6, 6),
  /** he said, after a senior official spoke */
  "pronoun-unnamed": count(21, 26),
  /** they said, after officials spoke */
  "pronoun-group": count(57, 65),
  /** they said, after a sentence about farmers */
  "pronoun-group-subject": count(5, 6),
  /** Reed said it rained. “…” */
  "same-paragraph": count(53, 57),
  /** the next paragraph of a quotation that is not closed */
  "same-quotation": count(20, 20),
  /** “…,” Reed said.⏎“…” */
  "next-paragraph": count(22, 25, 3, 2),
  /** Reed said it rained.⏎“…” */
  "next-paragraph-reported": count(21, 23),
  /** Reed sees no danger. “…” */
  "subject-before": count(8, 9),
} as const;

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
