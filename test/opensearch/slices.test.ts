import { expect, it } from "vitest";

import { spansOf } from "../../src/domain/statement.ts";
import { readingOfSlice, sliceOf } from "../../src/opensearch/slices.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { newParts } from "../../src/retrieval/index-parts.ts";
import { readings } from "../retrieval/made-up.ts";

it("a slice has the words of its passage where the article has them, and no others", () => {
  const read = readings([
    "Rain fell on the hills.\n\nThe quay was closed.\n\nAsked about the issue, Mara Quill said it was “a sad day”.",
  ]);
  const { passages } = newParts(read, new Directory(read, []));
  const shown = passages.map((passage) => {
    const reading = read[0] && readingOfSlice(sliceOf(read[0], passage));
    const text = reading?.article.text ?? "";
    const [said] = reading?.statements.flatMap(spansOf) ?? [];
    return [
      text.trim(),
      said &&
        read[0]?.article.text.slice(said.start, said.end) === text.slice(said.start, said.end),
    ];
  });
  expect(shown).toEqual([
    ["The quay was closed.\n\nAsked about the issue, Mara Quill said it was “a sad day”.", true],
  ]);
});
