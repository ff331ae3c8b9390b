import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { answerText } from "../../src/cli/answer-text.ts";
import { coloured } from "../../src/cli/paint.ts";
import type { Citation, Reason } from "../../src/domain/answer.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { articleOf, citationOf, speakerOf } from "../discord/made-up.ts";
import { found as answering, understood } from "../asking.ts";

const ann = speakerOf("Ann Lee", "harbour master");
const bob = speakerOf("Bob Lee");
const understanding = understood("what did Lee say about ships", {
  speakers: [ann],
  about: "ships",
});

const article = articleOf(
  "“No ships,” Ann Lee said. “Not one.” She added that “big” boats may come.\n\nShe would not say when.",
);

const found = (...citations: readonly [Citation, ...Citation[]]) =>
  answerText(answering(understanding, ...citations), 5);

const citing = (kind: Statement["kind"], ...words: readonly [string, ...string[]]) =>
  citationOf(article, ann, kind, ...words);

const nothing = (because: Reason) =>
  answerText(
    {
      kind: "nothing",
      corpus: "c0rpus",
      understanding: { ...understanding, speakers: [] },
      because,
    },
    5,
  );

describe("an answer in the terminal", () => {
  test("gives the words, whose they are and where to check them", () => {
    expect(found(citing("quotation", "No ships,"))).toMatchInlineSnapshot(`
      "Ann Lee · ships

      1. quotation
         “No ships,”
         Ann Lee, harbour master
         The Made-up Mail · 2031-04-05 · Harbour plans
         https://mail.example.org/harbour#:~:text=No%20ships
         corpus/harbour.md:1-10
      "
    `);
  });

  test("sets each piece of an interrupted quotation in its own marks", () => {
    expect(found(citing("quotation", "No ships,", "Not one."))).toMatchInlineSnapshot(`
      "Ann Lee · ships

      1. quotation
         “No ships,” … “Not one.”
         Ann Lee, harbour master
         The Made-up Mail · 2031-04-05 · Harbour plans
         https://mail.example.org/harbour#:~:text=No%20ships&text=Not%20one
         corpus/harbour.md:1-10,27-35
      "
    `);
  });

  test("puts no marks of its own around a paraphrase or a refusal", () => {
    const paraphrase = citing("paraphrase", "She added that “big” boats may come");
    expect(found(paraphrase, citing("refusal", "She would not say when"))).toMatchInlineSnapshot(`
      "Ann Lee · ships

      1. paraphrase
         She added that “big” boats may come
         Ann Lee, harbour master
         The Made-up Mail · 2031-04-05 · Harbour plans
         https://mail.example.org/harbour#:~:text=She%20added%20that%20%E2%80%9Cbig%E2%80%9D%20boats%20may%20come
         corpus/harbour.md:37-72

      2. declined to comment
         She would not say when
         Ann Lee, harbour master
         The Made-up Mail · 2031-04-05 · Harbour plans
         https://mail.example.org/harbour#:~:text=She%20would%20not%20say%20when
         corpus/harbour.md:75-97
      "
    `);
  });

  test("says on what a digest is based, and when a thing was said", () => {
    const basedOn = [
      { outlet: "The Mail", headline: "Ships", url: "https://mail.example/1", speakers: [] },
    ];
    const digest = articleOf("“No ships,” Ann Lee said.", {
      basedOn,
      url: undefined,
      status: "corrected",
    });
    const citation = citationOf(digest, ann, "quotation", "No ships,");
    const said = { from: "2031-04-01", to: "2031-04-02" };
    expect(found({ ...citation, statement: { ...citation.statement, said } }))
      .toMatchInlineSnapshot(`
        "Ann Lee · ships

        1. quotation
           “No ships,”
           Ann Lee, harbour master, said between 2031-04-01 and 2031-04-02
           The Made-up Mail · 2031-04-05 · Harbour plans · corrected
           based on The Mail · https://mail.example/1
           corpus/harbour.md:1-10
        "
      `);
  });

  test("names the first three sources of a digest", () => {
    const basedOn = ["A", "B", "C", "D"].map((outlet) => ({
      outlet,
      headline: "Ships",
      url: undefined,
      speakers: [],
    }));
    const digest = articleOf("“No ships,” Ann Lee said.", { basedOn });
    expect(found(citationOf(digest, ann, "quotation", "No ships,"))).toContain(
      "based on B · Ships\n   based on C · Ships\n   and on 1 more\n",
    );
  });

  test("names the other articles that have the words", () => {
    const citation = citing("quotation", "No ships,");
    expect(found({ ...citation, alsoIn: [citation] })).toContain("also in The Made-up Mail");
  });

  test("names the article of a dump beside its file", () => {
    const dumped = { ...article, file: "news.jsonl" };
    expect(found(citationOf(dumped, ann, "quotation", "No ships,"))).toContain(
      "news.jsonl harbour:1-10",
    );
  });

  test("leaves out what is unknown of an article", () => {
    const raw = articleOf(article.text, {
      title: undefined,
      publisher: undefined,
      published: undefined,
      url: undefined,
    });
    expect(found(citationOf(raw, bob, "quotation", "No ships,"))).toMatchInlineSnapshot(`
      "Ann Lee · ships

      1. quotation
         “No ships,”
         Bob Lee
         corpus/harbour.md:1-10
      "
    `);
  });

  test("says how many more there are", () => {
    const citation = citing("quotation", "No ships,");
    const text = answerText(answering(understanding, citation, citation, citation), 2);
    expect(text).toContain("and 1 more: ask with --limit 3");
  });

  test("sets every line of an excerpt in", () => {
    const two = articleOf("“One.\r\n\r\n“Two,” Ann Lee said.");
    expect(found(citationOf(two, ann, "quotation", "One.\r\n\r\n“Two,"))).toContain(
      "\n   “One.\n   \n   “Two,”\n",
    );
  });

  test("does not obey what an article tells the terminal", () => {
    const hostile = "\u{1b}[2J\r\u{9b}31m\n2. quotation";
    const rest = { title: hostile, publisher: hostile, url: hostile, file: hostile };
    const text = found(
      citationOf(
        articleOf(`“${hostile}”`, rest),
        speakerOf(hostile, hostile),
        "quotation",
        hostile,
      ),
    );
    expect(text).not.toMatch(/(?!\n)\p{Cc}|^2\. /mu);
  });

  test("offers the speakers whom a name fits", () => {
    const answer = {
      kind: "ambiguous",
      corpus: "c0rpus",
      typed: "Lee",
      speakers: [ann, bob],
      understanding: { ...understanding, speakers: [] },
    } as const;
    expect(answerText(answer, 5)).toMatchInlineSnapshot(`
      "Lee · ships

      Lee fits several speakers; ask again with one of these names:
        Ann Lee, harbour master
        Bob Lee
      "
    `);
  });
});

describe("an answer that finds nothing", () => {
  test("offers the nearest names to one that nobody has", () => {
    expect(nothing({ kind: "unknown-speaker", typed: "Le", nearest: [ann, bob], mentions: [] }))
      .toMatchInlineSnapshot(`
      "Le · ships

      Nothing found: nobody called Le says anything in these articles.
      Nearest names: Ann Lee, Bob Lee.
      "
    `);
  });

  test("says that nobody has such a name", () => {
    expect(nothing({ kind: "unknown-speaker", typed: "Le", nearest: [], mentions: [] })).toContain(
      "nobody called Le says anything",
    );
  });

  test("says how much else the speaker said", () => {
    const because = {
      kind: "silent-on-topic",
      statements: 12,
      elsewhere: 0,
      topics: [
        { words: "harbour tolls", statements: 3 },
        { words: "boats", statements: 2 },
      ],
      mentions: [],
    } as const;
    expect(answerText({ kind: "nothing", corpus: "c0rpus", understanding, because }, 5))
      .toMatchInlineSnapshot(`
      "Ann Lee · ships

      Nothing found: no statement by Ann Lee about ships in these articles.
      On other things: 12 statements, most often with the words harbour tolls (3), boats (2).
      "
    `);
  });

  test("says that nobody spoke of the topic", () => {
    expect(nothing({ kind: "unmentioned-topic", elsewhere: 0 })).toMatchInlineSnapshot(`
        "anyone · ships

        Nothing found: no statement about ships in these articles.
        "
      `);
  });

  test("shows what a question looks like", () => {
    const answer = {
      kind: "nothing",
      corpus: "c0rpus",
      understanding: understood("hm"),
      because: { kind: "no-question" },
    } as const;
    expect(answerText(answer, 5)).toMatchInlineSnapshot(`
      "hm

      Nothing found: neither a speaker nor a topic could be made out.
      Ask, for example: what did Peskov say about peacekeepers
      "
    `);
  });
});

describe("an answer in colours", () => {
  test("sets apart what it says in words, too", () => {
    const all = answering(understanding, citing("refusal", "She would not say when."));
    expect(answerText(all, 5, coloured).replaceAll("\u{1b}", "ESC")).toMatchInlineSnapshot(`
      "Ann Lee · ships

      1. ESC[35mdeclined to commentESC[39m
         She would not say when.
         ESC[1mAnn LeeESC[22m, harbour master
         ESC[2mThe Made-up Mail · 2031-04-05 · Harbour plansESC[22m
         ESC[2mhttps://mail.example.org/harbour#:~:text=She%20would%20not%20say%20whenESC[22m
         ESC[36mcorpus/harbour.md:75-98ESC[39m
      "
    `);
  });

  test.each(["quotation", "paraphrase", "refusal"] as const)(
    "has the same text as without: %s",
    (kind) => {
      const all = answering(understanding, {
        ...citing(kind, "No ships,"),
        alsoIn: [citing(kind, "Not one.")],
      });
      expect(stripVTControlCharacters(answerText(all, 5, coloured))).toBe(answerText(all, 5));
    },
  );
});
