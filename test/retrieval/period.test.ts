import { describe, expect, it } from "vitest";

import { daysTyped, periodIn, unclearDateIn } from "../../src/retrieval/period.ts";
import { ASKED } from "../asking.ts";

const unquoted = (): boolean => false;

/** The first and the last day that a question asks for, and the words that say so. */
function asks(question: string): readonly unknown[] {
  const found = periodIn(question, ASKED, unquoted);
  const words = found?.spans.map(({ start, end }) => question.slice(start, end));
  return found === undefined
    ? []
    : [found.period.from ?? "ever", found.period.to ?? "now", words?.join("|")];
}

describe("the period of a question", () => {
  it.each([
    ["Quill on tolls since March", "2031-03-01", "now", "since March"],
    ["since the start of 2030", "2030-01-01", "now", "since the start of 2030"],
    ["from 3 March", "2031-03-03", "now", "from 3 March"],
    ["after 3 March", "2031-03-04", "now", "after 3 March"],
    ["after last week", "2031-04-28", "now", "after last week"],
    ["before 3 March", "ever", "2031-03-02", "before 3 March"],
    ["before yesterday", "ever", "2031-04-29", "before yesterday"],
    ["until April", "ever", "2031-04-30", "until April"],
    ["by the end of April", "ever", "2031-04-30", "by the end of April"],
    ["up to April 2030", "ever", "2030-04-30", "up to April 2030"],
  ])("%j is open: from %j to %j", (question, ...expected) => {
    expect(asks(question)).toEqual(expected);
  });

  it.each([
    ["what did Quill say in March about tolls", "2031-03-01", "2031-03-31", "in March"],
    ["what did Quill say on 3 March?", "2031-03-03", "2031-03-03", "on 3 March"],
    ["what did Quill say last week", "2031-04-21", "2031-04-27", "last week"],
    ["what did Quill say last Monday about tolls", "2031-04-28", "2031-04-28", "last Monday"],
    ["what did Quill say last February about tolls", "2031-02-01", "2031-02-28", "last February"],
    [
      "Quill on tolls in the last three weeks",
      "2031-04-10",
      "2031-05-01",
      "in the last three weeks",
    ],
    ["over the past weekend", "2031-04-26", "2031-04-27", "over the past weekend"],
    ["Quill on tolls during 2030", "2030-01-01", "2030-12-31", "during 2030"],
    ["in May 2025, what did Quill say", "2025-05-01", "2025-05-31", "in May 2025"],
  ])("%j is of the days from %j to %j", (question, ...expected) => {
    expect(asks(question)).toEqual(expected);
  });

  it.each([
    ["between 2029 and 2030", "2029-01-01", "2030-12-31", "between 2029|and 2030"],
    ["from May to July", "2031-05-01", "2031-07-31", "from May to July"],
    ["from 2029 through 2030", "2029-01-01", "2030-12-31", "from 2029|through 2030"],
    ["since 3 March until 5 March", "2031-03-03", "2031-03-05", "since 3 March until 5 March"],
    ["between 3 and 9 March", "2031-03-03", "2031-03-09", "between 3 and 9 March"],
    ["between March 3 and 9 March", "2031-03-03", "2031-03-09", "between March 3|and 9 March"],
    ["since March and before April", "2031-03-01", "2031-03-31", "since March|before April"],
    ["in March and April", "2031-03-01", "2031-04-30", "in March|and April"],
    ["in 2029 and 2030", "2029-01-01", "2030-12-31", "in 2029|and 2030"],
    ["on 3 March and 5 March 2031", "2031-03-03", "2031-03-05", "on 3 March|and 5 March 2031"],
  ])("%j has two dates: %j and %j", (question, ...expected) => {
    expect(asks(question)).toEqual(expected);
  });

  it.each([
    ["between May and July", "2030-05-01", "2030-07-31"],
    ["between May and July 2025", "2025-05-01", "2025-07-31"],
    ["between November and January 2025", "2024-11-01", "2025-01-31"],
    ["before March and after May", "2030-06-01", "2031-02-28"],
    ["between 2030 and 2029", "2029-01-01", "2030-12-31"],
    ["between last week and March", "2031-03-01", "2031-04-27"],
    ["until 2029 and since 2030", "2030-01-01", "2030-12-31"],
  ])("%j ends after it begins: %j, %j", (question, from, to) => {
    expect(asks(question).slice(0, 2)).toEqual([from, to]);
  });

  it.each([
    "",
    "what did Quill say about tolls",
    "may Quill say so",
    "Quill on 2030",
    "about March 2030",
    "Quill on the March 2022 talks",
    "what did Quill say about last week",
    "tolls before 2029 or so",
    "Monday",
    "in March tolls",
  ])("is not told by %j", (question) => {
    expect(asks(question)).toEqual([]);
  });

  it("is not told by what stands in quotation marks", () => {
    const question = "who said “since March” since April";
    const found = periodIn(question, ASKED, (place) => place < 22);
    expect(found?.period).toEqual({ from: "2031-04-01", to: undefined });
  });
});

describe("a time that may be several days or none", () => {
  it.each([
    ["Quill on tolls since 01/03/2025", "since 01/03/2025", "01/03/2025"],
    ["between 01/03/2025 and 25/03/2025", "between 01/03/2025", "01/03/2025"],
    ["what did Quill say on 01/03/2025?", "on 01/03/2025", "01/03/2025"],
    ["before the end of 25-03-01", "before the end of 25-03-01", "25-03-01"],
    ["until 31.02.2025", "until 31.02.2025", "31.02.2025"],
    ["Quill since 9/11", "since 9/11", "9/11"],
  ])("is asked for in %j by %j", (question, words, typed) => {
    const found = unclearDateIn(question, unquoted);
    expect([question.slice(found?.start, found?.end), found?.typed]).toEqual([words, typed]);
  });

  it.each([
    "",
    "Quill since 01.03.2025",
    "Quill since 25/03/2025",
    "Quill on 9/11",
    "Quill about 01/03/2025",
    "Quill on tolls 01/03/2025",
  ])("is not asked for in %j", (question) => {
    expect(unclearDateIn(question, unquoted)).toBeUndefined();
  });

  it("is not asked for in quotation marks", () => {
    expect(unclearDateIn("who said “since 01/03/2025”", (place) => place > 9)).toBeUndefined();
  });
});

describe("the days of a typed date", () => {
  it.each([
    ["2025-03-01", "2025-03-01", "2025-03-01"],
    ["01.03.2025", "2025-03-01", "2025-03-01"],
    ["03/25/2025", "2025-03-25", "2025-03-25"],
    ["March 2025", "2025-03-01", "2025-03-31"],
    ["  yesterday ", "2031-04-30", "2031-04-30"],
    ["last week", "2031-04-21", "2031-04-27"],
    ["2030", "2030-01-01", "2030-12-31"],
    ["may 2030", "2030-05-01", "2030-05-31"],
    ["since early March", "2031-03-01", "2031-03-31"],
    ["the 3rd of March", "2031-03-03", "2031-03-03"],
    ["3 March to 5 March", "2031-03-03", "2031-03-05"],
  ])("%j are from %j to %j", (typed, from, to) => {
    expect(daysTyped(typed, ASKED)).toEqual({ from, to });
  });

  it.each([
    "",
    "soon",
    "March and April",
    "Quill March",
    "3 March, please",
    "31 June",
    "tolls",
    "01/03/2025",
  ])("are not in %j", (typed) => {
    expect(daysTyped(typed, ASKED)).toBeUndefined();
  });
});
