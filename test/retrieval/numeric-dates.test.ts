import { describe, expect, it } from "vitest";

import { numericDates, withNumericDates } from "../../src/retrieval/numeric-dates.ts";

describe("a date in digits", () => {
  it.each([
    ["2025-03-01", "2025-03-01"],
    ["2025/3/1", "2025-3-1"],
    ["01.03.2025", "2025-03-01"],
    ["1.3.2025", "2025-3-1"],
    ["25.3.2025", "2025-3-25"],
    ["25/03/2025", "2025-03-25"],
    ["03/25/2025", "2025-03-25"],
    ["25-03-2025", "2025-03-25"],
    ["03/03/2025", "2025-03-03"],
    ["29.02.2024", "2024-02-29"],
  ])("%j is the day %j", (text, day) => {
    expect(numericDates(text)).toEqual([{ start: 0, end: text.length, day }]);
  });

  it.each([
    "01/03/2025",
    "1-3-2025",
    "9/11",
    "25-03-01",
    "01.03.25",
    "3/25/25",
    "2025-02-31",
    "31.02.2025",
    "2025-13-45",
    "00.00.2025",
    "13/13/2025",
    "03.25.2025",
    "2025-03-2025",
    "202-03-01",
  ])("%j is no one day", (text) => {
    expect(numericDates(text)).toEqual([{ start: 0, end: text.length, day: undefined }]);
  });

  it.each([
    "",
    "2025",
    "2025-26",
    "03.2025",
    "3.5",
    "25/03",
    "192.168.1.1",
    "1.2.3.2025",
    "v1.2.2025",
    "2025-03-01T10:00",
  ])("is not in %j", (text) => {
    expect(numericDates(text)).toEqual([]);
  });

  it("stands where its digits stand", () => {
    const text = "from 01.03.2025 to (05.03.2025).";
    const found = numericDates(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["01.03.2025", "05.03.2025"]);
  });

  it("is written with the year first, or left out where it is no one day, in as many letters", () => {
    expect(withNumericDates("1.3.2025, 01/03/2025.")).toBe("2025-3-1,           .");
  });
});
