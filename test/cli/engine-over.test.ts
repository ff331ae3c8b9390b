import { execFile } from "node:child_process";
import { appendFileSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, test } from "vitest";

import { type News, newsLine } from "../../src/cli/engine-news.ts";
import { engineOver } from "../../src/cli/engine-over.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { sentence } from "../asking.ts";
import { filesIn } from "./files-in.ts";

const body = "“No ships will come to the harbour,” mayor Ann Lee said on Friday.\n";
const said = "“The ferry must run,” Otto Brand said.\n";

const corpusOf = (): string =>
  folderOf({ "harbour.md": markdown(body), "ferry.md": markdown(said), "wrong.md": "nothing\n" });

const indexIn = (cache: string): string =>
  join(cache, readdirSync(cache).find((name) => name.endsWith(".index")) ?? "");

/** What an engine over these places holds and answers, and what there was to tell. */
async function made(corpus: string, cache: string | undefined) {
  const news: News[] = [];
  const { engine } = await engineOver(filesIn(corpus, cache), (each) => news.push(each));
  const answer = await engine.answer(sentence("what did Ann Lee say"));
  const { intake, ...holdings } = await engine.holdings();
  return { answer, holdings, refused: intake.refused, news };
}

describe("an engine over a corpus", () => {
  test("answers the same from what is kept", async () => {
    const [corpus, cache] = [corpusOf(), folderOf({})];
    const [first, again, without] = [
      await made(corpus, cache),
      await made(corpus, cache),
      await made(corpus, undefined),
    ];
    expect([again, without]).toStrictEqual([first, first]);
  });

  test("answers from an article as it is now", async () => {
    const [corpus, cache] = [corpusOf(), folderOf({})];
    await made(corpus, cache);
    appendFileSync(join(corpus, "harbour.md"), "\n“None will,” Lee said.\n");
    expect((await made(corpus, cache)).holdings.statements).toBe(3);
  });

  test("keeps what was read of each corpus, and its index, in files of their own", async () => {
    const cache = folderOf({});
    for (const corpus of [corpusOf(), corpusOf()]) await made(corpus, cache);
    const endings = readdirSync(cache).map((name) => name.split(".").at(-1));
    expect(endings).toEqual(["index", "readings", "index", "readings"]);
  });

  test("leaves an index as it is kept while nothing has changed", async () => {
    const [corpus, cache] = [corpusOf(), folderOf({})];
    await made(corpus, cache);
    const first = statSync(indexIn(cache)).ino;
    await made(corpus, cache);
    expect(statSync(indexIn(cache)).ino).toBe(first);
  });

  test("answers the same where the index that is kept is damaged, and keeps it whole", async () => {
    const [corpus, cache] = [corpusOf(), folderOf({})];
    const first = await made(corpus, cache);
    const whole = readFileSync(indexIn(cache));
    writeFileSync(indexIn(cache), whole.with(200, (whole.at(200) ?? 0) ^ 1));
    const again = await made(corpus, cache);
    expect([again, readFileSync(indexIn(cache))]).toStrictEqual([first, whole]);
  });

  test("tells which files are refused", async () => {
    const { news } = await made(corpusOf(), undefined);
    expect(news.map(newsLine)).toEqual([
      expect.stringMatching(/^refused .*wrong\.md:1: there is/u),
    ]);
  });

  test("answers where nothing can be kept, and tells why", async () => {
    const { answer, news } = await made(corpusOf(), join(folderOf({ file: "" }), "file"));
    expect([answer.kind, ...news.slice(1).map(newsLine)]).toEqual([
      "found",
      expect.stringMatching(/^what was read is not kept for the next start \(E\w+: .*CACHE/u),
    ]);
  });

  test("loads no reader where all is kept", { timeout: 30_000 }, async () => {
    const [corpus, cache] = [corpusOf(), folderOf({})];
    const first = await loadedOver(corpus, cache);
    expect([first, await loadedOver(corpus, cache)]).toEqual([
      expect.stringContaining("wink-nlp"),
      "",
    ]);
  });
});

describe("the news of reading", () => {
  test("says how far it is", () => {
    expect(newsLine({ kind: "reading", read: 120, articles: 1000 })).toBe(
      "read 120 of 1,000 articles",
    );
  });
});

/** The modules of the tagger that a process has loaded when its engine stands. */
async function loadedOver(corpus: string, cache: string): Promise<string> {
  const program = `
    const { engineOver } = await import("./dist/src/cli/engine-over.js");
    const { createRequire } = await import("node:module");
    await engineOver(${JSON.stringify(filesIn(corpus, cache))}, () => undefined);
    const { cache: loaded } = createRequire("file:///");
    console.log(Object.keys(loaded).filter((path) => path.includes("wink-")).join());`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
  return stdout.trim();
}
