import { expect, test } from "vitest";

import { spelling } from "../../../src/reading/people/spellings.ts";

test.each<[one: string, other: string]>([
  ["Lundskyy", "Lundskiy"],
  ["Lundsky", "Lundskij"],
  ["Sergey", "Sergei"],
  ["Dubček", "Dubcek"],
])("%s is %s", (one, other) => {
  expect(spelling(one)).toBe(spelling(other));
});

test("short words keep their endings apart", () => {
  expect(spelling("Ray")).not.toBe(spelling("Rai"));
});
