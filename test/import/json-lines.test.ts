import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { jsonLines } from "../../src/import/json-lines.ts";
import { collected } from "../collected.ts";
import { draftOf, told } from "./found-in.ts";

/** Bytes, or those of a text, as they may come in. */
async function* inPieces(text: string | Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += length)
    yield bytes.subarray(start, start + length);
}

const found = (text: string) => collected(jsonLines(inPieces(text)));

describe("JSON Lines", () => {
  test("give an article a line, with the line for its place", async () => {
    const text = '{"text":"One."}\r\n\r\n  \n{"title":"B","text":"Two."}';
    expect((await found(text)).map((one) => [one.place, draftOf(one).text])).toEqual([
      ["line 1", "One."],
      ["line 4", "Two."],
    ]);
  });

  test("may begin with a byte order mark", async () => {
    expect(draftOf((await found('\ufeff{"text":"One."}\n'))[0]).text).toBe("One.");
  });

  test("keep any text as it is, U+2028 too", async () => {
    const texts = fc
      .string({ unit: fc.constantFrom("a", "é", "\u2028", "\u0085", "\r", "\n", "“", "😀", " ") })
      .filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(texts), fc.integer({ min: 1, max: 9 }), async (list, length) => {
        const lines = list.map((text) => `${JSON.stringify({ text })}\n`).join("");
        const drafts = await collected(jsonLines(inPieces(lines, length)));
        expect(drafts.map((one) => draftOf(one).text)).toEqual(list);
      }),
    );
  });

  test("may hold ninjs", async () => {
    const item = { uri: "urn:1", pubstatus: "usable", headline: "A", body_text: "One." };
    expect(draftOf((await found(JSON.stringify(item)))[0])).toMatchObject({
      title: "A",
      text: "One.",
    });
  });

  test("go on after a line that holds no article, and tell which", async () => {
    const text = '{"id":1,"title":"A"}\n1\n{"text":\n{"text":"a","__proto__":1}\n{"text":"One."}';
    expect((await found(text)).map(told)).toEqual([
      '1: has no text; its keys are: id, title; give it a key "text"',
      '2: is a number, no article; write it as {"title": "…", "text": "…"}',
      "3: is broken JSON; mend it, or export it anew",
      '4: has the key "__proto__", which is reserved; take it out',
      "draft",
    ]);
  });

  test("refuse a line that is too long, and go on", async () => {
    const text = `${JSON.stringify({ text: "a".repeat(5_000_000) })}\n{"text":"One."}`;
    const all = await collected(jsonLines(inPieces(text, 100_000)));
    expect(all.map(told)).toEqual(["1: is longer than 5 MB; put one article in a line", "draft"]);
  });

  test("refuse a line that is no UTF-8, and go on", async () => {
    const bytes = Buffer.concat([
      Buffer.from([0x22, 0xe9, 0x22, 0x0a]),
      Buffer.from('{"text":"One."}'),
    ]);
    expect((await collected(jsonLines(inPieces(bytes)))).map(told)).toEqual([
      "1: is not the UTF-8 that it should be; save it as UTF-8",
      "draft",
    ]);
  });
});
