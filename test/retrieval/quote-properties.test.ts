import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import type { Place, QuoteCheck } from "../../src/domain/quote-check.ts";
import type { Span } from "../../src/domain/span.ts";
import { within } from "../../src/domain/span.ts";
import { type Statement, spansOf } from "../../src/domain/statement.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { quoteWords } from "../../src/retrieval/quotes/quote-words.ts";

const { articles, notes } = await loadCorpus("corpus");
const engine = createEngine(
  articles.map((article) => read(article, notes)),
  notes,
);

const forms = (text: string): readonly string[] => quoteWords(text).map(({ form }) => form);

/** A stretch of an article from one word to another, with the words' places in it. */
const anyStretch = (least: number) =>
  fc
    .tuple(fc.constantFrom(...articles), fc.nat(), fc.integer({ min: least, max: 60 }))
    .map(([{ text }, at, length]) => {
      const spans = quoteWords(text).map(({ span }) => span);
      const from = at % (spans.length - length);
      const [start = 0, end = 0] = [spans[from]?.start, spans[from + length - 1]?.end];
      const words = spans.slice(from, from + length);
      return {
        text: text.slice(start, end),
        words: words.map((span) => ({ start: span.start - start, end: span.end - start })),
      };
    });

const word = fc.constantFrom(...articles.flatMap(({ text }) => text.split(/\s+/u)));
const pattern = fc.constantFrom("(", ")+", "[", "]", "\\", "^.*$", "(a+)+$", "*", "|", "\\p{L}");
const mark = fc.constantFrom("…", "...", "[...]", "[he]", "’", "“", "\0", "\u001b[2J", "\ud800");
const part = fc.oneof(word, word, pattern, mark, fc.string({ unit: "binary" }));
const anyText = fc
  .tuple(fc.array(part, { maxLength: 600 }), fc.constantFrom(" ", " ", ""))
  .map(([parts, glue]) => parts.join(glue).slice(0, 6000));

function placesOf(check: QuoteCheck): readonly Place[] {
  return check.kind === "exact" || check.kind === "near" ? check.places : [];
}

function shown({ article, spans }: Place): string {
  return spans.map((span) => excerpt(article, span)).join(" … ");
}

function quotedIn(statement: Statement): readonly Span[] {
  return statement.kind === "quotation" ? statement.words : statement.quoted;
}

/** Whether every word of a place is the speaker's to whom it is credited, as that is. */
function isCreditedRightly({ article, spans, whose }: Place): boolean {
  if (whose.kind !== "quoted" && whose.kind !== "reported") return true;
  const own = whose.statements.flatMap(whose.kind === "quoted" ? quotedIn : spansOf);
  const isOwn = (one: Span) => own.some((span) => within(one, span));
  const speakers = new Set(whose.statements.map(({ attribution }) => attribution.speaker));
  const words = quoteWords(article.text).map(({ span }) => span);
  const placed = words.filter((one) => spans.some((span) => within(one, span)));
  return speakers.size === 1 && placed.every(isOwn);
}

describe("for any stretch of an article", () => {
  it("the same words are exact, at places that have them", async () => {
    await fc.assert(
      fc.asyncProperty(anyStretch(1), async ({ text }) => {
        const check = await engine.check(text);
        expect(check.kind).toBe("exact");
        for (const place of placesOf(check)) expect(forms(shown(place))).toEqual(forms(text));
      }),
      { numRuns: 300 },
    );
  });

  it("a word that is changed is the only difference, to whatever is nearest", async () => {
    await fc.assert(
      fc.asyncProperty(anyStretch(6), fc.nat(), async ({ text, words }, at) => {
        fc.pre(!/…|\.\s?\./u.test(text));
        const { start, end } = words[at % words.length] ?? { start: 0, end: 0 };
        const check = await engine.check(`${text.slice(0, start)}Zzqx${text.slice(end)}`);
        const places = check.kind === "near" ? check.places : [];
        const differing = places.map(({ article, pieces }) =>
          pieces.flatMap((piece) => {
            if (piece.kind === "same" || piece.kind === "left-out") return [];
            const had = piece.kind === "added" ? "" : excerpt(article, piece.words);
            return [`${piece.kind}: ${had}/${"typed" in piece ? piece.typed : ""}`];
          }),
        );
        // The same words with another in that place may be nearer to the top of the list.
        const isNearest = differing.length > 0 && differing.every(isOneWord);
        const isThere = differing.some(
          ([one]) => one === `changed: ${text.slice(start, end)}/Zzqx`,
        );
        expect(isThere || isNearest).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether a place differs in the changed word alone. */
function isOneWord(differences: readonly string[]): boolean {
  return differences.length === 1 && differences[0]?.endsWith("/Zzqx") === true;
}

describe("for any text", () => {
  it("there is an answer, of words of the articles", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const places = placesOf(await engine.check(text));
        expect(places.every((place) => shown(place) !== "")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("nobody is credited with another's words", async () => {
    const cut = anyStretch(1).map(({ text }) => text.replace(/\bthe\b/gu, "…"));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, cut), async (text) => {
        expect(placesOf(await engine.check(text)).every(isCreditedRightly)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["one word", "the "],
    ["ellipses", "a … "],
    ["brackets that open", "["],
    ["words in brackets", "[the] "],
    ["apostrophes", "a'"],
    ["numbers", "1."],
    ["letters and stops", "a."],
    ["soft hyphens", "a\u00ad"],
    ["currencies", "$"],
    ["a lone surrogate", "\ud800"],
    ["stops and spaces", ".  "],
  ])("of nothing but %s too", async (_, unit) => {
    const { kind } = await engine.check(unit.repeat(6000 / unit.length));
    expect(["wordless", "not-found", "exact"]).toContain(kind);
  });
});
