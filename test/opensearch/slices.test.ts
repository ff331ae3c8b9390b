import { expect, it } from "vitest";

import { type Statement, spansOf } from "../../src/domain/statement.ts";
import { moved } from "../../src/opensearch/moved-statement.ts";
import { readingOfSlice, sliceOf } from "../../src/opensearch/slices.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { newParts } from "../../src/retrieval/index-parts.ts";
import { readings } from "../retrieval/made-up.ts";

it("a slice has the words of its passage, counts from their beginning, and no others", () => {
  const read = readings([
    "Rain fell on the hills.\n\nThe quay was closed.\n\nAsked about the issue, Mara Quill said it was “a sad day”.",
  ]);
  const { passages } = newParts(read, new Directory(read, []));
  const shown = passages.map((passage) => {
    const slice = read[0] && sliceOf(read[0], passage);
    const { text = "" } = (slice && readingOfSlice(slice).article) ?? {};
    const said = slice?.statements.flatMap(spansOf).map(({ start, end }) => text.slice(start, end));
    return [text, said];
  });
  expect(shown).toEqual([
    [
      "The quay was closed.\n\nAsked about the issue, Mara Quill said it was “a sad day”.",
      ["it was “a sad day”"],
    ],
  ]);
});

it("a statement of a slice that is moved to where the words begin is that of the article", () => {
  const [read] = readings([
    "Rain fell.\n\nMara Quill told the Gazette on Tuesday that the quay “is closed”, and would not say why. “It rains,” she said, adding that “all is wet”.",
  ]);
  if (read === undefined) throw new Error("nothing was read");
  const { passages } = newParts([read], new Directory([read], []));
  const back = passages.flatMap((passage) => {
    const { from, statements } = sliceOf(read, passage);
    return statements.map((statement) => moved(statement, from));
  });
  expect(back.length).toBeGreaterThan(2);
  expect(back.toSorted(byStart)).toEqual(read.statements.toSorted(byStart));
});

function byStart(a: Statement, b: Statement): number {
  return spansOf(a)[0].start - spansOf(b)[0].start;
}
