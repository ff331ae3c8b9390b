import { describe, expect, it } from "vitest";

import { asidesOf } from "../../src/retrieval/asides.ts";
import { ASKED } from "../asking.ts";

/** What is left of a question, with single spaces. */
function left(question: string): string {
  return asidesOf(question, ASKED).rest.replace(/\s+/gu, " ").trim();
}

describe("a question for what was said", () => {
  it.each([
    ["what did Quill last say about tolls", "newest", "what did Quill say about tolls"],
    ["what did Quill recently say", "newest", "what did Quill say"],
    ["what did Quill say most recently about tolls", "newest", "what did Quill say about tolls"],
    ["what did Quill say lately?", "newest", "what did Quill say ?"],
    ["Quill's latest statement on tolls", "newest", "Quill's statement on tolls"],
    ["most recent remarks by Quill", "newest", "remarks by Quill"],
    ["the latest on tolls", "newest", "the on tolls"],
    ["what did Quill first say about tolls", "oldest", "what did Quill say about tolls"],
    ["what did Quill say originally about tolls", "oldest", "what did Quill say about tolls"],
    ["earliest remarks by Quill", "oldest", "remarks by Quill"],
    ["who was the first to mention tolls", "oldest", "who was mention tolls"],
    ["who mentioned tolls first?", "oldest", "who mentioned tolls ?"],
    ["who was the last to talk about tolls", "newest", "who was talk about tolls"],
  ])("as in %j has the %s first", (question, sort, rest) => {
    expect([asidesOf(question, ASKED).sort, left(question)]).toEqual([sort, rest]);
  });

  it.each([
    "what did Quill say about tolls",
    "Quill on the last ferry",
    "Quill on the first lady",
    "Quill on putting ferries first",
    "Quill on the latest ferry timetable",
    "who said “what did Quill last say”",
  ])("as in %j has what fits best first", (question) => {
    expect([asidesOf(question, ASKED).sort, left(question)]).toEqual(["fit", question]);
  });
});

describe("a question of unclear days", () => {
  it("keeps the days as typed, and asks for no time", () => {
    expect(asidesOf("Quill on tolls since 01/03/2025 until May", ASKED)).toMatchObject({
      period: undefined,
      unclear: "01/03/2025",
    });
  });

  it("has its topic without them", () => {
    expect(left("Quill on tolls since 01/03/2025")).toBe("Quill on tolls");
  });
});

describe("a question for quotations", () => {
  it.each([
    ["what did Quill say in her exact words about tolls", "what did Quill say about tolls"],
    ["Quill verbatim on tolls", "Quill on tolls"],
    ["Quill on tolls, word-for-word", "Quill on tolls,"],
    ["direct quotes from Quill on tolls", "from Quill on tolls"],
  ])("as in %j has no paraphrases", (question, rest) => {
    expect([asidesOf(question, ASKED).only, left(question)]).toEqual(["quotation", rest]);
  });

  it.each(["exact words of Quill", "who said “word for word”", "Quill on words"])(
    "is not %j",
    (question) => {
      expect([asidesOf(question, ASKED).only, left(question)]).toEqual([undefined, question]);
    },
  );
});

describe("a question for what was refused", () => {
  it.each([
    ["has Quill refused to comment on tolls", "has Quill on tolls"],
    ["did Quill decline to say anything about tolls?", "did Quill about tolls?"],
    ["who refuses to talk about tolls", "who about tolls"],
    ["no comment from Quill", "from Quill"],
    ["what did Quill refuse to do?", "what did Quill ?"],
    ["what did Quill not want to comment on", "what did Quill on"],
    ["what didn’t Quill want to talk about", "what Quill about"],
    ["Quill doesn't want to say", "Quill"],
    ["what wouldn't Quill comment on", "what Quill comment on"],
    ["what won’t Quill say about tolls", "what Quill say about tolls"],
    ["Quill would not comment on tolls", "Quill comment on tolls"],
    ["all refusals by Quill", "all by Quill"],
  ])("as in %j has refusals alone", (question, rest) => {
    expect([asidesOf(question, ASKED).only, left(question)]).toEqual(["refusal", rest]);
  });

  it.each([
    "did Quill refuse to pay tolls",
    "what did Quill refuse to do about tolls",
    "Quill would not pay tolls",
    "did Quill not want to pay tolls",
    "Quill on refusals of tolls",
    "who said “no comment” to Quill",
  ])("is not %j", (question) => {
    expect([asidesOf(question, ASKED).only, left(question)]).toEqual([undefined, question]);
  });
});

describe("the asides of a question", () => {
  const question = "what did Quill last say about tolls since March, word for word?";

  it("are found all at once", () => {
    expect(asidesOf(question, ASKED)).toMatchObject({
      period: { from: "2031-03-01", to: undefined },
      only: "quotation",
      sort: "newest",
    });
  });

  it("leave every other word where it stood", () => {
    const rest = "what did Quill      say about tolls            ,              ?";
    expect(asidesOf(question, ASKED).rest).toBe(rest);
  });

  it("leave what stands in quotation marks alone", () => {
    const quoted = "who said “since March, word for word”";
    expect(asidesOf(quoted, ASKED)).toEqual({
      period: undefined,
      only: undefined,
      sort: "fit",
      rest: quoted,
    });
  });

  it.each(["", "what did Quill say about tolls?"])("are none in %j", (plain) => {
    expect(asidesOf(plain, ASKED)).toEqual({
      period: undefined,
      only: undefined,
      sort: "fit",
      rest: plain,
    });
  });
});
