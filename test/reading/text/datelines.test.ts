import { expect, test } from "vitest";

import { behindDateline } from "../../../src/reading/text/datelines.ts";

/** What a paragraph says behind its dateline. */
function told(text: string): string {
  const { start, end } = behindDateline(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

test.each<[dateline: string]>([
  ["ALDPORT — "],
  ["ALDPORT (AP) — "],
  ["NEW ALDPORT (AP) -- "],
  ["ST. ALDPORT, Norl. (AP) — "],
  ["ALDPORT, N.L. (Harbour News) – "],
  ["ALDPORT, Norland, Nov. 21 /HarbourWire/ -- "],
  ["ALDPORT, Feb 21 (Reuters) - "],
  ["ALDPORT, 3 March 2024 (UPI) -- "],
  ["Aldport (AFP) – "],
  ["Aldport, Norland (AFP) – "],
  ["Aldport, Nov. 21 – "],
  ["(Reuters) - "],
])("%j is a dateline", (dateline) => {
  expect([told(`${dateline}The port will close.`), told(`${dateline}“No,” she said.`)]).toEqual([
    "The port will close.",
    "“No,” she said.",
  ]);
});

test.each<[text: string]>([
  ["The port will close."],
  ["ALDPORT — which is old — will close."],
  ["HOLM: We will close."],
  ["Mara Quill – Norland’s minister – said no."],
  ["Aldport, Norland – The port will close."],
  ["“ALDPORT — The port,” she said."],
  [""],
])("%j has none", (text) => {
  expect(told(text)).toBe(text);
});

test("a dateline is looked for at the beginning of a paragraph alone", () => {
  const text = "It rained.\nALDPORT (AP) — The port will close.";
  const { start, end } = behindDateline(text, { start: 11, end: text.length });
  expect(text.slice(start, end)).toBe("The port will close.");
});
