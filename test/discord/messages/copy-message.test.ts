import { describe, expect, it } from "vitest";

import { copyMessage } from "../../../src/discord/messages/copy-message.ts";
import { english } from "../../../src/discord/words/english.ts";
import { ASKED } from "../../asking.ts";
import { articleOf, citationOf } from "../made-up.ts";
import { ada, open } from "../made-up-answers.ts";
import { previewed } from "../../preview/previewed.ts";

describe("copyMessage", () => {
  it("shows the citation in a block of code, and the other formats in a menu", () => {
    expect(previewed(copyMessage(open, undefined, ASKED, english))).toMatchInlineSnapshot(`
      {
        "allowedMentions": {
          "parse": [],
        },
        "attachments": [],
        "components": [
          {
            "components": [
              {
                "content": "\`\`\`
      “Harbour plans.” The Made-up Mail, 2031-04-05. https://mail.example.org/harbour (accessed 2031-05-01).
      Ada Quill: “The harbour stays open,” (corpus/harbour.md, characters 1-24)
      \`\`\`",
                "type": 10,
              },
              {
                "components": [
                  {
                    "custom_id": "1.format.10044e0e04-1-o-1bt8tbu",
                    "options": [
                      {
                        "default": true,
                        "label": "Plain text",
                        "value": "plain",
                      },
                      {
                        "default": false,
                        "label": "Markdown",
                        "value": "markdown",
                      },
                      {
                        "default": false,
                        "label": "Wikipedia",
                        "value": "wiki",
                      },
                      {
                        "default": false,
                        "label": "BibTeX",
                        "value": "bibtex",
                      },
                      {
                        "default": false,
                        "label": "CSL-JSON",
                        "value": "csl",
                      },
                    ],
                    "placeholder": "Choose a format",
                    "type": 3,
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

  it.each([
    ["a block of code that would end", "The ``` harbour"],
    ["so much that it is not shown", "The harbour. ".repeat(400).trim()],
  ])("gives %s as a file, with the very words", (_, words) => {
    const citation = citationOf(articleOf(words), ada, "quotation", words);
    const [file] = copyMessage(citation, "plain", ASKED, english).files;
    expect(String(file?.attachment)).toContain(words.slice(0, 40));
  });
});
