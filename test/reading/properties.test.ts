import {
  array,
  check,
  constantFrom,
  oneof,
  property,
  shuffledSubarray,
  string,
  tuple,
} from "fast-check";
import { describe, expect, test } from "vitest";

import type { Article } from "../../src/domain/article.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { overlap, within } from "../../src/domain/span.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { readingOf } from "./reading-of.ts";

/** Pieces that articles are made of, and marks that trip a reader up. */
const MORSELS: readonly string[] = [
  ["Mara Quill", "John Reed", "Anna Holm", "Holm", "Mr Reed", "the harbour minister", "Paris"],
  ["The Harbour Ministry", "a senior official", "Officials", "he", "She", "they", "it", "who"],
  ["said", "said that", "told reporters", "according to", "According to", "adding", "warned"],
  ["called it", "dismissed", "as", "declined to comment", "would not say", "in her words"],
  ["was quoted by", "as saying", "continued", "’s remarks", "asked", "put it", "on Tuesday"],
  ["the quay is safe", "it rained", "boats", "6'2\"", "don’t", "the boats’ crews", "3.5"],
  ["“", "”", '"', "'", "‘", "’", "«", "»", "„", "``", "''", "(", ")", "—", "-", ",", ".", "?"],
  ["!", ":", ";", "…", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "🚢", "\ud800"],
].flat();

const glued = array(constantFrom(...MORSELS), { maxLength: 60 });

/** Sentences as news has them, one speaker each, put together at random. */
const news = array(
  tuple(
    shuffledSubarray([0, 1, 2], { minLength: 2 }),
    constantFrom("Mara Quill", "John Reed", "Anna Holm", "Holm", "he", "she", "the minister"),
    constantFrom("said", "told Reuters", "added", "adding", "according to", "declined to comment"),
    constantFrom("“We wait,”", "“We wait.”", '"Why?"', "“It rained.\n“Still,”", "that it rained"),
    constantFrom(". ", ".\n", "! ", " in Paris. ", " on Tuesday. ", ", he said. ", ":\n"),
  ),
  { minLength: 1, maxLength: 8 },
).map((sentences) =>
  sentences.map(([order, ...parts]) => order.map((at) => parts[at]).join(" ") + parts[3]).join(""),
);

const texts = oneof(
  news,
  news,
  glued.map((morsels) => morsels.join(" ")),
  glued.map((morsels) => morsels.join("")),
  string({ unit: "grapheme", maxLength: 200 }),
  string({ unit: "binary", maxLength: 200 }),
  // lone surrogates, which no unit of fast-check's gives
  array(oneof(glued, array(constantFrom("\ud83d", "\udea2", "a", "“", "”"))), {
    maxLength: 5,
  }).map((parts) => parts.flat().join(" ")),
);

/** Every span that a statement points at. */
function spansOfAll(statement: Statement): readonly Span[] {
  const { mention, cue, via } = statement.attribution;
  const said =
    statement.kind === "quotation"
      ? statement.words
      : [statement.account, statement.report, ...statement.quoted];
  return [...said, statement.passage, ...[mention, cue, via].filter((span) => span !== undefined)];
}

function isExcerpt(article: Article, span: Span): boolean {
  return excerpt(article, span) === article.text.slice(span.start, span.end);
}

/** A text of whose reading a claim is not true, as small as one is found. */
function counterexample(claim: (reading: Reading) => boolean): unknown {
  const { counterexample: found } = check(
    property(texts, (text) => claim(readingOf(text))),
    { numRuns: 500 },
  );
  return found;
}

describe("for any text", () => {
  test("a statement points at words of its article", () => {
    expect(
      counterexample(({ article, statements }) =>
        statements.every((statement) =>
          spansOfAll(statement).every((span) => isExcerpt(article, span)),
        ),
      ),
    ).toBeNull();
  });

  test("words that are nobody’s are words of the article", () => {
    expect(
      counterexample(({ article, unattributed }) =>
        unattributed.every((span) => isExcerpt(article, span)),
      ),
    ).toBeNull();
  });

  test("passages and their sentences are words of the article, in order and apart", () => {
    expect(
      counterexample(({ article, passages }) => {
        const spans = passages.flatMap(({ sentences }) => sentences);
        return (
          [...passages.map(({ span }) => span), ...spans].every((span) =>
            isExcerpt(article, span),
          ) &&
          passages.every(({ span, sentences }) => sentences.every((one) => within(one, span))) &&
          spans.every((span, at) => (spans[at - 1]?.end ?? 0) <= span.start)
        );
      }),
    ).toBeNull();
  });

  test("every statement is by one of the speakers", () => {
    expect(
      counterexample(({ speakers, statements }) =>
        statements.every(({ attribution }) =>
          speakers.some((speaker) => speaker.id === attribution.speaker),
        ),
      ),
    ).toBeNull();
  });

  test("nobody is given words within another’s quotation", () => {
    expect(
      counterexample(({ statements }) => {
        const quoted = statements.flatMap((statement) =>
          statement.kind === "quotation"
            ? statement.words.map((span) => ({ span, by: statement.attribution.speaker }))
            : [],
        );
        return quoted.every(
          (one, at) =>
            !quoted.slice(at + 1).some((two) => two.by !== one.by && overlap(one.span, two.span)),
        );
      }),
    ).toBeNull();
  });

  test("words that are nobody’s are in no quotation", () => {
    expect(
      counterexample(({ statements, unattributed }) =>
        statements.every(
          (statement) =>
            statement.kind !== "quotation" ||
            !statement.words.some((span) => unattributed.some((other) => overlap(span, other))),
        ),
      ),
    ).toBeNull();
  });

  test("fragments lie in the account that quotes them, and that in its report", () => {
    expect(
      counterexample(({ statements }) =>
        statements.every(
          (statement) =>
            statement.kind === "quotation" ||
            (within(statement.account, statement.report) &&
              statement.quoted.every((span) => within(span, statement.account))),
        ),
      ),
    ).toBeNull();
  });

  test("the spans of a quotation are in the order of the text", () => {
    expect(
      counterexample(({ statements }) =>
        statements.every(
          (statement) =>
            statement.kind !== "quotation" ||
            statement.words.every((span, at) => (statement.words[at - 1]?.end ?? 0) <= span.start),
        ),
      ),
    ).toBeNull();
  });

  test("a second reading reads the same", () => {
    expect(
      counterexample((reading) => {
        const { statements, unattributed } = readingOf(reading.article.text);
        return (
          JSON.stringify([statements, unattributed]) ===
          JSON.stringify([reading.statements, reading.unattributed])
        );
      }),
    ).toBeNull();
  });
});

/** Far longer than any article; a step that took the square of the length would not come to an end here. */
describe("an endless text", () => {
  test.each<[what: string, part: string, length: number]>([
    ["opening marks", "“", 1e6],
    ["pairs of marks", "“”", 1e6],
    ["guillemets", "«»", 1e6],
    ["apostrophes", "'", 1e6],
    ["one word", "a", 1e6],
    ["words without a full stop", "the boats lay in the harbour ", 1e6],
    ["names", "Mara Quill ", 1e6],
    ["names and commas", "Mara Quill, John Reed, Anna Holm, ", 1e6],
    ["quoted words", "“a” ", 1e5],
    ["straight marks that do not close", '"a ', 1e5],
    ["paragraphs that open a quotation", "“a\n", 1e5],
    ["short paragraphs", "a\r\n", 1e5],
    ["names, a paragraph each", "Mara Quill\n", 1e5],
    ["cues", "he said ", 1e5],
    ["cues, a sentence each", "he said. ", 1e5],
    ["cues that hang on nothing", ", adding that it rained", 1e5],
    ["quotations by nobody", "“a,” he said. ", 1e5],
    ["names that say nothing", "Mara Quill said ", 1e5],
    ["names that announce", "Mara Quill said: ", 1e5],
    ["names that speak", "Mara Quill said it rained. ", 1e5],
    ["sources", "according to Mara Quill, ", 1e5],
    ["titles that speak", "the minister said it rained. ", 1e5],
  ])(
    "of %s is read",
    (_what, part, length) => {
      const text = part.repeat(Math.ceil(length / part.length));
      expect(readingOf(text).article.text).toHaveLength(text.length);
    },
    60_000,
  );
});
