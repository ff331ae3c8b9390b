import { describe, expect, it } from "vitest";

import { alsoIn } from "../../../src/discord/drawing/also-in.ts";
import { english } from "../../../src/discord/words/english.ts";
import { roomOf } from "../../../src/discord/drawing/room.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";

const ada = speakerOf("Ada Quill");

function quoted(words: string, file: string) {
  const article = articleOf(`“${words}”`, { file, publisher: "The Made-up Mail" });
  return citationOf(article, ada, "quotation", words);
}

const first = quoted("The harbour stays open", "a.md");
const again = quoted("the harbour stays open", "b.md");
const other = quoted("We keep the *harbour* open", "c.md");

describe("where else a statement stands", () => {
  it("is told without the words where they are the same", () => {
    expect(alsoIn({ ...first, alsoIn: [again] }, 1000, english.statement)).toEqual([
      "-# also in The Made-up Mail · 2031-04-05 · b.md, characters 1-23",
    ]);
  });

  it("is told with words of its own, each within marks", () => {
    expect(alsoIn({ ...first, alsoIn: [other] }, 1000, english.statement)).toEqual([
      "-# also in The Made-up Mail · 2031-04-05 · c.md, characters 1-27\n> “We keep the \\*harbour\\* open”",
    ]);
  });

  it("is counted where there is no room, or where there are many", () => {
    const all = { ...first, alsoIn: [other, again, other, again, other] };
    expect(alsoIn(all, 1000, english.statement).at(-1)).toBe("-# also in 2 more");
    expect(alsoIn(all, 60, english.statement)).toEqual(["-# also in 5 more"]);
    const more = { ...first, alsoIn: [again], alsoInMore: 4 };
    expect(alsoIn(more, 1000, english.statement).at(-1)).toBe("-# also in 4 more");
  });

  it.each([20, 60, 130, 200, 1000])("keeps to its room of %d, but for the count", (room) => {
    const drawn = alsoIn({ ...first, alsoIn: [other, again, other] }, room, english.statement);
    const told = drawn.filter((line) => !line.endsWith(" more"));
    expect(told.reduce((sum, block) => sum + roomOf(block) + 1, 0)).toBeLessThanOrEqual(room);
  });

  it("is nothing where it stands nowhere else", () => {
    expect(alsoIn(first, 1000, english.statement)).toEqual([]);
  });
});
