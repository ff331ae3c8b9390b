import { describe, expect, test } from "vitest";

import type { DayRange } from "../../src/domain/statement.ts";
import { reports } from "../../src/reading/attributions.ts";
import { read } from "../../src/reading/read.ts";
import { saidOn } from "../../src/reading/said-dates.ts";
import { articleOf } from "./reading-of.ts";
import { sentencesOf } from "./sentences-of.ts";

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
  return short(saidOn(sentence.tokens, report.content, published));
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
    ["“It rained,” Mara Quill told reporters on Friday.", "2024-12-13"],
    ["It rained all night, Mara Quill said on Sunday.", "2024-12-15"],
    ["“It rained,” Mara Quill said last Tuesday.", "2024-12-17"],
    ["“It rained,” Mara Quill said last Wednesday.", "2024-12-11"],
    ["Mara Quill said today that it rained.", "2024-12-18"],
    ["Mara Quill said yesterday that it rained.", "2024-12-17"],
    ["Mara Quill said it rained.", undefined],
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
    ["On 29 February 2024, Mara Quill said it rained.", "2024-02-29"],
    ["On 29 February 2023, Mara Quill said it rained.", undefined],
    ["Mara Quill said on 31 June that it rained.", undefined],
    ["Mara Quill said on 45 December that it rained.", undefined],
    ["Mara Quill said in December that it rained.", undefined],
  ])("a date, the last one where no year is given: %j, %s", (text, said) => {
    expect(day(text)).toBe(said);
  });

  test.each<[text: string, said: string]>([
    ["“It rained,” Mara Quill said last week.", "2024-12-09 to 2024-12-15"],
    ["“It rained,” Mara Quill said last month.", "2024-11-01 to 2024-11-30"],
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
  ])("a day counted from %s: %j, %s", (published, text, said) => {
    expect(day(text, published)).toBe(said);
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
