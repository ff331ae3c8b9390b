import { describe, expect, test } from "vitest";
import { checkQuote } from "../../src/cli/check-quote.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { collecting } from "./collecting.ts";

const front =
  "title: Harbour plans\npublisher: The Mail\npublished: 2031-04-05\nurl: https://mail.example/1\nstatus: corrected";
const body = `“No ships will come to the harbour,” mayor Ann Lee said on Friday.

Lee warned that the “old pier” was closed.
`;
const files = { "harbour.md": markdown(body, front), "wrong.md": "No front matter.\n" };

async function checked(...args: readonly string[]) {
  const folder = folderOf(files);
  const output = collecting();
  const code = await checkQuote(["--corpus", folder, ...args], output);
  const plain = (text: string) => text.replaceAll(folder, "FOLDER");
  return { code, out: plain(output.written()), err: plain(output.noted()) };
}

describe("record check-quote", () => {
  test("tells where a quote stands word for word, and whose it is", async () => {
    const { code, out } = await checked("no ships", "will come");
    expect([code, out]).toMatchInlineSnapshot(`
      [
        0,
        "Word for word, in 1 place:

      1. quotation
         “No ships will come”
         Ann Lee, mayor, said on 2031-04-04
         The Mail · 2031-04-05 · Harbour plans · corrected
         https://mail.example/1#:~:text=No%20ships%20will%20come
         FOLDER/harbour.md:1-19
      ",
      ]
    `);
  });

  test("tells what differs from the nearest words", async () => {
    const { code, out } = await checked("Sadly, no boats will come to harbour");
    expect([code, out]).toMatchInlineSnapshot(`
      [
        1,
        "Not word for word. The nearest that the articles have:

      1. quotation
         “No ships will come to the harbour”
         5 of the 7 words typed are the same
         - not in the article: Sadly
         - typed: boats · the article has: ships
         - not typed: the
         Ann Lee, mayor, said on 2031-04-04
         The Mail · 2031-04-05 · Harbour plans · corrected
         https://mail.example/1#:~:text=No%20ships%20will%20come%20to%20the%20harbour
         FOLDER/harbour.md:1-34
      ",
      ]
    `);
  });

  test("sets no marks around a reporter's words", async () => {
    const { out } = await checked("pier was closed");
    expect(out).toMatchInlineSnapshot(`
      "Word for word, in 1 place:

      1. paraphrase, in the reporter's words
         pier” was closed
         Ann Lee, mayor
         The Mail · 2031-04-05 · Harbour plans · corrected
         https://mail.example/1#:~:text=pier%E2%80%9D%20was%20closed
         FOLDER/harbour.md:93-109
      "
    `);
  });

  test.each([
    ["other words", "An old pier", 1, "Not found: no article has these words.\n"],
    [
      "more of them",
      "The old pier shall be mended",
      1,
      "Not found: no article has these words, or nearly.\n",
    ],
    ["no words", "“…”", 2, "There are no words to check.\n"],
    ["too much", "a ".repeat(3001), 2, "Too long: at most 6,000 characters are checked at once.\n"],
  ])("says why there is nothing for %s", async (_, typed, code, out) => {
    expect(await checked(typed)).toMatchObject({ code, out });
  });

  test("lists the refused files apart from what it found", async () => {
    const { err } = await checked("no ships will come");
    expect(err).toMatch(/^refused FOLDER\/wrong\.md:1: there is no front matter; /u);
  });

  test("does not obey what was typed", async () => {
    const { out } = await checked("no boats\u{1b}[2J\n \u{1b}will come to the harbour");
    expect(out).not.toContain("\u{1b}");
  });

  test("gives one line of JSON", async () => {
    const { out } = await checked("--json", "No boats will come");
    expect([out.split("\n").length, JSON.parse(out)]).toMatchInlineSnapshot(`
      [
        2,
        {
          "kind": "near",
          "places": [
            {
              "article": "harbour",
              "basedOn": [],
              "file": "FOLDER/harbour.md",
              "pieces": [
                {
                  "kind": "same",
                  "span": [
                    1,
                    3,
                  ],
                  "words": "No",
                },
                {
                  "kind": "changed",
                  "span": [
                    4,
                    9,
                  ],
                  "typed": "boats",
                  "words": "ships",
                },
                {
                  "kind": "same",
                  "span": [
                    10,
                    19,
                  ],
                  "words": "will come",
                },
              ],
              "published": "2031-04-05",
              "publisher": "The Mail",
              "same": 3,
              "spans": [
                [
                  1,
                  19,
                ],
              ],
              "status": "corrected",
              "title": "Harbour plans",
              "url": "https://mail.example/1",
              "whose": {
                "kind": "quoted",
                "speaker": {
                  "id": "ann-lee",
                  "name": "Ann Lee",
                },
                "statements": [
                  "quotation",
                ],
              },
              "words": [
                "No ships will come",
              ],
            },
          ],
          "typed": "No boats will come",
          "words": 4,
        },
      ]
    `);
  });

  test.each([
    ["wordless", "…"],
    ["not-found", "an old ship"],
    ["exact", "old pier"],
  ])("names the kind in JSON: %s", async (kind, typed) => {
    expect(JSON.parse((await checked("--json", typed)).out)).toMatchObject({ typed, kind });
  });
});
