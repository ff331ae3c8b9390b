import { describe, expect, it } from "vitest";

import { placeText } from "../../../src/discord/drawing/place.ts";
import { english } from "../../../src/discord/words/english.ts";
import { articleOf } from "../made-up.ts";

const spans = [{ start: 10, end: 24 }] as const;

function placed(file: string, id = "ferry"): string {
  return placeText(articleOf("The tide.", { file, id }), spans, english.statement);
}

describe("where words stand", () => {
  it("is told by the file in its folder, not by where that lies on the machine", () => {
    expect([
      placed("/home/ada/bot/corpus/ferry.md"),
      placed(String.raw`C:\bot\corpus\ferry.md`),
    ]).toEqual(["corpus/ferry.md, characters 10-24", "corpus/ferry.md, characters 10-24"]);
  });

  it("names the article of a dump that has many", () => {
    expect(placed("corpus/mail.jsonl", "ferry-2031")).toBe(
      "corpus/mail.jsonl ferry-2031, characters 10-24",
    );
  });

  it("is told by one stretch where there are many", () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ start: at * 10, end: at * 10 + 4 }));
    const [first, ...others] = many;
    if (first === undefined) throw new Error("none");
    const article = articleOf("The tide.");
    expect(placeText(article, [first, ...others], english.statement)).toBe(
      "corpus/harbour.md, characters 0-44",
    );
  });
});
