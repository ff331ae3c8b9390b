import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { read } from "../../src/reading/read.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { StatementIndex } from "../../src/retrieval/statement-index.ts";
import { plainReading } from "../corpus/plain-reader.ts";
import { articleOf } from "../discord/made-up.ts";

const TOPICS = ["harbour tolls", "ferries", "quill", "winters ice", "volcano", "the matter", ""];

/** All that an index gives. */
function all(index: StatementIndex) {
  const held = index.by(undefined);
  return {
    size: index.size,
    held,
    found: TOPICS.map((topic) => index.about(topic, new Set(["mara-quill"]))),
    near: index.about("harbuor", undefined),
    terms: index.vocabulary.termsOf(TOPICS.join(" ")),
    has: TOPICS.map(index.vocabulary.has),
  };
}

const indexOf = (readings: readonly Reading[], kept?: Uint8Array): StatementIndex =>
  new StatementIndex(readings, new Directory(readings, []), kept);

const anyWord = fc.constantFrom(
  ..."the Harbour harbours of ferry ferries tolls TOLL Dubček Dubcek ﬁne ﷺ ½ 🚢 𝐀𝐁 this matter winter’s ice it is the proposal".split(
    " ",
  ),
  "x".repeat(70),
);
const anyLine = fc
  .array(fc.oneof({ weight: 5, arbitrary: anyWord }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(" "));
const anyArticle = fc.record({
  lines: fc.array(anyLine, { maxLength: 6 }),
  title: fc.option(anyLine, { nil: undefined }),
});
const anyReadings = fc
  .array(anyArticle, { maxLength: 5 })
  .map((written) =>
    written.map(({ lines, title }, at) =>
      plainReading(articleOf(lines.join("\n"), { id: `a${String(at)}`, title })),
    ),
  );

const few = ["the harbour is open\ntolls rise in winter", "the matter of ferries\nice"].map(
  (text, at) => plainReading(articleOf(text, { id: `a${String(at)}` })),
);

describe("an index of what was kept", () => {
  it("gives the same as the one that was made of the texts", () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const made = indexOf(readings);
        const again = indexOf(readings, made.toKeep(readings));
        expect([again.isKept, all(again)]).toStrictEqual([true, all(made)]);
      }),
    );
  });

  it("gives the same to be kept", () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const bytes = indexOf(readings).toKeep(readings);
        expect(indexOf(readings, bytes).toKeep(readings)).toStrictEqual(bytes);
      }),
    );
  });

  it("gives the same over the sample", { timeout: 30_000 }, async () => {
    const { articles, notes } = await loadCorpus("corpus");
    const readings = articles.map((article) => read(article, notes));
    const made = indexOf(readings);
    const again = indexOf(readings, made.toKeep(readings));
    expect([again.isKept, all(again)]).toStrictEqual([true, all(made)]);
  });

  it("takes bytes that begin anywhere in the memory", () => {
    const bytes = indexOf(few).toKeep(few);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(indexOf(few, moved.subarray(1)).isKept).toBe(true);
  });
});

describe("an index of what is damaged", () => {
  const whole = indexOf(few).toKeep(few);
  const anyPlace = fc.nat({ max: whole.length - 1 });

  it("is made of the texts where bytes are lost or too many", () => {
    const cut = anyPlace.map((place) => whole.subarray(0, place));
    const longer = fc.uint8Array({ minLength: 1 }).map((more) => Uint8Array.of(...whole, ...more));
    fc.assert(
      fc.property(fc.oneof(cut, longer), (bytes) => {
        const index = indexOf(few, bytes);
        expect([index.isKept, all(index)]).toStrictEqual([false, all(indexOf(few))]);
      }),
    );
  });

  it("answers whatever its bytes are, with statements of these readings alone", () => {
    const changes = fc.array(fc.tuple(anyPlace, fc.nat({ max: 255 })), { maxLength: 3 });
    const known = new Set(few.flatMap(({ statements }) => statements));
    fc.assert(
      fc.property(changes, (bytes) => {
        const damaged = bytes.reduce((changed, [place, byte]) => changed.with(place, byte), whole);
        const { held } = all(indexOf(few, damaged));
        expect(held.filter(({ statement }) => !known.has(statement))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["fewer", few.slice(1)],
    ["more", [...few, plainReading(articleOf("tolls\nferries", { id: "a9" }))]],
    ["none", []],
  ])("is made of the texts where there are %s articles", (_what, readings) => {
    expect(indexOf(readings, whole).isKept).toBe(false);
  });
});
