import { describe, expect, it } from "vitest";

import { type DayRange, type Statement, spansOf } from "../../src/domain/statement.ts";
import type { Held } from "../../src/retrieval/held.ts";
import { dayOfStatement, isIn, sorted } from "../../src/retrieval/sorting.ts";
import { articleOf, citationOf, speakerOf } from "../discord/made-up.ts";

interface Told {
  readonly published?: string | undefined;
  readonly said?: DayRange;
  readonly kind?: Statement["kind"];
  readonly words?: string;
}

/** A statement of an article named `id`. */
function held(
  id: string,
  { published, said, kind = "quotation", words = "Tolls" }: Told = {},
): Held {
  const article = articleOf("Tolls are due and piers are safe", { id, published });
  const { statement, speaker } = citationOf(article, speakerOf("Mara Quill"), kind, words);
  return {
    article,
    statement: { ...statement, said },
    speaker,
    words: [],
    told: spansOf({ ...statement, said }).flatMap(({ start, end }) => [start, end]),
    contextFrom: 0,
    contextTo: 0,
  };
}

function names(all: readonly Held[]): readonly string[] {
  return all.map(({ article }) => article.id);
}

const march = { from: "2031-03-01", to: "2031-03-31" };

describe("the day of a statement", () => {
  it.each([
    [{ said: march, published: "2031-04-02" }, "2031-03-01"],
    [{ published: "2031-04-02" }, "2031-04-02"],
    [{}, undefined],
  ])("of %j is %j", (told, day) => {
    expect(dayOfStatement(held("a", told))).toBe(day);
  });
});

describe("a statement", () => {
  it.each([
    ["2031-03-10", "2031-03-12", true],
    ["2031-03-31", undefined, true],
    [undefined, "2031-03-01", true],
    [undefined, undefined, true],
    ["2031-04-01", undefined, false],
    [undefined, "2031-02-28", false],
  ])("said in March is of the days from %j to %j: %j", (from, to, isThen) => {
    expect(isIn(held("a", { said: march, published: "2031-04-02" }), { from, to })).toBe(isThen);
  });

  it("of unknown day was said when it was published", () => {
    expect(isIn(held("a", { published: "2031-03-05" }), march)).toBe(true);
  });

  it("without any day is of no period", () => {
    expect(isIn(held("a"), { from: undefined, to: undefined })).toBe(false);
  });
});

describe("what was found", () => {
  const [old, young, undated] = [
    held("old", { published: "2031-01-01" }),
    held("young", { published: "2031-02-01" }),
    held("undated"),
  ];
  const toldLate = held("told late", {
    published: "2031-03-01",
    said: { from: "2030-12-01", to: "2030-12-01" },
  });
  const hits = [undated, old, toldLate, young].map((each) => ({ held: each, score: 0 }));

  it.each([
    ["newest", ["young", "old", "told late", "undated"]],
    ["oldest", ["told late", "old", "young", "undated"]],
    ["fit", ["told late", "young", "old", "undated"]],
  ] as const)("has in the order %j %j", (sort, order) => {
    expect(names(sorted(hits, sort, false))).toEqual(order);
  });

  it("with a topic has first what fits best", () => {
    const scored = [
      { held: young, score: 0.4 },
      { held: old, score: 0.9 },
    ];
    expect(names(sorted(scored, "fit", true))).toEqual(["old", "young"]);
  });

  it("with a topic has first the newest of what fits about as well", () => {
    const scored = [
      { held: old, score: 0.905 },
      { held: young, score: 0.9 },
    ];
    expect(names(sorted(scored, "fit", true))).toEqual(["young", "old"]);
  });

  it("without a topic has an article's quotations before its paraphrases and refusals, each in the order of the text", () => {
    const told = [
      { kind: "refusal", words: "Tolls" },
      { kind: "paraphrase", words: "piers" },
      { kind: "quotation", words: "safe" },
      { kind: "quotation", words: "due" },
    ] as const;
    const all = told.map((each) => ({ held: held("a", each), score: 0 }));
    const order = sorted(all, "fit", false).map(({ article, statement: { passage } }) =>
      article.text.slice(passage.start, passage.end),
    );
    expect(order).toEqual(["due", "safe", "piers", "Tolls"]);
  });

  it("of parts of an article has them in the order of their words in the pool", () => {
    const parts = [900, 300, 600].map((at) => ({ ...held("a"), told: [at, at + 1] }));
    const order = sorted(
      parts.map((one) => ({ held: one, score: 0 })),
      "fit",
      false,
    );
    expect(order.map(({ told }) => told[0])).toEqual([300, 600, 900]);
  });

  it("stays as it is for the caller", () => {
    const before = [...hits];
    sorted(hits, "newest", false);
    expect(hits).toEqual(before);
  });
});
