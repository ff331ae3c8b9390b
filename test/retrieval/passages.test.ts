import { describe, expect, it } from "vitest";

import { Passages } from "../../src/retrieval/passages.ts";
import { indexed } from "./indexed.ts";
import type { Written } from "./made-up.ts";

const news: readonly Written[] = [
  {
    id: "old",
    published: "2031-01-01",
    text: "Vera Marsh walked by the harbour.\n\nThe tolls rose while Vera Marsh slept.",
  },
  {
    id: "new",
    published: "2031-03-01",
    text: "The Marshes flooded. Vera Marshall saw the harbours.",
  },
  { id: "undated", published: undefined, text: "Marsh was there." },
];

/** The paragraphs that mention somebody, each after its article. */
function mentioning(names: readonly string[], topic?: string, written = news): readonly string[] {
  const { read, index } = indexed(written);
  return new Passages(read, index.vocabulary)
    .mentioning(names, topic)
    .map(
      ({ article, passage: { start, end } }) => `${article.id}: ${article.text.slice(start, end)}`,
    );
}

const walked = "old: Vera Marsh walked by the harbour.";
const slept = "old: The tolls rose while Vera Marsh slept.";
const flooded = "new: The Marshes flooded. Vera Marshall saw the harbours.";
const there = "undated: Marsh was there.";

describe("the paragraphs that mention somebody", () => {
  it.each([
    ["Vera Marsh", [walked, slept]],
    ["vera marsh", [walked, slept]],
    ["  Marsh ", [walked, slept, there]],
    ["Marshall", [flooded]],
    ["arsh", []],
    ["Zorro", []],
    ["Ma", []],
    ["", []],
    ["(Marsh|.*)", []],
  ])("%j are %j", (name, found) => {
    expect(mentioning([name])).toEqual(found);
  });

  it.each([
    ["harbours", [walked]],
    ["rising tolls", []],
    ["the tolls", [slept]],
    ["sleeping", []],
    ["tolls harbour", []],
    ["of the", [walked, slept]],
  ])("on %j are %j", (topic, found) => {
    expect(mentioning(["Vera Marsh"], topic)).toEqual(found);
  });

  it("have one of several names", () => {
    expect(mentioning(["Zorro", "Marshes", "Marsh"])).toEqual([flooded, walked, slept]);
  });

  it("are three at most, of the newest articles", () => {
    const days = ["2031-01-01", "2031-01-04", "2031-01-02", "2031-01-03"];
    const written = days.map((day) => ({ id: day, published: day, text: "Vera Marsh slept." }));
    expect(mentioning(["Marsh"], undefined, written)).toEqual(
      ["2031-01-04", "2031-01-03", "2031-01-02"].map((day) => `${day}: Vera Marsh slept.`),
    );
  });
});
