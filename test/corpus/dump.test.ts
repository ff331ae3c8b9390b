import { describe, expect, test } from "vitest";
import { dumpedArticle } from "../../src/corpus/dump.ts";
import { FileFault } from "../../src/domain/file-fault.ts";

const dumped = (line: string) => dumpedArticle("a.jsonl", { number: 1, bytes: Buffer.from(line) });
const known = (keys: object) => dumped(JSON.stringify({ id: "a", text: "Text.", ...keys }));

describe("a line of a dump", () => {
  test("keeps the text as it is", () => {
    expect(dumped('{"id":"a","text":" One.\\r\\n\\u2028“Two.” "}').text).toBe(
      " One.\r\n\u2028“Two.” ",
    );
  });

  test("names its article", () => {
    const keys = {
      title: "A",
      publisher: "B",
      author: "C",
      date: "2025-02-25",
      url: "https://a.example",
    };
    expect(known(keys)).toMatchObject({
      id: "a",
      file: "a.jsonl",
      title: "A",
      publisher: "B",
      author: "C",
    });
  });

  test("may carry what is known in meta", () => {
    const meta = { title: "A", url: "https://a.example", date: "2025-02-21 20:25:09+00:00" };
    expect(known({ meta, quotes: [] })).toMatchObject({
      title: "A",
      url: meta.url,
      published: "2025-02-21",
    });
  });

  test.each([
    [{ published: "2025-02-25" }, "2025-02-25"],
    [{ date: "2025-02-25T20:25:09Z" }, "2025-02-25"],
    [{ published: "2025-02-25", date: "2024-01-01" }, "2025-02-25"],
    [{ date: "last week" }, undefined],
    [{ date: "2025-02-30" }, undefined],
    [{ date: 20_250_225 }, undefined],
  ])("has of %j the day %s", (keys, day) => {
    expect(known(keys).published).toBe(day);
  });

  test.each([{ title: 5 }, { title: "" }, { title: null }, { meta: "none" }])(
    "takes what is unusable for unknown: %j",
    (keys) => {
      expect(known(keys).title).toBeUndefined();
    },
  );

  test("never carries an address that runs code", () => {
    expect(known({ url: "javascript:alert(1)" }).url).toBeUndefined();
  });

  test("takes a number for an id", () => {
    expect(known({ id: 7 }).id).toBe("7");
  });

  test.each([
    ["Text.", "not a JSON object"],
    ["[1]", "not a JSON object"],
    ['{"text":"Text."}', 'no usable "id"'],
    ['{"id":"a"}', 'no usable "text"'],
    ['{"id":"a","text":" "}', "there is no text"],
    ['{"id":"a","text":"\\ud800"}', "holds half of a character (a lone surrogate)"],
    ['{"id":"a","text":"a\\u0000b"}', "holds a NUL byte"],
  ])("refuses %j", (line, reason) => {
    expect(() => dumped(line)).toThrow(FileFault);
    expect(() => dumped(line)).toThrow(reason);
  });
});
