import type { Engine } from "../../src/domain/engine.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "./made-up.ts";

const harbour = articleOf("“The harbour stays open,” harbour master Ada Quill said on Monday.");

const names = `Brenda Calvin Doris Edgar Felicia Gerald Harriet Ignatius Josephine Kenneth Leonora Mortimer Nicholas
Ophelia Percival Quentin Rosalind Sebastian Theodora Ursula Vincent Winifred Xavier Yolanda Zachary Albert Beatrice`;

const chorus = articleOf(
  names.replace(/\w+\s*/gu, (name) => `“The tide turns,” ${name.trim()} Marsh said.\n\n`),
  { id: "chorus", file: "corpus/chorus.md" },
);

const bills = ["rise in May", "pay for the pier", "never fell", "spare the ferry", "end in June"];

const ledger = articleOf(
  bills.map((bill) => `“The tolls ${bill},” treasurer Cora Pier said.`).join("\n\n"),
  { id: "ledger", file: "corpus/ledger.md", published: "2031-02-01" },
);

/** The articles of the made-up engine. */
export const madeUpArticles = [harbour, chorus, ledger];

/** An engine over made-up articles, in which Ada Quill speaks once, Cora Pier more often than a page shows, and more people than an autocomplete offers. */
export const madeUpEngine: Engine = createEngine(
  madeUpArticles.map((article) => read(article, [])),
  [],
);

/** An engine that fails at everything. */
export function failingEngine(fail: () => never): Engine {
  return {
    answer: async () => fail(),
    speakers: async () => fail(),
    topics: async () => fail(),
    cited: async () => fail(),
    articles: async () => fail(),
    check: async () => fail(),
    holdings: async () => fail(),
  };
}

/** One that fails for no reason that is known. */
export const brokenEngine: Engine = failingEngine(() => {
  throw new Error("the tide came in");
});
