import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import type { News } from "../../src/cli/engine-news.ts";
import { engineOver } from "../../src/cli/engine-over.ts";
import { engineThread } from "../../src/cli/engine-thread.ts";
import { noVersions } from "../../src/corpus/gaps.ts";
import type { Engine } from "../../src/domain/engine.ts";
import { referenceOf } from "../../src/domain/reference.ts";
import { sentence } from "../asking.ts";
import { filesIn } from "./files-in.ts";

/** A thread runs what is compiled. */
const worker = pathToFileURL("dist/src/cli/engine-worker.js");

const ARTICLE = "---\ntitle: Harbour plans\n---\n“The harbour stays open,” Ada Quill said.\n";

function corpusOf(...files: readonly (readonly [name: string, text: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return folder;
}

async function opened(corpus: string, url: URL = worker) {
  const news: News[] = [];
  const thread = engineThread(filesIn(corpus), (one) => news.push(one), url);
  onTestFinished(async () => thread.close());
  if (url === worker) {
    await thread.load();
    await thread.make(noVersions);
  }
  return { ...thread, news };
}

/** A thread that does as the script says when it is asked. */
function scripted(whenAsked: string): URL {
  const script = `import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ id }) => { ${whenAsked} });`;
  return pathToFileURL(join(corpusOf(["worker.mjs", script]), "worker.mjs"));
}

async function everythingOf(engine: Engine): Promise<unknown> {
  const window = { from: 0, count: 25 };
  const answer = await engine.answer(sentence("what did Quill say about the harbour"), window);
  const cited = answer.kind === "found" ? referenceOf(answer.citations[0]) : "";
  const { intake: _, ...holdings } = await engine.holdings();
  return [
    answer,
    await engine.speakers("ada", window),
    await engine.topics("ada quill", ""),
    await engine.cited(cited),
    await engine.articles(window),
    await engine.check("The harbour stays open"),
    holdings,
  ];
}

describe("an engine on a thread of its own", () => {
  it("gives what the engine over the same articles gives", async () => {
    const corpus = corpusOf(["harbour.md", ARTICLE]);
    const { engine: here } = await engineOver(filesIn(corpus), () => undefined);
    const { engine } = await opened(corpus);
    expect(await everythingOf(engine)).toEqual(await everythingOf(here));
  });

  it("answers several who ask at once, each their own", async () => {
    const { engine } = await opened(corpusOf(["harbour.md", ARTICLE]));
    const texts = ["Quill", "what did Zorro say", "harbour", ""];
    const answers = await Promise.all(texts.map(async (text) => engine.answer(sentence(text))));
    expect(answers.map(({ understanding }) => understanding.text)).toEqual(texts);
  });

  it("passes on the news", async () => {
    const wrong = ARTICLE.replace("title:", "titel:");
    const { news } = await opened(corpusOf(["harbour.md", ARTICLE], ["wrong.md", wrong]));
    expect(news).toMatchObject([{ kind: "refused" }]);
  });

  it("fails with the corpus's own error", async () => {
    const folder = join(corpusOf(), "none");
    await expect(opened(folder)).rejects.toMatchObject({
      name: "CorpusError",
      message: expect.stringContaining(folder),
    });
  });

  it("fails a call that fails there", async () => {
    const { engine } = await opened(
      "",
      scripted(
        `parentPort.postMessage({ kind: "failed", id, fault: { kind: "other", reason: "no" } })`,
      ),
    );
    await expect(engine.holdings()).rejects.toThrow("no");
  });

  it("when it ends, fails those who wait and those who ask later", async () => {
    const { engine, ended } = await opened("", scripted("process.exit(3)"));
    await expect(engine.holdings()).rejects.toThrow("ended with 3");
    expect(ended.aborted).toBe(true);
    await expect(engine.holdings()).rejects.toThrow("ended with 3");
  });

  it("when it is closed, fails those who wait and those who ask later, and has not ended by itself", async () => {
    const { engine, ended, close } = await opened("", scripted(""));
    const waiting = engine.holdings();
    await Promise.all([
      close(),
      close(),
      expect(waiting).rejects.toThrow("closed"),
      expect(engine.holdings()).rejects.toThrow("closed"),
    ]);
    expect(ended.aborted).toBe(false);
  });
});
