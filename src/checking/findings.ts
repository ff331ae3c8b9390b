import type { Check, CheckedCorpus, Compared } from "./checked-corpus.ts";
import { facts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { sameAddresses } from "./same-addresses.ts";
import { samePeople } from "./same-people.ts";
import { sameTexts } from "./same-texts.ts";
import { statuses } from "./statuses.ts";
import { uncredited } from "./uncredited.ts";
import { unpairedMarks } from "./unpaired-marks.ts";
import { wrongLinks } from "./wrong-links.ts";

const refusedFiles: Check = ({ refused }) =>
  refused.map(({ file, line, reason, remedy }) => ({
    kind: "refused",
    file,
    line,
    what: reason,
    remedy,
  }));

const checks: readonly Check[] = [
  refusedFiles,
  facts,
  wrongLinks,
  unpairedMarks,
  samePeople,
  sameTexts,
  sameAddresses,
  uncredited,
  statuses,
];

/** All that there is to mend in a corpus, or to know of it: by file, then by line. */
export function findings(corpus: CheckedCorpus, compared?: Compared): readonly Finding[] {
  return inOrder(checks.flatMap((check) => check(corpus, compared)));
}

/** Findings by file, then by line. */
export function inOrder(found: readonly Finding[]): readonly Finding[] {
  return found.toSorted(
    (a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || (a.line ?? 0) - (b.line ?? 0),
  );
}
