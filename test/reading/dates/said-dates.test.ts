import { describe, expect, test } from "vitest";

import type { DayRange } from "../../../src/domain/statement.ts";
import { reports } from "../../../src/reading/reports/attributions.ts";
import { read } from "../../../src/reading/read.ts";
import { saidOn } from "../../../src/reading/dates/said-dates.ts";
import { articleOf } from "../reading-of.ts";
import { sentencesOf } from "../sentences-of.ts";

/** A Wednesday. */
const PUBLISHED = "2024-12-18";

function short(said: DayRange | undefined): string | undefined {
  return said === undefined || said.from === said.to ? said?.from : `${said.from} to ${said.to}`;
}

/** When the first report of a sentence was said. */
function day(text: string, published: string | undefined = PUBLISHED): string | undefined {
  const [sentence] = sentencesOf(text);
  const [report] = sentence === undefined ? [] : reports(sentence);
  if (sentence === undefined || report === undefined) throw new Error(`No report: ${text}`);
  return short(saidOn(sentence.tokens, report, published));
}

/** When each statement of an article was said. */
function days(text: string, published: string | undefined): readonly (string | undefined)[] {
  const { statements } = read({ ...articleOf(text), published }, []);
  return statements.map(({ said }) => short(said));
}

describe("a statement was said on", () => {
  test.each<[text: string, said: string | undefined]>([
    ["Mara Quill said on Wednesday that it rained.", "2024-12-18"],
    ["Mara Quill said on Tuesday that it rained.", "2024-12-17"],
    ["Mara Quill said on Thursday that it rained.", "2024-12-12"],
    ["Mara Quill said Monday it rained.", "2024-12-16"],
    ["On Monday Mara Quill said it rained.", "2024-12-16"],
    ["Mara Quill was asked on Monday about a claim by John Reed that it rained.", undefined],
    ["“It rained,” Mara Quill told reporters on Friday.", "2024-12-13"],
    ["It rained all night, Mara Quill said on Sunday.", "2024-12-15"],
    ["“It rained,” Mara Quill said last Tuesday.", "2024-12-17"],
    ["“It rained,” Mara Quill said last Wednesday.", "2024-12-11"],
    ["Mara Quill said today that it rained.", "2024-12-18"],
    ["Mara Quill said yesterday that it rained.", "2024-12-17"],
    ["“It rained,” Mara Quill said tonight.", "2024-12-18"],
    ["“It rained,” Mara Quill said this morning.", "2024-12-18"],
    ["“It rained,” Mara Quill said last night.", "2024-12-17"],
    ["“It rained,” Mara Quill said on Tuesday evening.", "2024-12-17"],
    ["“It rained,” Mara Quill said three days ago.", "2024-12-15"],
    ["Yesterday, Mara Quill said it rained.", "2024-12-17"],
    ["Mara Quill said it rained.", undefined],
    ["“It rained,” Mara Quill said in recent days.", undefined],
    ["“It rained,” Mara Quill told the Today show.", undefined],
    ["Mara Quill said on every Tuesday that it rained.", undefined],
  ])("the day that the reporter names: %j, %s", (text, said) => {
    expect(day(text)).toBe(said);
  });

  test.each<[text: string, said: string | undefined]>([
    ["Mara Quill said on 16 December that it rained.", "2024-12-16"],
    ["Mara Quill said on 18 December that it rained.", "2024-12-18"],
    ["Mara Quill said on 19 December that it rained.", "2023-12-19"],
    ["Mara Quill said on 5 March that it rained.", "2024-03-05"],
    ["Mara Quill said on December 16 that it rained.", "2024-12-16"],
    ["Mara Quill said on Dec. 16 that it rained.", "2024-12-16"],
    ["“It rained,” Mara Quill said on December 16, 2021.", "2021-12-16"],
    ["“It rained,” Mara Quill said on 16 December 2021.", "2021-12-16"],
    ["On 16th December, Mara Quill said it rained.", "2024-12-16"],
    ["“It rained,” Mara Quill said on Tuesday, 3 December.", "2024-12-03"],
    ["“It rained,” Mara Quill said on Tuesday, Dec. 3, 2024.", "2024-12-03"],
    ["“It rained,” Mara Quill said on the 3rd of December.", "2024-12-03"],
    ["“It rained,” Mara Quill said on 25/11/2024.", "2024-11-25"],
    ["“It rained,” Mara Quill said on 11/25/2024.", "2024-11-25"],
    ["“It rained,” Mara Quill said on 05/06/2024.", undefined],
    ["“It rained,” Mara Quill said on 2024-11-25.", "2024-11-25"],
    ["“It rained,” Mara Quill said in 2031.", undefined],
    ["On 29 February 2024, Mara Quill said it rained.", "2024-02-29"],
    ["On 29 February 2023, Mara Quill said it rained.", undefined],
    ["Mara Quill said on 31 June that it rained.", undefined],
    ["Mara Quill said on 45 December that it rained.", undefined],
    ["Mara Quill said in May that it rained.", "2024-05-01 to 2024-05-31"],
  ])("a date, the last one where no year is given: %j, %s", (text, said) => {
    expect(day(text)).toBe(said);
  });

  test.each<[text: string, said: string]>([
    ["“It rained,” Mara Quill said last week.", "2024-12-09 to 2024-12-15"],
    ["“It rained,” Mara Quill said last month.", "2024-11-01 to 2024-11-30"],
    ["“It rained,” Mara Quill said late last month.", "2024-11-01 to 2024-11-30"],
    ["“It rained,” Mara Quill said last year.", "2023-01-01 to 2023-12-31"],
    ["“It rained,” Mara Quill said this week.", "2024-12-16 to 2024-12-18"],
    ["Earlier this week, Mara Quill said it rained.", "2024-12-16 to 2024-12-18"],
    ["“It rained,” Mara Quill said earlier this month.", "2024-12-01 to 2024-12-18"],
    ["“It rained,” Mara Quill said earlier this year.", "2024-01-01 to 2024-12-18"],
    ["“It rained,” Mara Quill said over the weekend.", "2024-12-14 to 2024-12-15"],
    ["“It rained,” Mara Quill said on the weekend.", "2024-12-14 to 2024-12-15"],
    ["“It rained,” Mara Quill said last weekend.", "2024-12-14 to 2024-12-15"],
    ["“It rained,” Mara Quill said two weeks ago.", "2024-12-02 to 2024-12-08"],
    ["“It rained,” Mara Quill said a month ago.", "2024-11-01 to 2024-11-30"],
    ["“It rained,” Mara Quill said in February.", "2024-02-01 to 2024-02-29"],
    ["In early February, Mara Quill said it rained.", "2024-02-01 to 2024-02-29"],
    ["“It rained,” Mara Quill said in December.", "2024-12-01 to 2024-12-18"],
    ["“It rained,” Mara Quill said last December.", "2023-12-01 to 2023-12-31"],
    ["“It rained,” Mara Quill said in March 2021.", "2021-03-01 to 2021-03-31"],
    ["“It rained,” Mara Quill said in 2015.", "2015-01-01 to 2015-12-31"],
    ["“It rained,” Mara Quill said in 2024.", "2024-01-01 to 2024-12-18"],
  ])("some day of several: %j, %s", (text, said) => {
    expect(day(text)).toBe(said);
  });

  test.each<[published: string, text: string, said: string]>([
    ["2025-01-02", "Mara Quill said on Tuesday that it rained.", "2024-12-31"],
    ["2025-01-02", "Mara Quill said on 30 December that it rained.", "2024-12-30"],
    ["2025-01-01", "Mara Quill said yesterday that it rained.", "2024-12-31"],
    ["2025-01-02", "“It rained,” Mara Quill said last month.", "2024-12-01 to 2024-12-31"],
    ["2024-03-15", "“It rained,” Mara Quill said last month.", "2024-02-01 to 2024-02-29"],
    ["2024-12-16", "“It rained,” Mara Quill said last week.", "2024-12-09 to 2024-12-15"],
    ["2024-12-15", "“It rained,” Mara Quill said last week.", "2024-12-02 to 2024-12-08"],
    ["2024-12-15", "“It rained,” Mara Quill said over the weekend.", "2024-12-14 to 2024-12-15"],
    ["2024-12-14", "“It rained,” Mara Quill said over the weekend.", "2024-12-14"],
    ["2024-12-15", "“It rained,” Mara Quill said last weekend.", "2024-12-07 to 2024-12-08"],
    ["2025-01-02", "“It rained,” Mara Quill said in December.", "2024-12-01 to 2024-12-31"],
    ["2025-01-02", "“It rained,” Mara Quill said two months ago.", "2024-11-01 to 2024-11-30"],
  ])("a day counted from %s: %j, %s", (published, text, said) => {
    expect(day(text, published)).toBe(said);
  });

  test.each<[text: string, said: string]>([
    ["Mara Quill said on Tuesday that the vote on 5 May was lost.", "2024-12-17"],
    ["Mara Quill, who was elected on Friday, said on Tuesday that it rained.", "2024-12-17"],
    ["“It rained,” Mara Quill said on Tuesday after the vote on Monday.", "2024-12-17"],
    ["“It rained,” said Mara Quill, the mayor, on Tuesday.", "2024-12-17"],
    ["Mara Quill on Tuesday said it rained.", "2024-12-17"],
    ["Speaking in Paris on Tuesday, Mara Quill said it rained.", "2024-12-17"],
    ["On Tuesday, at a meeting in Paris, Mara Quill said it rained.", "2024-12-17"],
    ["“It rained,” Mara Quill said at Tuesday’s briefing.", "2024-12-17"],
  ])("the time of the cue’s own clause: %j, %s", (text, said) => {
    expect(day(text)).toBe(said);
  });

  test.each<[text: string]>([
    ["Mara Quill, who was elected on Tuesday, said it rained."],
    ["Mara Quill, the winner on Tuesday, said it rained."],
    ["“It rained,” said Mara Quill, who was elected on Tuesday."],
    ["“It rained,” said Mara Quill, the winner on Tuesday."],
    ["“It rained,” Mara Quill said after the vote on Tuesday."],
    ["“It rained,” Mara Quill said of the vote on Tuesday."],
    ["“It rained,” Mara Quill said before Tuesday."],
    ["“It rained,” Mara Quill said in reply to Tuesday’s vote."],
    ["The vote on Tuesday was close, and Mara Quill said it rained."],
    ["After the vote on Tuesday, Mara Quill said it rained."],
  ])("no time of another clause: %j", (text) => {
    expect(day(text)).toBeUndefined();
  });

  test.each<[text: string]>([
    ["“It rained on Monday,” Mara Quill said."],
    ["“It rained on 16 December 2024,” Mara Quill said."],
    ["Mara Quill said: “It rained yesterday.”"],
    ["Mara Quill said that it rained on Monday."],
    ["Mara Quill said that it had rained last week."],
  ])("no day that only the words themselves name: %j", (text) => {
    expect(day(text)).toBeUndefined();
  });
});

describe("where no day of publication is known, a statement was said on", () => {
  test.each<[text: string, said: string | undefined]>([
    ["“It rained,” Mara Quill said on Tuesday.", undefined],
    ["“It rained,” Mara Quill said yesterday.", undefined],
    ["“It rained,” Mara Quill said last week.", undefined],
    ["“It rained,” Mara Quill said on 16 December.", undefined],
    ["“It rained,” Mara Quill said on 16 December 2021.", "2021-12-16"],
    ["“It rained,” Mara Quill said on December 16, 2021.", "2021-12-16"],
    ["“It rained,” Mara Quill said in March 2021.", "2021-03-01 to 2021-03-31"],
    ["“It rained,” Mara Quill said in March.", undefined],
  ])("a whole date alone: %j, %s", (text, said) => {
    expect(days(text, undefined)).toEqual([said]);
  });
});

describe("a day", () => {
  test.each<[what: string, text: string, said: readonly (string | undefined)[]]>([
    [
      "holds for both halves of a quotation",
      "“It rained,” Mara Quill said on Monday. “It was cold.”",
      ["2024-12-16"],
    ],
    [
      "does not hold for what is said in the next sentence",
      "“It rained,” Mara Quill said on Monday. “It was cold,” John Reed said.",
      ["2024-12-16", undefined],
    ],
    [
      "of an announcement holds for what it announces",
      "Mara Quill said on Monday:\n“It rained.”",
      ["2024-12-16"],
    ],
  ])("%s", (_what, text, said) => {
    expect(days(text, PUBLISHED)).toEqual(said);
  });
});
