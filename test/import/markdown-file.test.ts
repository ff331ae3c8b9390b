import { describe, expect, test } from "vitest";

import { markdownParts } from "../../src/corpus/markdown-parts.ts";
import type { Document } from "../../src/import/draft.ts";
import { markdownFile } from "../../src/import/markdown-file.ts";
import { draftIn, faultOf, foundIn, told } from "./found-in.ts";

const read = (document: Document) => markdownFile(document, markdownParts);
const written = (yaml: string, body = "One.\n") => `---\n${yaml}\n---\n\n${body}`;

describe("a Markdown file", () => {
  test.each([
    ["status: withdrawn", { status: "withdrawn" }],
    ["status: withdrawn\ntags: [ferry]", { status: "withdrawn" }],
    ["status: Withdrawn", { status: "withdrawn" }],
    ["status: retracted", { status: "withdrawn" }],
    ["status: Corrected\nlayout: post", { status: "corrected" }],
    ["status: published", { status: "usable" }],
    ["language: en", { language: "en" }],
    ["lang: en-GB", { language: "en" }],
    ["title: A\ndate: 2031-04-05T23:30:00-07:00", { title: "A", published: "2031-04-05" }],
    [
      "layout: post\nbasedOn:\n  - outlet: Isle Herald\n    speakers: [Ann Lee]",
      {
        basedOn: [
          { outlet: "Isle Herald", headline: undefined, url: undefined, speakers: ["Ann Lee"] },
        ],
      },
    ],
  ])("with %j tells so", (yaml, known) => {
    expect(draftIn(read, written(yaml))).toMatchObject(known);
  });

  test.each(["draft: true", "status: draft", "title: A\nstatus: Draft", "published: false"])(
    "with %j is left",
    (yaml) => {
      expect(told(foundIn(read, written(yaml))[0])).toBe("left: is a draft, not published");
    },
  );

  test.each([
    ["published: 05/04/2031", "published is 05/04/2031, which may be one of two days"],
    ["published: 2031-02-30", "published is 2031-02-30, which names no day"],
    ["url: ftp://a.example/x", "url is ftp://a.example/x, which is no http or https address"],
    ["language: no such tongue", "language is no such tongue, which is no language"],
  ])("with %j is warned of", (yaml, warning) => {
    expect(draftIn(read, written(yaml)).warnings).toEqual([warning]);
  });

  test("does not repeat its headline", () => {
    expect(draftIn(read, written("title: Ferry", "# Ferry\n\nOne.\n")).text).toBe("One.\n");
  });

  test("keeps a heading that says something else", () => {
    const body = "# Ferries\n\nOne.\n";
    expect(draftIn(read, written("title: Ferry", body)).text).toBe(body);
  });

  test("is a transcript where it has turns", () => {
    const body = "Ann Lee: Yes.\n\nReporter: At night?\n\nAnn Lee: No.\n";
    expect(draftIn(read, written("layout: post", body)).kind).toBe("transcript");
  });

  test("with TOML above its text is refused", () => {
    expect(faultOf(read, '+++\ntitle = "Ferry"\n+++\n\nOne.\n')).toBe(
      "1: has front matter in TOML; write it in YAML, between lines of ---",
    );
  });
});
