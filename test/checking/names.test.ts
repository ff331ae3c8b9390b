import { expect, test } from "vitest";

import { isOneSlip } from "../../src/checking/one-slip.ts";
import { soundOf } from "../../src/checking/person-name.ts";

test.each([
  ["reince", "rence", true],
  ["kirsten", "kristen", true],
  ["ilyse", "iiyse", true],
  ["quill", "quill", false],
  ["quill", "quilt", true],
  ["quill", "squills", false],
  ["kirsten", "kritsen", false],
])("whether %s and %s are one slip apart: %s", (a, b, expected) => {
  expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([expected, expected]);
});

test.each([
  ["yatsenko", "iatsenko"],
  ["kharov", "harov"],
  ["chaikin", "tchaikin"],
  ["mohammed", "muhammad"],
  ["wolkow", "volkov"],
  ["johansson", "johanson"],
])("%s sounds like %s", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([
  ["baker", "barker"],
  ["murray", "murphy"],
  ["carson", "cardin"],
  ["lee", "li"],
])("%s does not sound like %s", (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});
