import { describe, expect, test } from "vitest";

import { htmlPage } from "../../../src/import/html/html-page.ts";
import { draftsOf } from "../drafts-of.ts";

const first = "The ferry will run all winter, said Mayor Ann Lee, who had asked for it.";
const last = "The council is to vote on Friday, and nobody knows what will come of it.";
const body = (within = "") => `<p>${first}</p>${within}<p>${last}</p>`;

async function draftOf(html: string, head = "") {
  const [draft] = await draftsOf(htmlPage, `<html><head>${head}</head><body>${html}</body></html>`);
  return draft;
}

const ld = (told: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...told })}</script>`;

describe("the text of an article's page", () => {
  test.each([
    [
      "a linked paragraph that quotes",
      '<p><a href="/x">“It must run,” Ann Lee wrote</a></p>',
      "“It must run,” Ann Lee wrote",
    ],
    [
      "a linked entry of a list that has others",
      '<ul><li><a href="/x">“It must,” said Bo Ray</a></li><li>“No,” said Cy Fox</li></ul>',
      "“It must,” said Bo Ray\n“No,” said Cy Fox",
    ],
    [
      "paragraphs of elements that a site has made up, each by itself",
      `<x-text><x-para>Bo Ray, who runs the harbour, was less sure of it.</x-para><x-para>“Ice is ice.”</x-para></x-text>`,
      "Bo Ray, who runs the harbour, was less sure of it.\n\n“Ice is ice.”",
    ],
  ])("has %s", async (_what, html, text) => {
    const draft = await draftOf(`<article><h1>Ferry to run</h1>${body(html)}</article>`);
    expect([draft?.text, draft?.warnings]).toEqual([`${first}\n\n${text}\n\n${last}`, []]);
  });

  test.each([
    [
      "a list of links to others",
      '<ul><li><a href="/x">Mayor: “I quit”</a></li><li><a href="/y">“Never,” says Bo Ray</a></li></ul>',
    ],
    [
      "a link to another that says so",
      '<p>Related: <a href="/x">The “ice” that nobody saw.</a></p>',
    ],
  ])("has not %s", async (_what, html) => {
    const draft = await draftOf(`<article><h1>Ferry to run</h1>${body(html)}</article>`);
    expect(draft?.text).toBe(`${first}\n\n${last}`);
  });

  test("has not the next article that a page goes on with", async () => {
    const next = `<article class="next"><h1>Bridge shut</h1>${"<p>“Nobody,” said Cy Fox, “listens to me when I speak of the bridge.”</p>".repeat(5)}</article>`;
    const page = `<article><h1>Ferry to run</h1>${body()}</article>${next}`;
    const draft = await draftOf(page, "<title>Ferry to run</title>");
    expect([draft?.text, draft?.warnings]).toEqual([`${first}\n\n${last}`, []]);
  });

  test("is what its JSON-LD tells where the page shows none", async () => {
    const told = ld({ headline: "Ferry to run", articleBody: `${first}\n\n${last}` });
    const draft = await draftOf('<div id="root"></div>', told);
    expect([draft?.text, draft?.warnings]).toEqual([
      `${first}\n\n${last}`,
      ["the page shows no text: this one is from its JSON-LD"],
    ]);
  });

  test.each([
    [
      "several articles",
      "Harbour news",
      Array.from(
        { length: 5 },
        (_, at) => `<article><h2><a href="/${at}">Story ${at}</a></h2>${body()}</article>`,
      ).join(""),
      "is a page of several articles",
    ],
    [
      "a fault",
      "Page not found | The Harbour Mail",
      `<h1>Page not found</h1><p>Sorry, the page does not exist. It may have been moved.</p>${body()}`,
      "is a page that tells of a fault",
    ],
  ])("is not looked for on a page of %s", async (_what, title, html, reason) => {
    await expect(draftOf(html, `<title>${title}</title>`)).rejects.toThrow(reason);
  });
});

describe("a page warns", () => {
  const cutShort = "the page is for subscribers: it may hold only the beginning of the article";

  test.each([
    ["that JSON-LD tells to be for subscribers", ld({ isAccessibleForFree: false }), "", cutShort],
    ["that has a box for those who pay", "", '<div class="paywall">Subscribe now</div>', cutShort],
    [
      "that quotes beside the article what the article has not",
      "",
      "<aside><p>“It must run”</p></aside><aside><p>“The ferry will run”</p></aside>",
      "the article's part of the page has words that the text has not, lost: ““It must run””",
    ],
  ])("%s", async (_what, head, html, warning) => {
    const draft = await draftOf(`<article><h1>Ferry to run</h1>${body(html)}</article>`, head);
    expect(draft?.warnings).toEqual([warning]);
  });
});

describe("the title of a page", () => {
  const site = '<header><a href="/">The Harbour Mail</a></header>';

  test.each([
    [
      "is its heading, not what search engines are told",
      "",
      "<title>Winter boats: all you need</title>",
    ],
    [
      "is its heading without the site's name",
      site,
      "<title>Ferry to run | The Harbour Mail</title>",
    ],
    [
      "is what JSON-LD and its title agree on",
      "<h1>Harbour</h1>",
      `<title>Ferry to run</title>${ld({ headline: "Ferry to run" })}`,
    ],
  ])("%s", async (_claim, top, head) => {
    const heading = top.includes("h1") ? "" : "<h1>Ferry to run</h1>";
    const draft = await draftOf(`${top}<article>${heading}${body()}</article>`, head);
    expect([draft?.title, draft?.text]).toEqual(["Ferry to run", `${first}\n\n${last}`]);
  });

  test("is without the site's name where there is no heading", async () => {
    const title = "<title>Ferry to run | The Harbour Mail</title>";
    const draft = await draftOf(`${site}<article>${body()}</article>`, title);
    expect(draft?.title).toBe("Ferry to run");
  });
});
