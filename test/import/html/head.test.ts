import { describe, expect, test } from "vitest";

import type { Draft } from "../../../src/import/draft.ts";
import { htmlPage } from "../../../src/import/html/html-page.ts";
import { draftsOf } from "../drafts-of.ts";

const body =
  "<p>The ferry will run all winter, said Mayor Ann Lee, who had asked for it.</p><p>“It must,” she told the council, which is to vote on the plan.</p>";

async function draftOf(top: string, rest = "", head = ""): Promise<Partial<Draft>> {
  const page = `<html><head>${head}</head><body><article><h1>Ferry to run</h1>${top}${body}${rest}</article></body></html>`;
  return (await draftsOf(htmlPage, page))[0] ?? {};
}

const text =
  "The ferry will run all winter, said Mayor Ann Lee, who had asked for it.\n\n“It must,” she told the council, which is to vote on the plan.";

describe("above an article", () => {
  test.each([
    ["a day", "<p>5 April 2031</p>", { published: "2031-04-05" }],
    [
      "a day with its time",
      "<p class=date>April 5, 2031 at 9:40 p.m. EDT</p>",
      { published: "2031-04-05" },
    ],
    [
      "the day of publication beside that of a change",
      "<p>Updated: April 7, 2031. Published: April 5, 2031</p>",
      { published: "2031-04-05" },
    ],
    [
      "a day without its year",
      "<time datetime=2031-04-05T09:00:00Z>5 April</time>",
      { published: "2031-04-05" },
    ],
    ["a byline", "<p>By Ann Writer</p>", { author: "Ann Writer" }],
    [
      "a byline that is named so",
      "<p class=byline>By <a>Ann Writer</a></p>",
      { author: "Ann Writer" },
    ],
    [
      "a byline with an office",
      "<p>By <span itemprop=author>Ann Writer</span>, Harbour Correspondent</p>",
      { author: "Ann Writer" },
    ],
    [
      "a byline and a day in one line",
      "<p>By Ann Writer | 5 April 2031</p>",
      { author: "Ann Writer", published: "2031-04-05" },
    ],
  ])("%s is a fact, and no text", async (_what, top, facts) => {
    expect(await draftOf(top)).toMatchObject({ ...facts, text, warnings: [] });
  });

  test.each([
    ["another day than that of publication", "<p>6 April 2031</p>", "6 April 2031"],
    [
      "a sentence that begins with its author",
      "<p>By Ann Writer’s count, nine boats were lost.</p>",
      "By Ann Writer’s count, nine boats were lost.",
    ],
    ["an order", "<p>By order of the mayor</p>", "By order of the mayor"],
  ])("%s is text", async (_what, top, line) => {
    const head = '<meta name=author content="Ann Writer"><meta name=date content=2031-04-05>';
    expect((await draftOf(top, "", head)).text).toBe(`${line}\n\n${text}`);
  });
});

describe("below an article's first paragraph", () => {
  test.each([
    ["a day stays", "<p>5 April 2031</p><p>It sailed.</p>", "5 April 2031\n\nIt sailed."],
    [
      "a sentence with a day stays",
      "<p>Printed on April 5, 2031, as “Old”.</p>",
      "Printed on April 5, 2031, as “Old”.",
    ],
    [
      "the source of an embedded post stays",
      '<blockquote class=twitter-tweet><p>It runs.</p>&mdash; Cy Fox (@cyfox) <a href="/x">April 5, 2031</a></blockquote>',
      "> It runs.\n\n> — Cy Fox (@cyfox) April 5, 2031",
    ],
  ])("%s", async (_claim, rest, lines) => {
    const head = "<meta name=date content=2031-04-05>";
    expect((await draftOf("", rest, head)).text).toBe(`${text}\n\n${lines}`);
  });
});
