import { type ParsedResult, parse } from "chrono-node/en";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { writtenDates } from "../../src/retrieval/written-dates.ts";

const NOW = Date.UTC(2031, 3, 4, 12);

/** What chrono makes dates of, and what it might. */
const WORDS =
  `sunday sun. mon tuesday wed thurs fri saturday january feb march may sept dec. one two twelve first twenty-first s sec min mins h hr
  day d w weeks mo qtr quarter y yr years half an a few several the couple of am pm noon midnight midday tonight now today yesterday
  tomorrow tmr overmorrow last next this past after before ago earlier later in for within from and to until till at by on about just end
  month theme them as any they lasts pasts morning afternoon evening night weekend decade fortnight o’clock AD utc spring century hence
  henceforth forward out since between early 3 12:30 2031 4/5 say é noon’s ’s`.split(/\s+/u);

describe("the dates in a text", () => {
  it("are all that chrono finds there", () => {
    const words = fc.array(
      fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "", "-", " (")),
    );
    const texts = words.map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const known = parse(text, { instant: new Date(NOW), timezone: 0 });
        expect(writtenDates(text, NOW).map(written)).toEqual(known.map(written));
      }),
    );
  });

  it("are none where nothing may be one", () => {
    expect(writtenDates("what did anybody say about the weather", NOW)).toEqual([]);
  });
});

function written(date: ParsedResult): string {
  return date.text;
}
