import { describe, expect, it } from "vitest";

import { articlesMessage, speakersMessage } from "../../../src/discord/messages/lists.ts";
import type { Holdings } from "../../../src/domain/engine.ts";
import { viewOf } from "../desk.ts";
import { ada, bo, report } from "../made-up-answers.ts";
import { previewed } from "../../preview/previewed.ts";

const days = { from: "2031-03-01", to: "2031-04-05" };

const choices = [
  { speaker: ada, statements: 12, days },
  { speaker: bo, statements: 1, days: undefined },
];

const holdings: Holdings = {
  articles: 2,
  statements: 13,
  speakers: 2,
  published: days,
  publishers: [
    { name: "The Made-up Mail", articles: 1 },
    { name: undefined, articles: 1 },
  ],
  corpus: "c0rpus",
  intake: {
    at: "2031-05-01T10:00:00Z",
    refused: [{ file: "corpus/wrong.md", line: 3, reason: "no *day*", remedy: "write one" }],
    asBefore: [{ file: "corpus/old.md", line: undefined, reason: "empty", remedy: "write it" }],
  },
};

const articles = [
  { article: report, statements: 12 },
  {
    article: { ...report, title: undefined, publisher: undefined, published: undefined },
    statements: 1,
  },
];

const view = viewOf({ kind: "speakers", typed: "" }, true);

describe("speakersMessage", () => {
  it("names who speaks, with offices, counts and days", () => {
    const list = { total: 14, from: 12, shown: choices };
    expect(previewed(speakersMessage(list, "", view)).components).toMatchInlineSnapshot(`
      [
        {
          "components": [
            {
              "content": "### Who is quoted or reported",
              "type": 10,
            },
            {
              "content": "- **Ada Quill**, harbour master · 12 statements · <t:1930126200:D> – <t:1933150200:D>
      - **Bo Quill** · 1 statement",
              "type": 10,
            },
            {
              "content": "-# 13–14 of 14",
              "type": 10,
            },
            {
              "components": [
                {
                  "custom_id": "1.page.0~[1,0,["s",""]]",
                  "disabled": false,
                  "label": "Previous",
                  "style": 2,
                  "type": 2,
                },
                {
                  "custom_id": "1.page.24",
                  "disabled": true,
                  "label": "Next",
                  "style": 2,
                  "type": 2,
                },
                {
                  "custom_id": "1.share.12",
                  "disabled": false,
                  "label": "Share",
                  "style": 2,
                  "type": 2,
                },
              ],
              "type": 1,
            },
          ],
          "type": 17,
        },
      ]
    `);
  });

  it("says that nobody fits what was typed", () => {
    const none = { total: 0, from: 0, shown: [] };
    expect(JSON.stringify(speakersMessage(none, "Zorro*", view))).toContain(
      String.raw`Nobody whom **Zorro\\*** fits`,
    );
  });
});

describe("articlesMessage", () => {
  it("tells what there is, since when, and who published it", () => {
    const list = { total: 2, from: 0, shown: articles };
    expect(
      previewed(articlesMessage(list, holdings, { refused: [], asBefore: [] }, view)).components,
    ).toMatchInlineSnapshot(`
      [
        {
          "components": [
            {
              "content": "### The articles that answers come from",
              "type": 10,
            },
            {
              "content": "2 articles, 13 statements by 2 speakers
      published from <t:1930126200:D> to <t:1933150200:D>
      taken in <t:1935396000:f>
      Publishers: The Made-up Mail (1), no publisher named (1)",
              "type": 10,
            },
            {
              "content": "- Harbour plans · The Made-up Mail · <t:1933150200:D> · 12 statements
      - *untitled* · 1 statement",
              "type": 10,
            },
            {
              "components": [
                {
                  "custom_id": "1.share.0~[1,0,["s",""]]",
                  "disabled": false,
                  "label": "Share",
                  "style": 2,
                  "type": 2,
                },
              ],
              "type": 1,
            },
          ],
          "type": 17,
        },
      ]
    `);
  });

  it("names the files that were refused to those who may see them", () => {
    const list = { total: 2, from: 0, shown: articles };
    const drawn = JSON.stringify(articlesMessage(list, holdings, holdings.intake, view));
    expect(drawn).toContain(
      String.raw`1 file not taken in:\n- corpus/wrong.md\\:3\\: no \\*day\\*; write one`,
    );
  });

  it("names apart the files of which an earlier version is served", () => {
    const list = { total: 2, from: 0, shown: articles };
    const drawn = JSON.stringify(articlesMessage(list, holdings, holdings.intake, view));
    expect(drawn).toContain(
      String.raw`1 file not taken in, served as it was before:\n- corpus/old.md\\: empty; write it`,
    );
  });
});
