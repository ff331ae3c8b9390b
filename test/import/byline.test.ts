import { describe, expect, test } from "vitest";

import { authorIn, withoutByline } from "../../src/import/byline.ts";

test.each([
  ["By Ann Lee", "Ann Lee"],
  ["BY ANN LEE", "ANN LEE"],
  ["By Ann Lee, Bo van Reed and Cy O’Fox", "Ann Lee, Bo van Reed and Cy O’Fox"],
  ["By the way, it rained", undefined],
  ["By Friday", undefined],
  ["By Ann Lee, who was there.", undefined],
])("%j names %s", (line, author) => {
  expect(authorIn(line)).toBe(author);
});

describe("a text", () => {
  test("is parted from the line that says who wrote it", () => {
    const parted = withoutByline("By Ann Lee\n\nIt rained.\n");
    expect(parted).toEqual({ author: "Ann Lee", text: "It rained.\n" });
  });

  test("stays whole without one", () => {
    expect(withoutByline("It rained.\n").text).toBe("It rained.\n");
  });
});
