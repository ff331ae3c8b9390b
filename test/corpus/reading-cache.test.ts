import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import { type Shelf, keepReadings, keptReadings, shelfOf } from "../../src/corpus/reading-cache.ts";
import type { Article } from "../../src/domain/article.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "../discord/made-up.ts";
import { folderOf } from "../folder-of.ts";
import { plainReading } from "./plain-reader.ts";

const line = "Mára Quill said the ferry would wait for Otto Brand 🚢 until spring.\n";

const articles = [1, 4, 7].map((lines) =>
  articleOf(line.repeat(lines), { id: `a${String(lines)}`, author: "Ann Lee" }),
);
const fresh = articles.map(plainReading);

/** A shelf in a folder of its own, with what was read from the articles. */
async function filled(basis: readonly unknown[] = ["version 1"]): Promise<Shelf> {
  const shelf = shelfOf(folderOf({}), "corpus", basis);
  await keepReadings(shelf, fresh);
  return shelf;
}

const fileOf = ({ folder, name }: Shelf): string => join(folder, name);

/** What is kept of articles, in their order. */
async function kept(shelf: Shelf, of: readonly Article[] = articles) {
  const { readings } = await keptReadings(shelf, of);
  return of.map(({ id }) => readings.get(id));
}

describe("a reading that is kept", () => {
  test("comes back equal", async () => {
    expect(await kept(await filled())).toStrictEqual(fresh);
  });

  test("comes back equal from every article of the sample", { timeout: 30_000 }, async () => {
    const corpus = await loadCorpus("corpus");
    const readings = corpus.articles.map((article) => read(article, corpus.notes));
    const shelf = shelfOf(folderOf({}), "corpus", []);
    await keepReadings(shelf, readings);
    expect(await kept(shelf, corpus.articles)).toStrictEqual(readings);
  });

  test("has the article as it lies in the corpus now", async () => {
    const [first = articleOf("")] = articles;
    const moved = { ...first, file: "elsewhere/a1.md" };
    expect((await kept(await filled(), [moved]))[0]?.article).toBe(moved);
  });

  test("holds none of the article's text", async () => {
    expect(readFileSync(fileOf(await filled()), "utf8")).not.toContain("ferry");
  });

  test.each<Partial<Article>>([
    { text: line.replace("wait", "wail"), sha256: "other" },
    { sha256: "other" },
    { id: "other" },
    { title: "Other" },
    { author: undefined },
    { publisher: "Other" },
    { published: "2031-04-06" },
    { url: undefined },
    { kind: "transcript" },
    { status: "corrected" },
    { basedOn: [{ outlet: "Other", headline: undefined, url: undefined, speakers: [] }] },
  ])("is read anew when the article is another: %j", async (change) => {
    const changed = articles.map((article) => ({ ...article, ...change }));
    expect(await kept(await filled(), changed)).toEqual([undefined, undefined, undefined]);
  });

  test("is read anew when the reader or the speakers file is another", async () => {
    const shelf = await filled(["version 1", []]);
    const other = shelfOf(shelf.folder, "corpus", ["version 1", ["a note"]]);
    expect(await kept(other)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a shelf", () => {
  test("is tidy when it holds what is asked for and nothing else", async () => {
    expect(await keptReadings(await filled(), articles)).toMatchObject({ untidy: false });
  });

  test("is untidy when an article is gone", async () => {
    const { untidy } = await keptReadings(await filled(), articles.slice(1));
    expect(untidy).toBe(true);
  });

  test("holds after keeping what was kept last", async () => {
    const shelf = await filled();
    await keepReadings(shelf, fresh.slice(1));
    expect(await kept(shelf)).toStrictEqual([undefined, ...fresh.slice(1)]);
  });

  test("leaves what is kept of another corpus alone", async () => {
    const shelf = await filled();
    await keepReadings(shelfOf(shelf.folder, "another", ["version 1"]), []);
    expect(await kept(shelf)).toStrictEqual(fresh);
  });

  test("holds what one of several processes at work wrote, whole, and nothing beside it", async () => {
    const shelf = await filled();
    const sizes = [0, 1, 2, 3, 1, 2, 3, 0];
    await Promise.all(sizes.map((size) => keepReadings(shelf, fresh.slice(0, size))));
    const { readings } = await keptReadings(shelf, articles);
    const { untidy } = await keptReadings(shelf, articles.slice(0, readings.size));
    expect([untidy, readdirSync(shelf.folder)]).toEqual([false, [shelf.name]]);
  });

  test("rids the folder of what was forgotten in it, and of nothing that is not its own", async () => {
    const shelf = await filled();
    const left = [
      "0123456789abcdef.readings",
      "0123456789abcdef.index",
      `${shelf.name}.half`,
      "notes.txt",
    ];
    for (const name of left) {
      writeFileSync(join(shelf.folder, name), "");
      utimesSync(join(shelf.folder, name), 0, 0);
    }
    await keepReadings(shelf, fresh);
    expect(readdirSync(shelf.folder)).toEqual([shelf.name, "notes.txt"]);
  });

  test("makes its folder, but none above it", async () => {
    const above = folderOf({});
    await keepReadings(shelfOf(join(above, "cache"), "corpus", []), fresh);
    const deeper = shelfOf(join(above, "not", "there"), "corpus", []);
    await expect(keepReadings(deeper, fresh)).rejects.toThrow("ENOENT");
  });

  test("says so when its folder cannot be written to", async () => {
    const folder = join(folderOf({ taken: "" }), "taken");
    await expect(keepReadings(shelfOf(folder, "corpus", []), fresh)).rejects.toThrow("ENOTDIR");
  });
});

const lines = (bytes: Buffer): readonly string[] => bytes.toString().split("\n").slice(0, -1);

describe("a damaged shelf", () => {
  test.each<[string, (bytes: Buffer) => string | Buffer]>([
    ["is empty", () => ""],
    ["is of something else", () => "%PDF-1.7\n\0\0\n"],
    [
      "has its hashes alone",
      (bytes) =>
        lines(bytes)
          .map((each) => each.slice(0, 130))
          .join("\n"),
    ],
    ["has a line without end", () => Buffer.alloc(6_000_000, "[")],
    ["is nested without end", (bytes) => forged(lines(bytes)[0], () => "[".repeat(100_000))],
  ])("gives nothing when it %s", async (_what, damage) => {
    const shelf = await filled();
    writeFileSync(fileOf(shelf), damage(readFileSync(fileOf(shelf))));
    expect(await kept(shelf)).toEqual([undefined, undefined, undefined]);
  });

  test("gives nothing when there is no file, or a folder in its place", async () => {
    const shelf = await filled();
    rmSync(fileOf(shelf));
    const without = await kept(shelf);
    mkdirSync(fileOf(shelf));
    expect([...without, ...(await kept(shelf))].filter(Boolean)).toEqual([]);
  });

  test("gives what is fresh, wherever a byte is another or the rest is lost", async () => {
    const shelf = await filled();
    const bytes = readFileSync(fileOf(shelf));
    const at = fc.nat({ max: bytes.length - 1 });
    const damaged = fc.oneof(
      fc.tuple(at, fc.nat({ max: 255 })).map(([place, byte]) => bytes.with(place, byte)),
      at.map((place) => bytes.subarray(0, place)),
      at.map((place) => Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)])),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (content) => {
        writeFileSync(fileOf(shelf), content);
        const readings = await kept(shelf);
        expect(readings.map((reading, nth) => reading ?? fresh[nth])).toStrictEqual(fresh);
      }),
    );
  });

  test("loses only the line that is damaged", async () => {
    const shelf = await filled();
    const bytes = readFileSync(fileOf(shelf));
    writeFileSync(fileOf(shelf), bytes.with(200, bytes.at(200) === 48 ? 49 : 48));
    expect(await kept(shelf)).toStrictEqual([undefined, ...fresh.slice(1)]);
  });
});

/** A line whose reading is another, under a hash that fits. */
function forged(original = "", change: (json: string) => string): string {
  const [, key = "", json = ""] = /^\w+ (\w+) (.*)$/u.exec(original) ?? [];
  const signed = `${key} ${change(json)}`;
  return `${createHash("sha256").update(signed).digest("hex")} ${signed}\n`;
}

describe("a forged reading", () => {
  const only = articles.slice(0, 1);

  async function keptWhen(change: (json: string) => string) {
    const shelf = await filled();
    const [first] = readFileSync(fileOf(shelf), "utf8").split("\n");
    writeFileSync(fileOf(shelf), forged(first, change));
    return (await kept(shelf, only))[0];
  }

  test("is taken where it says the same", async () => {
    expect(await keptWhen((json) => json)).toStrictEqual(fresh[0]);
  });

  /** Of the only statement: its two spans, behind the one of its passage. */
  const wordsAtEnd = /(?<=,28,1,0,68,)2,0,34,34,68\]/u;

  test.each([
    ["that is no JSON", "]]", "]"],
    ["with an end past the text", wordsAtEnd, "2,0,34,34,70]"],
    ["with a span that is reversed", wordsAtEnd, "2,34,0,34,68]"],
    ["with a negative start", wordsAtEnd, "2,-1,34,34,68]"],
    ["with half a code unit", wordsAtEnd, "2,0,34.5,34.5,68]"],
    ["with a row that breaks off", wordsAtEnd, "2,0,34,34]"],
    ["with a row that goes on", wordsAtEnd, "2,0,34,34,68,0]"],
    ["with fewer spans than none", wordsAtEnd, "-2,0,34,34,68]"],
    ["with more spans than there are", wordsAtEnd, "3e9,0,34,34,68]"],
    ["with numbers that are text", wordsAtEnd, '1,"0","34"]'],
    ["with spans out of order", wordsAtEnd, "2,34,68,0,34]"],
    ["with words that are empty", wordsAtEnd, "1,0,0]"],
    ["with no words", wordsAtEnd, "0]"],
    ["of another kind", '"quotation"', '"truth"'],
    ["by nobody in it", '"quotation",0', '"quotation",2'],
    ["by a name that is none of the list's", '"quotation",0', '"quotation","mara-quill"'],
    ["attributed in no known way", '"turn"', '"guess"'],
    ["that is surer than sure", '"turn",[0', '"turn",[1.5'],
    ["with half a range of days", '"turn",[0,0],""', '"turn",[0,0],"2031-04-04"'],
    ["with a day that is none", '"turn",[0,0],""', '"turn",[0,0],"today/today"'],
    ["with a name that is a number", '"Mara Quill"', "7"],
    ["with a list that is an object", '["harbour master"]', '{"length":1,"__proto__":[]}'],
    ["that is an object", /.*/u, '{"__proto__":{"kind":"quotation"}}'],
    ["that is nothing", /.*/u, "null"],
    ["that is too long", /\]$/u, ",[]]"],
  ])("%s is read anew", async (_what, part, instead) => {
    const untouched: string[] = [];
    const found = await keptWhen((json) => {
      const changed = json.replace(part, instead);
      if (changed === json) untouched.push(json);
      return changed;
    });
    expect([found, untouched]).toEqual([undefined, []]);
  });
});
