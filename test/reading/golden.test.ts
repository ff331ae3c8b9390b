import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { array, literal, object, string, number, tuple, union } from "zod";

import type { Span } from "../../src/domain/span.ts";
import { spansOf } from "../../src/domain/statement.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { articleOf, readingOf, said } from "./reading-of.ts";

const Pairs = array(tuple([number(), number()]));
const Golden = array(
  object({
    sha256: string(),
    statements: array(
      object({
        kind: union([literal("quotation"), literal("paraphrase"), literal("refusal")]),
        /** The speaker's id, without the article's for an unnamed one. */
        speaker: string(),
        spans: Pairs,
        quoted: Pairs,
      }),
    ),
  }),
);

/** What two articles, known by the SHA-256 of their text alone, were found by eye to say: not all, but these. */
const golden = Golden.parse(
  JSON.parse(readFileSync(new URL("golden/articles.json", import.meta.url), "utf8")),
);

/** A folder with those articles as text files; they are not ours to pass on. */
const folder = process.env["ARTICLES"];

const texts =
  folder === undefined
    ? []
    : readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);

/** A statement as the golden list has it. */
function told(statement: Statement) {
  return {
    kind: statement.kind,
    speaker: statement.attribution.speaker.split("@")[0],
    spans: pairs(spansOf(statement)),
    quoted: statement.kind === "quotation" ? [] : pairs(statement.quoted),
  };
}

describe.skipIf(folder === undefined)("with ARTICLES naming a folder of real articles", () => {
  test.each(golden)("reads all that is known to be said in $sha256", ({ sha256, statements }) => {
    const text = texts.find((one) => articleOf(one).sha256 === sha256) ?? "";
    expect(readingOf(text).statements.map(told)).toEqual(expect.arrayContaining(statements));
  });
});

describe("an article of the sample corpus", () => {
  test("is read in full", async () => {
    const { articles, notes } = await loadCorpus("corpus");
    const article = articles.find(({ id }) => id === "2025-04-12-kellogg-zones");
    expect(said(article?.text ?? "", notes).join("\n")).toMatchInlineSnapshot(`
      "paraphrase · Keith Kellogg · that The Times misread him
      paraphrase · Keith Kellogg · He meant areas of responsibility for an allied force and not a splitting of Ukraine
      quotation · Keith Kellogg · In discussions of partitioning, I was referencing areas or zones of responsibility for an allied force (without US troops).
      quotation · Keith Kellogg · I was NOT referring to a partitioning of Ukraine.
      paraphrase · Russia · such a presence
      paraphrase · Maria Zakharova · that a flag or a mandate would make no difference
      quotation · Maria Zakharova · any foreign military presence in Ukraine, regardless of the nation's flags, symbols, or declared mandates, will be viewed by Russia as a threat to our nation."
    `);
  });
});
