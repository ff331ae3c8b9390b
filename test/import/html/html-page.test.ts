import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { type Facts, noFacts } from "../../../src/domain/article.ts";
import { htmlPage } from "../../../src/import/html/html-page.ts";
import { draftsOf } from "../drafts-of.ts";

const fixture = (file: string) => readFileSync(`test/import/fixtures/html/${file}`);

const told: Readonly<Record<string, Partial<Facts>>> = {
  wordpress: {
    title: "Ferry to run all winter, mayor says",
    publisher: "The Harbour Post",
    author: "Mara Quill",
    published: "2025-02-25",
    url: "https://harbour-post.example/2025/02/ferry-to-run-all-winter/",
  },
  agency: {
    title: "Island council rejects ferry deal",
    publisher: "North Wire",
    author: "Mara Quill and Tom Weir",
    published: "2025-03-04",
    url: "https://northwire.example/world/islands/island-council-rejects-ferry-deal-2025-03-04/",
  },
  broadcaster: {
    title: "Pier to be 'closed for good', says Lee",
    publisher: "Coast News",
    published: "2025-05-01",
    url: "https://www.coast.example/news/articles/c9vx",
  },
  paper: {
    title: "‘They sold us a boat that sinks’: islanders on the ferry",
    publisher: "the Daily Tide",
    author: "Ida Holm",
    published: "2025-06-10",
    url: "https://www.dailytide.example/islands/2025/jun/10/boat",
  },
  drupal: { title: "Statement by Mayor Ann Lee on the ferry", published: "2025-02-26" },
  amp: {
    title: "Ferry late again",
    publisher: "The Harbour Post",
    author: "Tom Weir",
    published: "2025-04-02",
    url: "https://www.harbour-post.example/ferry-late-again",
  },
  old: { title: "Storm takes the pier" },
  live: {
    title: "Ferry strike live: boats stay in port",
    publisher: "Coast News",
    published: "2025-07-01",
    url: "https://coast.example/live/strike",
  },
};

describe("a saved page", () => {
  test.each(Object.keys(told))(
    "of the kind %s gives its text, character for character",
    async (name) => {
      const [draft] = await draftsOf(htmlPage, fixture(`${name}.html`));
      expect(`${draft?.text}\n`).toBe(fixture(`${name}.txt`).toString());
    },
  );

  test.each(Object.entries(told))("of the kind %s gives its facts", async (name, facts) => {
    const [draft] = await draftsOf(htmlPage, fixture(`${name}.html`));
    expect(draft).toMatchObject({ ...noFacts, ...facts, kind: "report" });
  });

  test("warns of sentences and quotations that were left out on purpose", async () => {
    const [draft] = await draftsOf(htmlPage, fixture("paper.html"));
    expect(draft?.warnings).toEqual([
      "the article's part of the page has words that the text has not, lost: ““The best of the coast” once a week”",
    ]);
  });

  test.each(["wordpress", "agency", "broadcaster", "drupal", "amp", "old", "live"])(
    "of the kind %s loses nothing that is quoted",
    async (name) => {
      const [draft] = await draftsOf(htmlPage, fixture(`${name}.html`));
      expect(draft?.warnings).toEqual([]);
    },
  );
});
