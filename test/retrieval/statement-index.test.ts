import { describe, expect, it } from "vitest";

import { shownSpans } from "../../src/domain/statement.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { StatementIndex } from "../../src/retrieval/statement-index.ts";
import type { Held } from "../../src/retrieval/held.ts";
import { readings } from "./made-up.ts";

const read = readings([
  {
    title: "Lighthouse news",
    text: `The council met on Monday to speak of dredging.

“The harbours will stay open all winter,” Governor Mara Quill said of the ice.

“Nobody pays twice for one bridge,” Finance Minister Otto Brand said.`,
  },
  `“The lamps are lit,” Governor Mara Quill said.

“We must act before the harbours freeze,” she said when the matter came up.`,
]);
const index = new StatementIndex(read, new Directory(read, []));

function words({ article, statement }: Held): string {
  return shownSpans(statement)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(" ");
}

function about(topic: string, speakers?: readonly string[]): readonly string[] {
  const hits = index.about(topic, speakers && new Set(speakers));
  return hits.toSorted((a, b) => b.score - a.score).map(({ held }) => words(held));
}

const open = "The harbours will stay open all winter,";
const twice = "Nobody pays twice for one bridge,";
const lamps = "The lamps are lit,";
const act = "We must act before the harbours freeze,";

describe("a statement index", () => {
  it("holds every statement", () => {
    expect(index.size).toBe(4);
  });

  it("gives all of one speaker's", () => {
    expect(index.by(new Set(["otto-brand"])).map(words)).toEqual([twice]);
  });

  it.each([
    ["bridge", [twice]],
    ["BRIDGES", [twice]],
    ["paying twice", [twice]],
    ["the lamp", [lamps, act]],
    ["ice", [open]],
    ["open harbours in winter", [open]],
    ["volcanoes", []],
    ["bridge volcanoes", []],
    ["lighthouse", []],
    ["lighthouse bridge", [twice]],
    ["Quill", [open, lamps, act]],
    ["", []],
    ["of the", []],
    ["?!", []],
    ["(bridge|.*)", [twice]],
  ])("finds on %j %j", (topic, expected) => {
    expect(about(topic).toSorted()).toEqual(expected.toSorted());
  });

  it("does not take the speaker's own name for the topic", () => {
    const pier = readings([
      "“The pier is shut,” Governor Mara Quill said.\n\n“The ice is thin,” she said.",
    ]);
    const hits = new StatementIndex(pier, new Directory(pier, [])).about("Quill", undefined);
    expect(hits.map(({ held }) => words(held))).toEqual(["The pier is shut,"]);
  });

  it("finds what the paragraph before is about only where the text points back to it", () => {
    expect([about("lamps"), about("dredging")]).toEqual([[lamps, act], []]);
  });

  it("finds every word of a topic, also where they stand apart", () => {
    expect(about("harbours lamps")).toEqual([act]);
  });

  it("finds only what these speakers said", () => {
    expect(about("harbours", ["otto-brand"])).toEqual([]);
  });
});
