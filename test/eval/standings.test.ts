import { expect, test } from "vitest";

import { countsText } from "./standings.ts";

test("the commonest come first", () => {
  const stood = [
    { standing: "short", agrees: false },
    { standing: "whole", agrees: true },
    { standing: "whole", agrees: false },
  ] as const;
  expect(countsText(stood)).toBe("whole        0.500  (1 of 2)\nshort        0.000  (0 of 1)\n");
});
