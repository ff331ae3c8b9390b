import { describe, expect, it } from "vitest";

import { createEngine } from "../../src/engine.ts";
import { lexiconOf, lexiconPages } from "../../src/opensearch/lexicon.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { newParts } from "../../src/retrieval/index-parts.ts";
import { readings } from "../retrieval/made-up.ts";

const read = readings([
  { text: "“The quay is safe,” Governor Mara Quill said.", published: "2031-02-03" },
  "Otto Brand warned that tolls would rise on the quay.",
]);
const engine = createEngine(read, []);
const parts = newParts(read, new Directory(read, []));
const pages = [...lexiconPages(read, [], parts, await engine.holdings())].map(({ body }) => body);

function pageOf(body: object) {
  const { page } = { page: undefined, ...body };
  const { part, entries }: { part: string; entries: string } = page ?? { part: "", entries: "" };
  return { part, entries };
}

const lexicon = lexiconOf(pages.map(pageOf));

describe("a lexicon", () => {
  it("knows the speakers, with how much they said and when", async () => {
    const all = await engine.speakers("", { from: 0, count: 25 });
    expect(lexicon?.everybody).toEqual(all.shown);
  });

  it("knows how common each word is", () => {
    const { vocabulary, sizes } = lexicon ?? {};
    const numbers = ["quai", "toll", "moon"].map(
      (family) => vocabulary?.familyNumber(family) ?? -1,
    );
    expect(numbers.map((number) => sizes?.counts[number])).toEqual([2, 1, undefined]);
  });

  it("is none where a page is lacking", () => {
    expect(lexiconOf(pages.map(pageOf).filter(({ part }) => part !== "whole"))).toBeUndefined();
  });
});
