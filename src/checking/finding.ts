/** What can be wrong with a corpus, or is worth knowing of it. */
export type FindingKind = keyof typeof findingKinds;

/** Something to mend in a file of the corpus, or to know of it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly file: string;
  /** Of the file, counted from 1; undefined where it has no line. */
  readonly line: number | undefined;
  readonly what: string;
  readonly remedy: string;
}

interface Description {
  readonly label: string;
  /** Whether a corpus is not right as long as there is one; else it is told for its host to know. */
  readonly isFault: boolean;
}

/** Each kind of finding, in the order in which a table lists them. */
export const findingKinds = {
  refused: { label: "not served", isFault: true },
  "no-publisher": { label: "no publisher", isFault: true },
  "no-date": { label: "no date", isFault: true },
  "date-to-come": { label: "date that is yet to come", isFault: true },
  "wrong-link": { label: "wrong link", isFault: true },
  "unpaired-mark": { label: "unpaired quotation mark", isFault: true },
  "same-person": { label: "two names, maybe of one person", isFault: true },
  "same-text": { label: "the same text twice", isFault: true },
  "same-address": { label: "the same address twice", isFault: true },
  "link-gone": { label: "link to nothing", isFault: true },
  "link-moved": { label: "link that has moved", isFault: true },
  "link-unreachable": { label: "link that cannot be reached", isFault: true },
  "link-refused": { label: "link that refuses programs", isFault: false },
  "no-address": { label: "no address", isFault: false },
  uncredited: { label: "quotation credited to nobody", isFault: false },
  reprinted: { label: "text of two publishers", isFault: false },
  corrected: { label: "corrected", isFault: false },
  withdrawn: { label: "withdrawn", isFault: false },
} as const satisfies Readonly<Record<string, Description>>;

/** Whether a finding has to be mended. */
export function isFault({ kind }: Finding): boolean {
  return findingKinds[kind].isFault;
}
