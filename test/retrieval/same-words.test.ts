import { describe, expect, it } from "vitest";

import type { Citation } from "../../src/domain/answer.ts";
import { drawnTogether } from "../../src/retrieval/same-words.ts";
import { articleOf, citationOf, speakerOf } from "../discord/made-up.ts";

const quill = speakerOf("Mara Quill");
const open = "The harbour stays open";

/** Words of Mara Quill's, in an article of their own. */
function said(words: string, published: string | undefined, speaker = quill): Citation {
  const id = `on-${published ?? "no-day"}`;
  return citationOf(articleOf(`“${words}”`, { id, published }), speaker, "quotation", words);
}

/** The days of the citations, each with those of the ones drawn together under it. */
function days(citations: readonly Citation[]): readonly (readonly (string | undefined)[])[] {
  return drawnTogether(citations).map(({ article, alsoIn }) => [
    article.published,
    ...alsoIn.map((other) => other.article.published),
  ]);
}

describe("drawnTogether", () => {
  it("draws the same words together under the first published", () => {
    const citations = [
      said(open, "2031-03-03"),
      said(open, "2031-03-01"),
      said(open, "2031-03-02"),
    ];
    expect(days(citations)).toEqual([["2031-03-01", "2031-03-02", "2031-03-03"]]);
  });

  it("puts them where the best of them stood", () => {
    const other = said("No ferry leaves today", "2031-03-02");
    const citations = [said(open, "2031-03-03"), other, said(open, "2031-03-01")];
    expect(days(citations)).toEqual([["2031-03-01", "2031-03-03"], ["2031-03-02"]]);
  });

  it("takes an article without a day for the last", () => {
    const citations = [said(open, undefined), said(open, "2031-03-01")];
    expect(days(citations)).toEqual([["2031-03-01", undefined]]);
  });

  it.each([
    ["the harbour stays OPEN,"],
    ["The harbour – stays open!"],
    ["The harbour\nstays “open”"],
  ])("takes %j for the same words", (words) => {
    const citations = [said(open, "2031-03-01"), said(words, "2031-03-02")];
    expect(days(citations)).toEqual([["2031-03-01", "2031-03-02"]]);
  });

  it.each([
    ["words of another speaker", said(open, "2031-03-02", speakerOf("Otto Brand"))],
    ["other words", said("The harbour stays closed", "2031-03-02")],
    ["more words", said("The harbour stays open all winter", "2031-03-02")],
    ["a paraphrase", { ...paraphrase(open), alsoIn: [] }],
  ])("leaves %s apart", (_, other) => {
    expect(days([said(open, "2031-03-01"), other])).toHaveLength(2);
  });

  it("leaves three words apart, which may be the same by chance", () => {
    const citations = [said("It is over", "2031-03-01"), said("It is over", "2031-03-02")];
    expect(days(citations)).toEqual([["2031-03-01"], ["2031-03-02"]]);
  });

  it("keeps what is drawn together with its own article", () => {
    const [first] = drawnTogether([said(open, "2031-03-01"), said(open, "2031-03-02")]);
    expect(first?.alsoIn.map(({ article }) => article.id)).toEqual(["on-2031-03-02"]);
  });

  it("has nothing to draw together of nothing", () => {
    expect(drawnTogether([])).toEqual([]);
  });
});

function paraphrase(words: string): Citation {
  return citationOf(articleOf(`${words}, Quill said`), quill, "paraphrase", words);
}
