import { describe, expect, it } from "vitest";

import { dayText, saidText } from "../../../src/discord/drawing/day.ts";
import { english } from "../../../src/discord/words/english.ts";

/** The day that a timestamp is drawn as, so many hours from UTC. */
function dayAt(hours: number, timestamp: string): string {
  const seconds = Number(/^<t:(\d+):D>$/u.exec(timestamp)?.[1]);
  return new Date((seconds + hours * 3600) * 1000).toISOString().slice(0, 10);
}

describe("a day", () => {
  it.each([-10, -5, 0, 5.5, 9, 12, 13, 13.75])("is the same %d hours from UTC", (hours) => {
    expect(dayAt(hours, dayText("2024-12-16"))).toBe("2024-12-16");
  });

  it("that is none is shown as it is written", () => {
    expect(dayText("yesterday")).toBe("yesterday");
  });

  it("on which something was said is one, or between two, as far as is known", () => {
    const [from, to] = ["2031-03-01", "2031-03-07"];
    const told = [undefined, { from, to: from }, { from, to }].map((said) =>
      saidText(said, english.statement),
    );
    expect(told).toEqual([
      [],
      [`said on ${dayText(from)}`],
      [`said between ${dayText(from)} and ${dayText(to)}`],
    ]);
  });
});
