import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { contextMessage } from "../../../src/discord/messages/context-message.ts";
import { english } from "../../../src/discord/words/english.ts";
import { plainWords } from "../markdown-model.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";
import { ada, open, report } from "../made-up-answers.ts";
import { previewed } from "../../preview/previewed.ts";

const first = { start: 0, end: 63 };
const second = { start: 65, end: report.text.length };

/** The first text of a message. */
function drawn(...asked: Parameters<typeof contextMessage>): string {
  const [container] = contextMessage(...asked).components;
  const [text] = container && "components" in container ? container.components : [];
  return text !== undefined && "content" in text ? text.content : "";
}

/** The words of a block quote, as Discord draws them. */
function unquoted(block: string): string {
  return block
    .split("\n")
    .map((line) => line.replace(/^> /u, ""))
    .map((line) => plainWords(line.replaceAll("**", "")))
    .join("\n");
}

describe("contextMessage", () => {
  it("shows the paragraphs around, the statement in bold, with its source", () => {
    const cited = { citation: open, around: [first, second] } as const;
    expect(previewed(contextMessage(cited, undefined, english))).toMatchInlineSnapshot(`
      {
        "allowedMentions": {
          "parse": [],
        },
        "attachments": [],
        "components": [
          {
            "components": [
              {
                "content": "> “**The harbour stays open,**” Quill said, “whatever the tide does.”
      > 
      > She said the “old pier” would be gone by May. Quill declined to comment on the lighthouse.",
                "type": 10,
              },
              {
                "accessory": {
                  "label": "Source",
                  "style": 5,
                  "type": 2,
                  "url": "https://mail.example.org/harbour#:~:text=The%20harbour%20stays%20open",
                },
                "components": [
                  {
                    "content": "**Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
                    "type": 10,
                  },
                ],
                "type": 9,
              },
              {
                "components": [
                  {
                    "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu",
                    "disabled": false,
                    "label": "Copy citation",
                    "style": 2,
                    "type": 2,
                  },
                ],
                "type": 1,
              },
            ],
            "type": 17,
          },
        ],
        "files": [],
        "flags": [
          32768,
          64,
        ],
      }
    `);
  });

  it("draws nothing but the article's words", () => {
    const cited = { citation: open, around: [first, second] } as const;
    expect(unquoted(drawn(cited, undefined, english))).toBe(report.text);
  });

  it("begins on the page on which the statement begins", () => {
    const long = articleOf(`${"The tide came in. ".repeat(300)}\n\n“It is late,” Ada Quill said.`);
    const citation = citationOf(long, ada, "quotation", "It is late,");
    const around = [{ start: 0, end: long.text.length }] as const;
    expect(drawn({ citation, around }, undefined, english)).toContain("“**It is late,**”");
  });

  it("shows all of the surroundings, page by page", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 400 }),
        (words) => {
          const article = articleOf(words.join(" ").replace(/[^ a-z]/gu, "x"));
          const around = [{ start: 0, end: article.text.length }] as const;
          const citation = citationOf(article, speakerOf("Ada Quill"), "paraphrase", article.text);
          const pages = Array.from({ length: 12 }, (_, page) =>
            drawn({ citation, around }, page, english),
          );
          const letters = [...new Set(pages)]
            .map(unquoted)
            .join("")
            .replace(/\[…\]|\s/gu, "");
          expect(letters).toBe(article.text.replace(/\s/gu, ""));
        },
      ),
      { numRuns: 20 },
    );
  });
});
