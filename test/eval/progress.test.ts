import { expect, test } from "vitest";

import { progressOn } from "./progress.ts";

function shown(isTTY: boolean): string {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  const progress = progressOn({ isTTY, write }, "read");
  progress.tell(3, 84);
  progress.end();
  return written.join("");
}

test.each([
  ["on one line of a terminal, and taken away", true, "\r\u001b[Kread 3 of 84\r\u001b[K"],
  ["nowhere else", false, ""],
])("progress is shown %s", (_where, isTTY, expected) => {
  expect(shown(isTTY)).toBe(expected);
});
