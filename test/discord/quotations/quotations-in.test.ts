import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { MOST_TYPED } from "../../../src/domain/quote-check.ts";
import { quotationsIn } from "../../../src/discord/quotations/quotations-in.ts";

const marks = [
  ..."“ ” „ « » ‹ › \" ‘ ’ ‚ ' 「 」 『 』 > >>> \\ ` ``` * ** _ __ ~~ || [ ]( ) < https:// <: <@ </ <t: # -#".split(
    " ",
  ),
  "\n",
  " ",
  "\n> ",
  "a",
  "\ud83d",
];

describe("quotationsIn", () => {
  it.each([
    ["“We will not go,” he said.", "We will not go,"],
    ["Er sagt: „Wir gehen nicht hin“, und geht.", "Wir gehen nicht hin"],
    ["Il dit : « Nous n’irons pas », et part.", "Nous n’irons pas"],
    ["Sie rief »Wir gehen nicht« und ging.", "Wir gehen nicht"],
    ["Hon sade: ”Vi går inte dit”.", "Vi går inte dit"],
    ["‹Wir gehen nicht›", "Wir gehen nicht"],
    ['He said "we will not go" and went.', "we will not go"],
    ["He said ‘we don’t go there’ and went.", "we don’t go there"],
    ["Joe's friend said 'we don't go there' and went to Joe's.", "we don't go there"],
    ["他说「we will not go」。", "we will not go"],
    ['A 6" pipe, and he said ("we will not go").', "we will not go"],
  ])("finds what stands within marks in %j", (content, quoted) => {
    expect(quotationsIn(content)).toEqual([quoted]);
  });

  it.each([
    ["“She said ‘we will go’ and “no” again,” he said", "She said ‘we will go’ and “no” again,"],
    ['"She said "we will go" again," he said', 'She said "we will go" again,'],
    ["„Sie sagte ‚wir gehen‘ und „nein“ dazu“, sagt er", "Sie sagte ‚wir gehen‘ und „nein“ dazu"],
  ])("takes the outermost of the marks in %j", (content, quoted) => {
    expect(quotationsIn(content)).toEqual([quoted]);
  });

  it.each([
    ["> We will not go,\n> he said.\nReally?", "We will not go, he said."],
    [">>> We will\n\nnot go.", "We will not go."],
    ["> “We will not go” … “and you neither.”\nSource", "We will not go … and you neither."],
  ])("takes the lines of a block quote together in %j", (content, quoted) => {
    expect(quotationsIn(content)).toEqual([quoted]);
  });

  it.each([
    ["“**We** will *not* ||ever|| __go__ ~~there~~”", "We will not ever go there"],
    [String.raw`“We will \*not\* go\_there”`, "We will *not* go_there"],
    ['“We will [not go](https://a.example/b_(c) "d") there”', "We will not go there"],
    ["“We <@123> will <:no:123> not <t:1700000000:R> go”", "We will not go"],
    ["“We will `not_go` ```ts\nthere```”", "We will not_go there"],
    ["“We will not go https://a.example/b” and back", "We will not go"],
    ["**“We will not go”**", "We will not go"],
    ["“We will\n- not go”", "We will not go"],
    ["“We \u202ewill\u200b not go”", "We will not go"],
  ])("reads %j as Discord draws it", (content, quoted) => {
    expect(quotationsIn(content)).toEqual([quoted]);
  });

  it("gives each once, in their order", () => {
    const content = "“We will not go.”\n> Nor will they go.\n“We will not go.” “Nor shall you go.”";
    expect(quotationsIn(content)).toEqual([
      "We will not go.",
      "Nor will they go.",
      "Nor shall you go.",
    ]);
  });

  it("passes over single words where there are longer quotations", () => {
    expect(quotationsIn("The “peace” is not what “we will fight for”.")).toEqual([
      "we will fight for",
    ]);
  });

  it("takes single words where there is nothing else", () => {
    expect(quotationsIn("The “peace” is no “real peace”.")).toEqual(["peace", "real peace"]);
  });

  it("gives each once, in their order", () => {
    expect(quotationsIn("“a b c 1” ".repeat(3) + "1234567".replace(/\d/gu, "“d e f $&” "))).toEqual(
      ["a b c 1", ...Array.from("1234567", (digit) => `d e f ${digit}`)],
    );
  });

  it("takes a text without quotations whole", () => {
    expect(quotationsIn("We will **not** go,\nJoe's friend said: https://a.example")).toEqual([
      "We will not go, Joe's friend said:",
    ]);
  });

  it.each(["We won't go", "", "“”", "> ", "<@123> <:no:123> https://a.example/b/c/d/e"])(
    "finds nothing in %j",
    (content) => {
      expect(quotationsIn(content)).toEqual([]);
    },
  );

  it("cuts a quotation to what is checked at once", () => {
    const [quoted = ""] = quotationsIn(`> ${"We will go. ".repeat(600)}`);
    expect(quoted.length).toBe(MOST_TYPED);
  });

  it("answers any text of marks", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: "grapheme" })), {
        maxLength: 200,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (content) => {
        const found = quotationsIn(content);
        expect(found.length).toBeLessThanOrEqual(5);
        for (const quoted of found) expect(quoted).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it("takes no long time for any marks repeated", () => {
    const text = fc
      .array(fc.constantFrom(...marks), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(""))
      .map((part) => part.repeat(6000 / part.length));
    fc.assert(
      fc.property(text, (content) => {
        expect(quotationsIn(content).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
