import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it, test } from "vitest";

import { escaped, oneLine } from "../../src/discord/drawing/markdown.ts";
import type { Drawn } from "../../src/preview/drawn.ts";
import { markdown } from "../../src/preview/markdown.ts";
import { elementsOf, wordsOf } from "./drawn-words.ts";
import { reader } from "./reader.ts";

function letters(text: string): string {
  return text.replace(/[^\p{L}]+/gu, "");
}

/** What is drawn, as markup is written. */
function sketch(drawn: Drawn): string {
  if (typeof drawn === "string") return drawn;
  const { tag, attributes, children } = drawn;
  const href = attributes["href"] === undefined ? "" : ` ${attributes["href"]}`;
  return `<${tag}${href}>${children.map(sketch).join("")}</${tag}>`;
}

const drawn = (text: string) => markdown(text, reader).map(sketch).join("");

describe("Markdown on the page", () => {
  test.each([
    ["a plain line", "<div>a plain line</div>"],
    ["two\nlines", "<div>two\nlines</div>"],
    ["**Ada Quill**, mayor", "<div><strong>Ada Quill</strong>, mayor</div>"],
    [
      "*not* __now__ ~~or~~ _then_",
      "<div><em>not</em> <u>now</u> <del>or</del> <em>then</em></div>",
    ],
    ["**bold *and slanted* words**", "<div><strong>bold <em>and slanted</em> words</strong></div>"],
    ["a snake_case_name and 2 * 3 * 4", "<div>a snake_case_name and 2 * 3 * 4</div>"],
    ["\\*as it is\\* \\<@1> \\[a](b)", "<div>*as it is* <@1> [a](b)</div>"],
    ["`code *here*`", "<div><code>code *here*</code></div>"],
    ["> quoted\n> on\nbehind", "<blockquote><div>quoted\non</div></blockquote><div>behind</div>"],
    ["> a\n\nb", "<blockquote><div>a</div></blockquote><div>\nb</div>"],
    ["> > twice", "<blockquote><div>> twice</div></blockquote>"],
    [
      "before\n>>> all\nthe rest",
      "<div>before</div><blockquote><div>all\nthe rest</div></blockquote>",
    ],
    ["-# small print", "<small>small print</small>"],
    ["### Ada · the harbour", "<strong>Ada · the harbour</strong>"],
    ["- one\n- two", "<ul><li>one</li><li>two</li></ul>"],
    ["1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"],
    ["```json\n{}\n```", "<pre>{}</pre>"],
    ["[The Mail](<https://a.example/b>)", "<div><a https://a.example/b>The Mail</a></div>"],
    ["[a](https://a.example/(b)c)", "<div><a https://a.example/(b)c>a</a></div>"],
    ["[a](javascript:alert)", "<div>[a](javascript:alert)</div>"],
    ["see https://a.example/b.", "<div>see <a https://a.example/b>https://a.example/b</a>.</div>"],
    ["said on <t:1929514200:D>", "<div>said on <time>22 February 2031</time></div>"],
    ["<t:1932984000:R>", "<div><time>2 days ago</time></div>"],
    ["shared by <@500000000000000001>", "<div>shared by <span>@somebody</span></div>"],
    ["||hidden||", "<div><span>hidden</span></div>"],
  ])("draws %j", (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it("draws of words that the bot escaped these words and no markup", () => {
    assert(
      property(
        string({ unit: constantFrom(...Array.from("a <>@*_~|`[]()#-+.>:/\\1\nhttps")) }),
        (text) => {
          const parts = markdown(`> ${oneLine(escaped(text))}`, reader);
          const tags = new Set(parts.flatMap(elementsOf).map(({ tag }) => tag));
          expect([...tags].filter((tag) => tag !== "blockquote" && tag !== "div")).toEqual([]);
          expect(
            parts
              .map((part) => wordsOf(part))
              .join("")
              .trim(),
          ).toBe(oneLine(text));
        },
      ),
    );
  });

  it("draws any text at all, and no word more than it has", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const words = markdown(text, reader)
          .map((part) => wordsOf(part))
          .join("");
        expect(letters(words).length).toBeLessThanOrEqual(letters(text).length);
      }),
    );
  });

  test.each(["*", "_", "**", "`", "[", "||", "~~", "\\", "> ", "<t:", "*a ", "[a](", "https://"])(
    "takes no long time for many of %j",
    (mark) => {
      expect(markdown(mark.repeat(4000 / mark.length), reader).length).toBeGreaterThan(0);
    },
  );
});
