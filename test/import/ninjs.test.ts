import { asReported } from "../../src/import/draft.ts";
import { describe, expect, test } from "vitest";

import { jsonFile } from "../../src/import/json.ts";
import { draftIn, foundIn, told } from "./found-in.ts";

const item = (keys: object) =>
  JSON.stringify({ uri: "urn:newsml:wire.example:1", pubstatus: "usable", type: "text", ...keys });

const body = { body_text: "One." };

describe("ninjs", () => {
  test("of version 2 and 3 gives an article with all that is told of it", () => {
    const ferry = item({
      versioncreated: "2025-02-27T09:00:00Z",
      firstcreated: "2025-02-25T23:30:00+03:00",
      language: "en",
      by: "By Bo Ray",
      headlines: [
        { role: "short", value: "Ferry" },
        { role: "main", value: "Ferry back on Monday" },
      ],
      bodies: [
        {
          role: "main",
          contenttype: "text/plain",
          value: "The ferry is back. “Proud,” Mayor Ann Lee said.",
        },
        {
          role: "richtext",
          contenttype: "application/xhtml+xml",
          value: "<p>The ferry is back.</p> <p>“Proud,” Mayor Ann Lee said.</p>",
        },
      ],
      infosources: [{ name: "Harbour Wire" }],
    });
    expect(draftIn(jsonFile, ferry)).toEqual({
      title: "Ferry back on Monday",
      publisher: "Harbour Wire",
      author: "Bo Ray",
      published: "2025-02-25",
      url: undefined,
      language: "en",
      ...asReported,
      warnings: [],
      text: "The ferry is back.\n\n“Proud,” Mayor Ann Lee said.",
    });
  });

  test("of version 1 gives an article with all that is told of it", () => {
    const ferry = item({
      uri: "https://wire.example/ferry",
      versioncreated: "2025-02-25T23:30:00+03:00",
      language: "nb-NO",
      byline: "Bo Ray",
      headline: "Ferry back",
      body_text: "The ferry is back. Two.",
      body_html: "<p>The ferry is back.</p><p>Two.</p>",
      source: "Harbour Wire",
    });
    expect(draftIn(jsonFile, ferry)).toMatchObject({
      title: "Ferry back",
      publisher: "Harbour Wire",
      author: "Bo Ray",
      published: "2025-02-25",
      url: "https://wire.example/ferry",
      language: "nb",
      text: "The ferry is back.\n\nTwo.",
    });
  });

  test.each([
    [{ body_main: "One.\n\nTwo." }, "One.\n\nTwo."],
    [{ bodies: [{ value: "One." }, { value: "One. Two." }] }, "One. Two."],
    [{ bodies: [7, { value: null }], body_text: "One." }, "One."],
  ])("has of %j the text", (keys, text) => {
    expect(draftIn(jsonFile, item(keys)).text).toBe(text);
  });

  test("has no day before its embargo ends", () => {
    const times = { versioncreated: "2025-02-27", embargoed: "2025-03-01T06:00:00Z" };
    expect(draftIn(jsonFile, item({ ...body, ...times })).published).toBe("2025-03-01");
  });

  test.each([
    [{ ...body, pubstatus: "withheld" }, "left: its publisher has withheld it"],
    [{ type: "picture" }, "left: holds no text, only a picture"],
    [{ type: "text" }, "left: holds no text, only links to it"],
  ])("leaves %j", (keys, reason) => {
    expect(told(foundIn(jsonFile, item(keys))[0])).toBe(reason);
  });
});
