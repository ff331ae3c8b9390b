import { describe, expect, it } from "vitest";

import { citationBlock } from "../../../src/discord/messages/citation.ts";
import { english } from "../../../src/discord/words/english.ts";
import type { Citation } from "../../../src/domain/answer.ts";
import { ada } from "../made-up-answers.ts";
import { articleOf, citationOf } from "../made-up.ts";

function drawn(citation: Citation, rest: { room?: number; byDay?: boolean } = {}): string {
  const drawing = { words: english, room: 1000, byDay: false, ...rest };
  return JSON.stringify(citationBlock(citation, drawing));
}

const long = articleOf("The tide rises. ".repeat(60).trim(), { url: undefined });
const whole = citationOf(long, ada, "quotation", long.text);
const short = citationOf(long, ada, "quotation", "The tide rises.");

describe("a statement", () => {
  it("that is cut says where all of it is", () => {
    expect([drawn(whole), drawn(short)]).toEqual([
      expect.stringMatching(/rises\.” \[…\]\\n-# cut here; all of it under Context/u),
      expect.not.stringContaining("under Context"),
    ]);
  });

  it("has the day first where statements are in the order of days, that of publication where no other is known", () => {
    const said = {
      ...short,
      statement: { ...short.statement, said: { from: "2031-03-01", to: "2031-03-01" } },
    };
    expect([drawn(said, { byDay: true }), drawn(short, { byDay: true })]).toEqual([
      expect.stringMatching(/\\nsaid on <t:\d+:D> · \*\*Ada Quill/u),
      expect.stringMatching(/\\npublished on <t:\d+:D> · \*\*Ada Quill/u),
    ]);
  });

  it("says where the article has it from, in its own words", () => {
    const text = "“The tide rises,” Ada Quill told the Pier Post.";
    const quoted = citationOf(articleOf(text), ada, "quotation", "The tide rises,");
    const via = { start: text.indexOf("told"), end: text.length - 1 };
    const attribution = { ...quoted.statement.attribution, via };
    expect(drawn({ ...quoted, statement: { ...quoted.statement, attribution } })).toContain(
      "direct quote · told the Pier Post",
    );
  });

  it("has buttons that find it again", () => {
    expect(drawn(short)).toMatch(/"1\.context\.[\da-z-]+".*"1\.copy\.[\da-z-]+"/u);
  });
});
