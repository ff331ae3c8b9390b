import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asReported } from "../../src/import/draft.ts";
import { noFacts } from "../../src/domain/article.ts";
import { jsonFile } from "../../src/import/json.ts";
import { draftIn, faultOf, foundIn, told } from "./found-in.ts";

const json = (value: unknown) => JSON.stringify(value);
const drafted = (keys: object) => draftIn(jsonFile, json({ text: "One.", ...keys }));

describe("a JSON file", () => {
  test("gives an article with all that is told of it", () => {
    const article = {
      id: 7,
      title: "Ferry back",
      text: "Ferry back\n\nThe ferry is back.\n\n“Proud,” Mayor Ann Lee said.\n",
      url: "https://gazette.example/1",
      date: "2025-02-21 20:25:09+00:00",
      publisher: "Harbour Gazette",
      author: "By Bo Ray",
      language: "en",
    };
    expect(draftIn(jsonFile, json(article))).toEqual({
      title: "Ferry back",
      publisher: "Harbour Gazette",
      author: "Bo Ray",
      published: "2025-02-21",
      url: "https://gazette.example/1",
      language: "en",
      ...asReported,
      warnings: [],
      text: "The ferry is back.\n\n“Proud,” Mayor Ann Lee said.\n",
    });
  });

  test("keeps any text as it is", () => {
    const texts = fc
      .string({ unit: "binary" })
      .filter((text) => text.trim() !== "" && !/[\0<&]|\p{Cs}/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(drafted({ text }).text).toBe(text);
      }),
    );
  });

  test.each([
    [{ articleBody: "Two." }],
    [{ article_body: "Two." }],
    [{ MainText: "Two." }],
    [{ content: { rendered: "<p>Two.</p>" } }],
    [{ body_html: "<p>Two.</p>", body: "Tw…" }],
    [{ content: "<p>Two.</p>" }],
    [{ text: "Two.", html: "<!doctype html><nav>Home</nav><p>Two.</p>" }],
    [{ text: null, full_text: ["Two."] }],
    [{ metadata: { body: "Two." } }],
    [{ article: "Two." }],
    [{ transcript: "Two." }],
    [{ webTitle: "A", fields: { headline: "A", body: "<p>Two.</p>" } }],
  ])("has the text in %j", (article) => {
    expect(draftIn(jsonFile, json(article)).text).toBe("Two.");
  });

  test.each([
    ["Is 1 < 2? “Yes,” <said> she.", "Is 1 < 2? “Yes,” <said> she."],
    ["He <em>said</em> so.\n\nTwo.", "He said so.\n\nTwo."],
    ["<p>A &amp; B</p>\n<p>C<br>D</p>", "A & B\n\nC\nD"],
  ])("takes %j for what it plainly is", (text, words) => {
    expect(drafted({ text }).text).toBe(words);
  });

  test("warns of entities in a text without mark-up", () => {
    expect(drafted({ text: "&quot;One,&quot; she said." }).warnings).toEqual([
      "the text has entities of HTML in it, such as &quot;",
    ]);
  });

  test.each([
    [{ headline: "A &amp; <b>B</b>" }, { title: "A & B" }],
    [{ title: { rendered: "A&#8217;s" } }, { title: "A’s" }],
    [{ title: 7, name: "A" }, { title: "A" }],
    [{ canonical_url: "https://a.example/b" }, { url: "https://a.example/b" }],
    [{ url: "/b", link: "https://a.example/c" }, { url: "https://a.example/c" }],
    [{ url: "javascript:alert(1)" }, { url: undefined }],
    [{ source: { id: null, name: "Isle Herald" } }, { publisher: "Isle Herald" }],
    [{ source: "https://a.example/", siteName: "Isle Herald" }, { publisher: "Isle Herald" }],
    [
      { authors: ["Ann Lee", { name: "Bo Ray" }, "Cy Fox"] },
      { author: "Ann Lee, Bo Ray and Cy Fox" },
    ],
    [{ publishedAt: "2025-02-25T23:30:00-05:00" }, { published: "2025-02-25" }],
    [{ pubDate: "Tue, 25 Feb 2025 23:30:00 +0300" }, { published: "2025-02-25" }],
    [{ date_published: 1_740_500_000 }, { published: "2025-02-25" }],
    [{ created_at: "2025-02-25", modified: "2025-02-26" }, { published: undefined }],
    [{ date: "last week", meta: { date: "March 3, 2025" } }, { published: "2025-03-03" }],
    [{ lang: "de_AT" }, { language: "de" }],
    [{ lang: "no such tongue" }, { language: undefined }],
    [{ headline: { main: "A", print_headline: "B" } }, { title: "A" }],
    [{ webTitle: "A" }, { title: "A" }],
    [{ byline: { original: "By Ann Lee" } }, { author: "Ann Lee" }],
    [{ Publication: "Isle Herald" }, { publisher: "Isle Herald" }],
    [{ source_domain: "isle.example" }, { publisher: "isle.example" }],
    [{ date_publish: "2025-02-25 23:30:00" }, { published: "2025-02-25" }],
    [{ published_date: "2025-02-25" }, { published: "2025-02-25" }],
    [{ publicationDate: "2025-02-25" }, { published: "2025-02-25" }],
    [{ webPublicationDate: "2025-02-25T23:30:00Z" }, { published: "2025-02-25" }],
    [{ status: "ok" }, { status: "usable" }],
    [{ status: "publish" }, { status: "usable" }],
    [{ status: "withdrawn" }, { status: "withdrawn" }],
    [{ status: "Retracted" }, { status: "withdrawn" }],
    [{ meta: { status: "CORRECTED" } }, { status: "corrected" }],
    [
      { basedOn: [{ outlet: "Isle Herald", url: "https://a.example/" }, { publisher: "B" }] },
      {
        basedOn: [
          {
            outlet: "Isle Herald",
            headline: undefined,
            url: "https://a.example/",
            speakers: [],
          },
        ],
        warnings: ["basedOn has sources without an outlet, which are left out"],
      },
    ],
    [{ type: "Transcript" }, { kind: "transcript" }],
    [{ type: "NewsArticle" }, { kind: "report" }],
  ])("reads %j", (keys, facts) => {
    expect(drafted(keys)).toMatchObject(facts);
  });

  test.each([
    [[{ text: "One." }, { text: "Two." }]],
    [{ status: "ok", articles: [{ text: "One." }, { text: "Two." }] }],
    [{ response: { status: "ok", results: [{ text: "One." }, { fields: { body: "Two." } }] } }],
  ])("gives each article of %j", (value) => {
    expect(foundIn(jsonFile, json(value)).map(({ place, kind }) => [place, kind])).toEqual([
      ["article 1", "draft"],
      ["article 2", "draft"],
    ]);
  });

  test.each([
    [{ status: "draft" }],
    [{ status: "Draft" }],
    [{ status: "pending" }],
    [{ draft: true }],
    [{ published: false }],
  ])("leaves what says %j", (keys) => {
    expect(told(foundIn(jsonFile, json({ text: "One.", ...keys }))[0])).toBe(
      "left: is a draft, not published",
    );
  });

  const turns = [
    { speaker: "Ann Lee", text: "Good morning. " },
    { speaker: "Reporter", text: "At night?" },
  ];

  test.each([
    ["turns", { title: "A", turns }],
    ["transcript", { title: "A", transcript: turns }],
    ["segments beside the text", { title: "A", text: "Good morning. At night?", segments: turns }],
    ["content", { title: "A", content: turns }],
    ["a list", turns],
    ["data", { title: "A", data: turns }],
  ])("makes a transcript of %s", (_, value) => {
    expect(draftIn(jsonFile, json(value))).toMatchObject({
      kind: "transcript",
      text: "Ann Lee: Good morning.\n\nReporter: At night?",
    });
  });

  test.each([
    [{ date: "05/04/2031" }, "date is 05/04/2031, which may be one of two days"],
    [{ published: "31/04/2031" }, "published is 31/04/2031, which names no day"],
    [
      { Link: "javascript:alert(1)" },
      "Link is javascript:alert(1), which is no http or https address",
    ],
    [{ lang: "no such tongue" }, "lang is no such tongue, which is no language"],
  ])("warns of %j", (keys, warning) => {
    expect(drafted(keys).warnings).toEqual([warning]);
  });

  test.each([
    ["It rained… [+2345 chars]", "[+2345 chars]"],
    ["It rained. […]", "[…]"],
    ["It rained. [...]\n", "[...]"],
    ["It rained.\n\nContinue reading Ferry back →", "Continue reading Ferry back →"],
    ["It rained… Read more", "Read more"],
  ])("warns of %j, which may be only the beginning", (text, end) => {
    expect(drafted({ text }).warnings).toEqual([
      `the text may be only the beginning of the article: it ends with ${end}`,
    ]);
  });

  test("takes children who read more for the end of an article", () => {
    expect(
      drafted({ text: "“Let them,” she said, urging all children to read more" }).warnings,
    ).toEqual([]);
  });

  test("goes on after an article that is none", () => {
    const found = foundIn(jsonFile, json([{ title: "A" }, 7, { text: "One." }]));
    expect(found.map(told)).toEqual([
      'has no text; its keys are: title; give it a key "text"',
      'is a number, no article; write it as {"title": "…", "text": "…"}',
      "draft",
    ]);
  });

  test("takes what its sender tells where it tells nothing itself", () => {
    const facts = { ...noFacts, url: "https://a.example/1", title: "B" };
    expect(draftIn(jsonFile, json({ text: "One.", title: "A" }), facts)).toMatchObject({
      title: "A",
      url: "https://a.example/1",
    });
  });

  const nested = `{"a":`.repeat(1000) + "1" + "}".repeat(1000);

  test.each([
    ["what is broken", '{"text": "One.",\n}', "2: is broken JSON; mend it, or export it anew"],
    ["what is cut off", '{"text":\n"One', "2: is broken JSON; mend it, or export it anew"],
    [
      "a word that is no value",
      '{"text": "It rained for days.",\n"title": bad, "url": "https://a.example/"}',
      "2: is broken JSON; mend it, or export it anew",
    ],
    [
      "such a word in its first lines",
      '{"a":\nbad, "text": "It rained for days."}',
      "2: is broken JSON; mend it, or export it anew",
    ],
    ["no JSON at all", "[bad]", "1: is broken JSON; mend it, or export it anew"],
    ["an empty list", "[]", "holds no article; export it anew"],
    ["a number", "7", 'is a number, no article; write it as {"title": "…", "text": "…"}'],
    ["blank text", '{"text": " "}', 'has no text; its keys are: text; give it a key "text"'],
    [
      "a key that is reserved",
      '{"text":"a","meta":{"__proto__":{"text":"b"}}}',
      'has the key "__proto__", which is reserved; take it out',
    ],
    [
      "such a key in escapes",
      '{"text":"a","\\u005f_proto__":1}',
      'has the key "__proto__", which is reserved; take it out',
    ],
    [
      "a constructor",
      '{"text":"a","constructor":{"prototype":{}}}',
      'has the key "constructor", which is reserved; take it out',
    ],
    ["deep nesting", nested, "is nested more than 300 deep; export its articles one by one"],
    [
      "too many keys",
      json(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [n, 1]))),
      "has an object of more than 10000 keys; export its articles one by one",
    ],
    [
      "half of a character",
      '{"text":"\\ud800"}',
      "holds half of a character (a lone surrogate); save it anew as UTF-8",
    ],
    ["a NUL byte", '{"text":"a\\u0000"}', "holds a NUL byte in its text; take it out"],
  ])("is refused with %s", (_, text, fault) => {
    expect(faultOf(jsonFile, text)).toBe(fault);
  });

  test("may have a constructor among its people", () => {
    expect(drafted({ constructor: "Lee & Sons" }).text).toBe("One.");
  });
});
