import { describe, expect, test } from "vitest";
import { answerJson } from "../../src/cli/answer-json.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { articleOf, citationOf, speakerOf } from "../discord/made-up.ts";
import { found, understood } from "../asking.ts";

const ann = speakerOf("Ann Lee");
const bob = speakerOf("Bob Lee");
const understanding = understood("what did Lee say about ships", {
  speakers: [ann],
  about: "ships",
});
const nobody = understood("hm");
const unasked = {
  misspelt: null,
  since: null,
  until: null,
  only: null,
  sort: "fit",
};
const article = articleOf("“No ships,” Ann Lee said. “Not\u{1b} one.”", {
  title: undefined,
  url: undefined,
});
const citation = citationOf(article, ann, "quotation", "No ships,", "Not\u{1b} one.");

const mention = { article, passage: { start: 1, end: 10 } };

const parsed = (answer: Answer): unknown => JSON.parse(answerJson(answer, 10));

describe("an answer as JSON", () => {
  test("gives each citation with its spans and the words there", () => {
    expect(parsed(found(understanding, citation))).toEqual({
      question: {
        ...unasked,
        text: understanding.text,
        speaker: "ann-lee",
        speakers: ["ann-lee"],
        about: "ships",
      },
      kind: "found",
      own: 1,
      citations: [
        {
          article: "harbour",
          kind: "quotation",
          spans: [
            [1, 10],
            [27, 36],
          ],
          words: ["No ships,", "Not\u{1b} one."],
          passage: [1, 10],
          speaker: { id: "ann-lee", name: "Ann Lee" },
          publisher: "The Made-up Mail",
          title: null,
          published: "2031-04-05",
          url: null,
          link: null,
          file: "corpus/harbour.md",
          status: "usable",
          basedOn: [],
          alsoIn: [],
        },
      ],
    });
  });

  test("links to the words, beside the article's own address", () => {
    const url = "https://mail.example.org/ships";
    const known = citationOf({ ...article, url }, ann, "quotation", "No ships,");
    expect(parsed(found(understanding, known))).toHaveProperty(
      "citations.0",
      expect.objectContaining({ url, link: `${url}#:~:text=No%20ships` }),
    );
  });

  test("stands on one line, without control characters", () => {
    expect(answerJson(found(understanding, citation), 10)).not.toMatch(/\p{Cc}/u);
  });

  test("holds as many citations as asked for", () => {
    const line = answerJson(found(understanding, citation, citation), 1);
    expect(JSON.parse(line)).toHaveProperty("citations.length", 1);
  });

  test("lists the speakers of an ambiguous name", () => {
    const speakers = [ann, bob] as const;
    expect(
      parsed({
        kind: "ambiguous",
        corpus: "c0rpus",
        understanding: nobody,
        typed: "Lee",
        speakers,
      }),
    ).toEqual({
      question: { ...unasked, text: "hm", speaker: null, speakers: [], about: null },
      kind: "ambiguous",

      speakers: [
        { id: "ann-lee", name: "Ann Lee" },
        { id: "bob-lee", name: "Bob Lee" },
      ],
    });
  });

  test.each([
    [
      { kind: "unknown-speaker", typed: "Le", nearest: [bob], mentions: [mention] },
      {
        kind: "unknown-speaker",
        typed: "Le",
        nearest: [{ id: "bob-lee", name: "Bob Lee" }],
        mentions: [
          { article: "harbour", file: "corpus/harbour.md", passage: [1, 10], words: "No ships," },
        ],
      },
    ],
    [
      {
        kind: "silent-on-topic",
        statements: 2,
        elsewhere: 0,
        topics: [{ words: "boats", statements: 2 }],
        mentions: [],
      },
      {
        kind: "silent-on-topic",
        statements: 2,
        elsewhere: 0,
        topics: [{ words: "boats", statements: 2 }],
        mentions: [],
      },
    ],
    [
      { kind: "unmentioned-topic", elsewhere: 1 },
      { kind: "unmentioned-topic", elsewhere: 1 },
    ],
    [
      { kind: "unclear-date", typed: "soon" },
      { kind: "unclear-date", typed: "soon" },
    ],
    [{ kind: "no-question" }, { kind: "no-question" }],
  ] as const)("says why there is nothing: $kind", (because, expected) => {
    expect(parsed({ kind: "nothing", corpus: "c0rpus", understanding: nobody, because })).toEqual({
      question: { ...unasked, text: "hm", speaker: null, speakers: [], about: null },
      kind: "nothing",

      because: expected,
    });
  });
});
