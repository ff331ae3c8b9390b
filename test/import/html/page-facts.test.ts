import { describe, expect, test } from "vitest";

import { type Facts, noFacts } from "../../../src/domain/article.ts";
import { htmlPage } from "../../../src/import/html/html-page.ts";
import { draftsOf } from "../drafts-of.ts";

const body = `<article>${"<p>The ferry will run all winter, said Mayor Ann Lee, who had asked for it.</p>".repeat(3)}</article>`;

async function factsOf(head: string, facts: Partial<Facts> = {}): Promise<Partial<Facts>> {
  const page = `<html><head>${head}</head><body>${body}</body></html>`;
  const [draft] = await draftsOf(htmlPage, page, { facts: { ...noFacts, ...facts } });
  return draft ?? {};
}

const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === "string" ? json : JSON.stringify(json)}</script>`;

const news = { "@type": "NewsArticle", headline: "Ferry to run" };

const told: readonly (readonly [claim: string, head: string, facts: Partial<Facts>])[] = [
  ["nothing of a page that tells nothing", "", noFacts],
  [
    "a headline, though the title ends with the paper's name",
    "<title>Ferry to run | The Post</title><meta property=og:site_name content='The Post'>",
    { title: "Ferry to run" },
  ],
  [
    "all of a title where no name is known",
    "<title>Ferry to run | The Post</title>",
    { title: "Ferry to run | The Post" },
  ],
  [
    "a headline with its entities resolved",
    ld({ ...news, headline: "Lee &amp; &#8220;the boat&#8221;" }),
    { title: "Lee & “the boat”" },
  ],
  [
    "two authors",
    ld({ ...news, author: [{ name: "Mara Quill" }, "By Tom Weir"] }),
    { author: "Mara Quill and Tom Weir" },
  ],
  ["three authors", ld({ ...news, author: ["A B", "C D", "E F"] }), { author: "A B, C D and E F" }],
  [
    "no address for an author",
    "<meta name=author content='https://x.example/a'>",
    { author: undefined },
  ],
  [
    "an author who is referred to",
    ld({
      "@graph": [
        { ...news, author: { "@id": "#m" } },
        { "@id": "#m", "@type": "Person", name: "Mara Quill" },
      ],
    }),
    { author: "Mara Quill" },
  ],
  [
    "what the second script tells where the first is broken",
    ld("{,}") + ld({ ...news, datePublished: "2025-02-25" }),
    { published: "2025-02-25" },
  ],
  [
    "the day in the time zone that it is written in",
    ld({ ...news, datePublished: "2025-02-25T23:30:00-05:00" }),
    { published: "2025-02-25" },
  ],
  ["no day for one of two", "<meta name=date content='02/03/2025'>", { published: undefined }],
  [
    "no day of a change",
    "<meta property='article:modified_time' content='2025-02-25'>",
    { published: undefined },
  ],
  [
    "an article out of several by its title",
    "<title>Ferry to run</title>" +
      ld([
        { ...news, headline: "Another one", author: "A B" },
        { ...news, author: "C D" },
      ]),
    { author: "C D" },
  ],
  [
    "no author out of several articles that it only links to",
    ld([
      { ...news, headline: "Another one", author: "A B" },
      { ...news, headline: "A third one", author: "C D" },
    ]),
    { author: undefined },
  ],
  [
    "nothing of a prototype",
    ld('{"@type":"NewsArticle","__proto__":{"headline":"No"}}'),
    { title: undefined },
  ],
  [
    "no address that is not of the web",
    "<link rel=canonical href='javascript:alert(1)'>",
    { url: undefined },
  ],
];

describe("the facts of a page", () => {
  test.each(told)("are %s", async (_claim, head, facts) => {
    expect(await factsOf(head)).toMatchObject(facts);
  });

  test.each([
    ["https://post.example/a?utm=1", "https://post.example/a", "https://post.example/a"],
    ["https://amp.post.example/a", "https://www.post.example/a", "https://www.post.example/a"],
    ["https://post.example/a", "/b", "https://post.example/b"],
    ["https://post.example/a", "https://other.example/a", "https://post.example/a"],
    ["https://post.example/a", "https://post.example/", "https://post.example/a"],
    [undefined, "https://post.example/a", "https://post.example/a"],
  ])(
    "are, fetched from %s with %s as canonical, the address %s",
    async (url, canonical, address) => {
      const facts = await factsOf(`<link rel="canonical" href="${canonical}">`, { url });
      expect(facts.url).toBe(address);
    },
  );

  test("are the address that a browser saved it from", async () => {
    const page = `<!-- saved from url=(0025)https://post.example/boat -->\n<html><body>${body}</body></html>`;
    expect((await draftsOf(htmlPage, page))[0]?.url).toBe("https://post.example/boat");
  });

  test("are its language", async () => {
    const page = `<html lang="fr-CA"><body>${body}</body></html>`;
    expect((await draftsOf(htmlPage, page))[0]?.language).toBe("fr");
  });

  test.each([
    ["as it was sent", "", "text/html; charset=windows-1252"],
    ["as it says", "<meta charset=windows-1252>", undefined],
    [
      "as it says at length",
      "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
      undefined,
    ],
  ])("are read in the character set %s", async (_how, meta, type) => {
    const page = `<html><head>${meta}<title>Caf\xe9 by the pier</title></head><body>${body}</body></html>`;
    const [draft] = await draftsOf(
      htmlPage,
      Buffer.from(page, "latin1"),
      type === undefined ? {} : { type },
    );
    expect(draft?.title).toBe("Café by the pier");
  });
});
