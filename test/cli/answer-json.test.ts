import { describe, expect, test } from "vitest";
import { answerJson } from "../../src/cli/answer-json.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { articleOf, citationOf, speakerOf } from "../discord/made-up.ts";

const ann = speakerOf("Ann Lee");
const bob = speakerOf("Bob Lee");
const understanding = { text: "what did Lee say about ships", speaker: ann, about: "ships" };
const nobody = { text: "hm", speaker: undefined, about: undefined };
const article = articleOf("“No ships,” Ann Lee said. “Not\u{1b} one.”", {
  title: undefined,
  url: undefined,
});
const citation = citationOf(article, ann, "quotation", "No ships,", "Not\u{1b} one.");

const parsed = (answer: Answer): unknown => JSON.parse(answerJson(answer, 10));

describe("an answer as JSON", () => {
  test("gives each citation with its spans and the words there", () => {
    expect(parsed({ kind: "found", understanding, citations: [citation] })).toEqual({
      question: { text: understanding.text, speaker: "ann-lee", about: "ships" },
      kind: "found",
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
          basedOn: [],
        },
      ],
    });
  });

  test("links to the words, beside the article's own address", () => {
    const url = "https://mail.example.org/ships";
    const known = citationOf({ ...article, url }, ann, "quotation", "No ships,");
    expect(parsed({ kind: "found", understanding, citations: [known] })).toHaveProperty(
      "citations.0",
      expect.objectContaining({ url, link: `${url}#:~:text=No%20ships` }),
    );
  });

  test("stands on one line, without control characters", () => {
    expect(answerJson({ kind: "found", understanding, citations: [citation] }, 10)).not.toMatch(
      /\p{Cc}/u,
    );
  });

  test("holds as many citations as asked for", () => {
    const line = answerJson({ kind: "found", understanding, citations: [citation, citation] }, 1);
    expect(JSON.parse(line)).toHaveProperty("citations.length", 1);
  });

  test("lists the speakers of an ambiguous name", () => {
    const speakers = [ann, bob] as const;
    expect(parsed({ kind: "ambiguous", understanding: nobody, typed: "Lee", speakers })).toEqual({
      question: { text: "hm", speaker: null, about: null },
      kind: "ambiguous",
      speakers: [
        { id: "ann-lee", name: "Ann Lee" },
        { id: "bob-lee", name: "Bob Lee" },
      ],
    });
  });

  test.each([
    [
      { kind: "unknown-speaker", typed: "Le", nearest: [bob] },
      { kind: "unknown-speaker", typed: "Le", nearest: [{ id: "bob-lee", name: "Bob Lee" }] },
    ],
    [
      { kind: "silent-on-topic", speaker: ann, about: "ships", statements: 2 },
      {
        kind: "silent-on-topic",
        speaker: { id: "ann-lee", name: "Ann Lee" },
        about: "ships",
        statements: 2,
      },
    ],
    [
      { kind: "unmentioned-topic", about: "ships" },
      { kind: "unmentioned-topic", about: "ships" },
    ],
    [{ kind: "no-question" }, { kind: "no-question" }],
  ] as const)("says why there is nothing: $kind", (because, expected) => {
    expect(parsed({ kind: "nothing", understanding: nobody, because })).toEqual({
      question: { text: "hm", speaker: null, about: null },
      kind: "nothing",
      because: expected,
    });
  });
});
