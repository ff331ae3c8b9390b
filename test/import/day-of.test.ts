import { expect, test } from "vitest";

import { dayOf } from "../../src/import/day-of.ts";

const days: readonly (readonly [written: unknown, day: string | undefined])[] = [
  ["2031-04-05", "2031-04-05"],
  ["2031-04-05 23:30", "2031-04-05"],
  ["2031-04-05T23:30:00-08:00", "2031-04-05"],
  ["20310405T100000Z", "2031-04-05"],
  ["Sat, 05 Apr 2031 23:30:00 +0300", "2031-04-05"],
  ["April 5, 2031", "2031-04-05"],
  ["Updated 5 April 2031, 10:00 am", "2031-04-05"],
  [1_933_113_600, "2031-04-05"],
  [1_933_113_600_000, "2031-04-05"],
  ["05/04/2031", undefined],
  ["2031-02-30", undefined],
  ["30 February 2031", undefined],
  ["April 2031", undefined],
  ["yesterday", undefined],
  ["4 April 2031 to 5 April 2031", undefined],
  ["", undefined],
  [null, undefined],
  [0, undefined],
  [-1, undefined],
  [2031, undefined],
  [20_310_405, "2031-04-05"],
  [20_310_230, undefined],
];

test.each(days)("%j is the day %s", (written, day) => {
  expect(dayOf(written)).toBe(day);
});
