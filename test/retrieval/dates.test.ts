import { describe, expect, it } from "vitest";

import { datesIn } from "../../src/retrieval/dates.ts";
import { ASKED } from "../asking.ts";

/** The days of each date of a text: "2031-03-01" for one day, "2031-03-01 2031-03-31" for more. */
function daysIn(text: string, asked: string = ASKED): readonly string[] {
  return datesIn(text, asked).map(({ range: { from, to } }) =>
    from === to ? from : `${from} ${to}`,
  );
}

describe("a date", () => {
  it.each([
    ["2025-03-01", "2025-03-01"],
    ["01.03.2025", "2025-03-01"],
    ["1.3.2025", "2025-03-01"],
    ["25/03/2025", "2025-03-25"],
    ["03/25/2025", "2025-03-25"],
    ["01.03.2025 - 05.03.2025", "2025-03-01 2025-03-05"],
    ["12 March 2025", "2025-03-12"],
    ["March 12, 2025", "2025-03-12"],
    ["the 3rd of March", "2031-03-03"],
    ["March 2025", "2025-03-01 2025-03-31"],
    ["2025", "2025-01-01 2025-12-31"],
    ["today", "2031-05-01"],
    ["yesterday", "2031-04-30"],
    ["last night", "2031-04-30"],
    ["two weeks ago", "2031-04-17"],
    ["25-27 March", "2031-03-25 2031-03-27"],
    ["25 to 27 March 2025", "2025-03-25 2025-03-27"],
    ["between 25 and 27 March", "2031-03-25 2031-03-27"],
    ["January 2020 to March 2021", "2020-01-01 2021-03-31"],
    ["30 December to 2 January", "2030-12-30 2031-01-02"],
  ])("%j is %j", (text, days) => {
    expect(daysIn(text)).toEqual([days]);
  });

  it.each([
    ["this day", "2031-05-01"],
    ["last day", "2031-04-30 2031-05-01"],
    ["this week", "2031-04-28 2031-05-04"],
    ["last week", "2031-04-21 2031-04-27"],
    ["previous week", "2031-04-21 2031-04-27"],
    ["this month", "2031-05-01 2031-05-31"],
    ["last month", "2031-04-01 2031-04-30"],
    ["LAST YEAR", "2030-01-01 2030-12-31"],
    ["past week", "2031-04-24 2031-05-01"],
    ["the last three weeks", "2031-04-10 2031-05-01"],
    ["past 2 days", "2031-04-29 2031-05-01"],
    ["the past few days", "2031-04-28 2031-05-01"],
    ["the last couple of months", "2031-01-31 2031-05-01"],
    ["last two weekends", "2031-04-17 2031-05-01"],
  ])("%j is the stretch %j", (text, days) => {
    expect(daysIn(text)).toEqual([days]);
  });

  it.each([
    ["this weekend", "2031-05-01", "2031-04-26 2031-04-27"],
    ["last weekend", "2031-05-01", "2031-04-26 2031-04-27"],
    ["past weekend", "2031-05-05", "2031-05-03 2031-05-04"],
    ["this weekend", "2031-05-03", "2031-05-03 2031-05-04"],
    ["last weekend", "2031-05-03", "2031-04-26 2031-04-27"],
    ["this weekend", "2031-05-04", "2031-05-03 2031-05-04"],
    ["last weekend", "2031-05-04", "2031-04-26 2031-04-27"],
  ])("%j asked on %j is %j", (text, asked, days) => {
    expect(daysIn(text, asked)).toEqual([days]);
  });

  it.each([
    ["June", "2031-05-01", "2030-06-01 2030-06-30"],
    ["5 May", "2031-05-01", "2030-05-05"],
    ["March", "2031-05-01", "2031-03-01 2031-03-31"],
    ["since may", "2031-05-01", "2031-05-01 2031-05-31"],
    ["since may", "2031-04-30", "2030-05-01 2030-05-31"],
    ["Friday", "2031-05-01", "2031-04-25"],
    ["Thursday", "2031-05-01", "2031-05-01"],
    ["February", "2032-01-10", "2031-02-01 2031-02-28"],
    ["February", "2033-01-10", "2032-02-01 2032-02-29"],
    ["29 February", "2032-03-10", "2032-02-29"],
  ])("%j without a year, asked on %j, is the last that was: %j", (text, asked, days) => {
    expect(daysIn(text, asked)).toEqual([days]);
  });

  it("with a year may be yet to come", () => {
    expect(daysIn("June 2031")).toEqual(["2031-06-01 2031-06-30"]);
  });

  it("stands where its words stand", () => {
    const text = "Quill on tolls between 3 and 9 March, and last week";
    const found = datesIn(text, ASKED).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["3 and 9 March", "last week"]);
  });

  it("ends before the comma behind it", () => {
    expect(datesIn("since March, word for word", ASKED)).toMatchObject([{ start: 6, end: 11 }]);
  });

  it.each([
    ["yesterday", true],
    ["last week", true],
    ["last Monday", true],
    ["March 2025", true],
    ["2025-03-01", true],
    ["March", false],
    ["since may", false],
    ["2025", false],
    ["now", false],
    ["sun", false],
  ])("%j can mean nothing else: %j", (text, isCertain) => {
    expect(datesIn(text, ASKED).map(({ certain }) => certain)).toEqual([isCertain]);
  });

  it.each([
    ["25-27 March", true],
    ["March to April 2025", true],
    ["25 March", false],
    ["last week", false],
  ])("%j names its first and its last day: %j", (text, isWhole) => {
    expect(datesIn(text, ASKED).map(({ whole }) => whole)).toEqual([isWhole]);
  });
});

describe("no date", () => {
  it.each([
    "",
    "what did Quill say about tolls?",
    "may Quill say so",
    "24 tolls",
    "tolls of 2025-26",
    "between 3 and 9 ferries",
    "3pm",
    "30 February",
    "2025-02-31",
    "2025-13-45",
    "31.02.2025",
    "01/03/2025",
    "25-03-01",
    "01.03.25",
    "since 9/11",
    "12 March 9999",
    "in 9000 years",
    "999999999999 days ago",
  ])("is in %j", (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it.each(["", "soon", "2031-13-01"])("is counted from %j", (asked) => {
    expect(datesIn("yesterday", asked)).toEqual([]);
  });

  it("is looked for behind the five-hundredth character", () => {
    expect([daysIn(`${" ".repeat(490)}yesterday`), daysIn(`${" ".repeat(500)}yesterday`)]).toEqual([
      ["2031-04-30"],
      [],
    ]);
  });
});
