import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { articleBlock } from "../../../src/discord/drawing/article-block.ts";
import { comparedParts } from "../../../src/discord/drawing/compared-parts.ts";
import { escaped } from "../../../src/discord/drawing/markdown.ts";
import { english } from "../../../src/discord/words/english.ts";
import { drawCheck } from "../../../src/discord/messages/quote-check-message.ts";
import { MESSAGE_ROOM, roomOf } from "../../../src/discord/drawing/room.ts";
import type { Article } from "../../../src/domain/article.ts";
import type { NearPlace, Piece, QuoteCheck, Whose } from "../../../src/domain/quote-check.ts";
import type { Span } from "../../../src/domain/span.ts";
import { createEngine } from "../../../src/engine.ts";
import { readings, type Written } from "../../retrieval/made-up.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";
import { plainWords } from "../markdown-model.ts";
import { text as textDisplay } from "../../../src/discord/messages/components.ts";
import { previewed } from "../../preview/previewed.ts";

const tide = "“The tide rises,” Ada Quill said on Monday, “and the harbour stays open.”";

/** How the check of a quote against made-up articles is drawn. */
async function checked(typed: string, ...written: readonly Written[]): Promise<string> {
  const engine = createEngine(readings(written), []);
  const drawn = drawCheck(await engine.check(typed), typed, english);
  previewed([textDisplay(drawn)]);
  return drawn;
}

describe("a quote that articles have", () => {
  it("is shown with whose it is and where it stands", async () => {
    expect(await checked("the harbour stays open", tide)).toMatchInlineSnapshot(`
      "### Word for word, in 1 place
      -# checked: the harbour stays open
      > “the harbour stays open”
      **Ada Quill** · direct quote · said on <t:1932718200:D>
      -# part of a longer statement: all of it under Context
      -# The Made-up Mail · 2031-04-05 · corpus/harbour.md, characters 49-71 · [open the source](<https://mail.example.org/harbour#:~:text=the%20harbour%20stays%20open>)"
    `);
  });

  it("has each piece of an interrupted quotation within marks", async () => {
    expect(await checked("The tide rises and the harbour stays open", tide)).toContain(
      "> “The tide rises” … “and the harbour stays open”\n",
    );
  });

  it.each([
    ["Monday, “and the harbour", "partly quoted, partly not: nobody's words as a whole"],
    ["The ferry sails at noon", "the article's own words, nobody's quotation"],
  ])("has no marks of ours around %j", async (typed, standing) => {
    const drawn = await checked(typed, `${tide} The ferry sails at noon.`);
    expect(drawn).toContain(`> ${typed}\n${standing}\n`);
  });

  it("tells of the places that are not shown", async () => {
    const drawn = await checked("The tide rises", tide, tide, tide, tide, tide);
    expect(drawn).toMatch(/^### Word for word, in 5 places\n[^]*\n-# and in 2 more places$/u);
  });

  it("names what a digest is made of, and that it was corrected", async () => {
    const basedOn = ["Mail", "Post"].map((outlet) => ({
      outlet,
      headline: undefined,
      url: `https://${outlet}.example.org/`,
      speakers: [],
    }));
    const about = { url: undefined, status: "corrected", basedOn } as const;
    expect(await checked("The tide rises", { text: tide, ...about })).toContain(
      "-# The Made-up Mail · based on [Mail](<https://mail.example.org/>), [Post](<https://post.example.org/>) · 2031-04-05 · corrected · corpus/harbour.md, characters 1-15",
    );
  });
});

describe("a quote that articles nearly have", () => {
  it("is compared with theirs word by word", async () => {
    const typed = "Surely the tide rises and the dull harbour keeps open";
    expect(await checked(typed, tide)).toMatchInlineSnapshot(`
      "### Not word for word: the nearest that the articles have
      -# checked: Surely the tide rises and the dull harbour keeps open
      -# ~~typed, but not in the article~~ · **in the article, but not typed** · […] left out
      > ~~Surely~~ The tide rises […] and the ~~dull~~ harbour ~~keeps~~ **stays** open
      **Ada Quill** · direct quote · said on <t:1932718200:D>
      -# 7 of the 10 words typed are the same
      -# The Made-up Mail · 2031-04-05 · corpus/harbour.md, characters 1-15, 45-71 · [open the source](<https://mail.example.org/harbour#:~:text=The%20tide%20rises&text=and%20the%20harbour%20stays%20open>)"
    `);
  });

  it("has all that the article says and that was not typed bold", async () => {
    expect(
      await checked("the harbour is open today", "“But the harbour is not open today.”"),
    ).toContain("> the harbour is **not** open today\n");
  });
});

describe("a quote that no article has", () => {
  it("is not called unsaid", async () => {
    expect(await checked("nothing of the kind at all", tide)).toMatchInlineSnapshot(`
      "### Not found in these articles
      -# checked: nothing of the kind at all
      None of these articles has these words, or nearly these.
      That does not mean that nobody ever said so: only these articles were searched."
    `);
  });

  it("is looked for word for word where it is short", async () => {
    expect(await checked("nothing of", tide)).toContain(
      "Fewer than 4 are looked for word for word only.",
    );
  });

  it.each([
    ["…", "There are no words to check."],
    ["a".repeat(6001), "Too long: at most 6,000 characters are checked at once."],
  ])("is answered with what is wrong with it", async (typed, answer) => {
    expect(await checked(typed, tide)).toBe(answer);
  });
});

const anyText = fc
  .tuple(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }),
      fc.stringMatching(/^[ \n*_~`|<>[\]()#@:.1+-]{1,30}$/u),
      fc.constantFrom("字", "🚀", "a ", "1. ", "\n- ", "\u202e", "\\"),
    ),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([part, times]) => part.repeat(times));

/** Spans of whole characters that follow on each other, some with other text between. */
function spansIn(text: string, cuts: readonly number[]): readonly Span[] {
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))]
    .filter((at) => (text.codePointAt(at - 1) ?? 0) <= 0xffff)
    .toSorted((a, b) => a - b);
  return ends
    .slice(1)
    .map((end, at) => ({ start: ends[at] ?? 0, end }))
    .filter((_, at) => cuts[at] !== undefined && cuts[at] % 3 !== 0);
}

function pieceOf(words: Span, typed: string, at: number): readonly Piece[] {
  const kinds = [
    [{ kind: "same", words }],
    [{ kind: "changed", words, typed }],
    [{ kind: "missing", words }],
    [
      { kind: "added", typed },
      { kind: "same", words },
    ],
    [{ kind: "left-out", words }],
  ] as const;
  return kinds[at % kinds.length] ?? [];
}

const anyWhose: fc.Arbitrary<Whose> = fc.oneof(
  fc
    .constantFrom("unattributed" as const, "mixed" as const, "own" as const)
    .map((kind) => ({ kind })),
  fc
    .tuple(fc.constantFrom("quoted" as const, "reported" as const), anyText, anyText)
    .map(([kind, name, role]) => {
      const { statement, speaker } = citationOf(
        articleOf("a"),
        speakerOf(name, role),
        "paraphrase",
        "a",
      );
      return { kind, speaker, statements: [statement] as const };
    }),
);

const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(
    anyText,
    fc.record({
      title: anyText,
      publisher: anyText,
      file: anyText,
      url: fc.option(fc.webUrl(), { nil: undefined }),
    }),
  )
  .map(([text, about]) => articleOf(text, about));

const anyPlace: fc.Arbitrary<NearPlace> = fc
  .tuple(
    anyArticle,
    anyText,
    anyWhose,
    fc.array(fc.nat(), { minLength: 2, maxLength: 40 }),
    fc.nat(),
  )
  .map(([article, typed, whose, cuts, seed]) => {
    const whole = { start: 0, end: article.text.length };
    const [first = whole, ...rest] = spansIn(article.text, cuts);
    const all = [first, ...rest].flatMap((span, at) =>
      pieceOf(span, typed, (cuts[at] ?? 0) + seed),
    );
    const [piece = { kind: "same", words: first } as const, ...pieces] = all;
    return { article, spans: [first, ...rest], whose, same: 1, pieces: [piece, ...pieces] };
  });

const anyCheck: fc.Arbitrary<QuoteCheck> = fc
  .tuple(
    fc.constantFrom("exact" as const, "near" as const),
    fc.array(anyPlace, { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, [first, ...others]]) => {
    if (first === undefined) throw new Error("no place");
    const places = [first, ...others] as const;
    return kind === "near" ? { kind, places, words: 5 } : { kind, places, total: 12 };
  });

/** What a reader sees of a block quote and is not struck out, without white space and what is never seen. */
function ownWords(block: string): string {
  let [own, part, isStruck] = ["", "", false];
  for (const [token] of `${block.replace(/^> /gmu, "")}**`.matchAll(/\\[^]|~~|\*\*|[^]/gu)) {
    part += token;
    if (token !== "~~" && token !== "**") continue;
    own += isStruck ? "" : plainWords(part.slice(0, -2));
    part = "";
    isStruck = token === "~~" && !isStruck;
  }
  return own.replace(/\s/gu, "");
}

describe("any quote that was checked", () => {
  it("keeps to a message's room", () => {
    fc.assert(
      fc.property(anyCheck, anyText, (check, typed) => {
        expect(roomOf(drawCheck(check, typed, english))).toBeLessThanOrEqual(MESSAGE_ROOM);
      }),
    );
  });

  it("has the article's words in a comparison, and no others that are not struck out", () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 10, max: 1200 }), ({ article, pieces }, room) => {
        const { block } = articleBlock(article, comparedParts(pieces), room);
        const own = ownWords(block);
        const text = escaped(article.text);
        const whole = plainWords(text).replace(/\s/gu, "");
        for (const part of own.split("[…]")) expect(whole).toContain(part);
      }),
    );
  });
});
