import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { frontMatter } from "../../src/corpus/front-matter.ts";

describe("frontMatter", () => {
  test.each([
    ["a blank line between", "---\ntitle: A\n---\n\nText.\n", "Text.\n"],
    ["no blank line between", "---\ntitle: A\n---\nText.", "Text."],
    ["several blank lines, one of spaces", "---\ntitle: A\n---\n\n  \n\nText.\n\n", "Text.\n\n"],
    [
      "carriage returns",
      "---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n",
      "One.\r\n\r\nTwo.\r\n",
    ],
    ["a first line that is set in", "---\ntitle: A\n---\n\n  Text.\n", "  Text.\n"],
    ["a later line of ---", "---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n", "One.\n\n---\n\nTwo.\n"],
    ["spaces behind ---", "--- \ntitle: A\n---\t\nText.\n", "Text.\n"],
    ["no keys", "---\n---\nText.\n", "Text.\n"],
  ])("keeps the body as it is: %s", (_what, file, body) => {
    expect(frontMatter(file).body).toBe(body);
  });

  test("keeps any body byte for byte", () => {
    const body = string({ unit: "binary" }).map((text) => `T${text}`);
    assert(
      property(body, (text) => {
        expect(frontMatter(`---\ntitle: A\n---\n\n${text}`).body).toBe(text);
      }),
    );
  });

  test("gives the YAML between the lines", () => {
    expect(frontMatter("---\ntitle: A\nurl: B\n---\nText.").yaml).toBe("title: A\nurl: B\n");
  });

  test("does not end at --- within a value", () => {
    expect(frontMatter("---\ntitle: A --- B\n---\nText.").yaml).toBe("title: A --- B\n");
  });

  test("refuses a file without front matter", () => {
    expect(() => frontMatter("Text.\n")).toThrow("there is no front matter");
  });

  test("refuses front matter without an end", () => {
    expect(() => frontMatter("---\ntitle: A\n\nText.\n")).toThrow("the front matter is not closed");
  });
});
