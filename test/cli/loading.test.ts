import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { Edition } from "../../src/cli/editions.ts";
import { loading } from "../../src/cli/loading.ts";
import { createWatch } from "../../src/cli/watch.ts";
import { createLog } from "../../src/discord/connection/log.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { editionsHere } from "./editions-here.ts";
import { filesIn } from "./files-in.ts";

/** Loads a corpus of one article, with all that is told of it. */
function opened() {
  const file = markdown("“The ferry must run,” Otto Brand said.\n");
  const corpus = join(folderOf({ "corpus/ferry.md": file }), "corpus");
  const messages: string[] = [];
  const write = (line: string) => void messages.push(JSON.parse(line).msg);
  const log = createLog("info", undefined, { write });
  const watch = createWatch("1.2.3", []);
  const next = loading(filesIn(corpus), log, watch, editionsHere);
  let served: Edition | undefined;
  const load = async () => (served = await next(served));
  const reloads = async () =>
    [...(await watch.metrics()).matchAll(/^record_reloads_total\{.*$/gmu)].map(([line]) => line);
  return { corpus, load, messages, watch, reloads };
}

describe("loading a corpus", () => {
  it("is told in the log and to the watch", async () => {
    const { corpus, load, messages, watch } = opened();
    await load();
    expect([messages, (await watch.health()).articles]).toEqual([[`serving ${corpus}`], 1]);
  });

  it("is counted as a reload from the second time on", async () => {
    const { load, reloads } = opened();
    await load();
    const before = await reloads();
    await load();
    expect([before, await reloads()]).toEqual([[], ['record_reloads_total{result="done"} 1']]);
  });

  it("that fails is thrown, told and counted when another corpus is served", async () => {
    const { corpus, load, messages, reloads } = opened();
    await load();
    rmSync(corpus, { recursive: true });
    await expect(load()).rejects.toMatchObject({ name: "CorpusError" });
    expect([messages.at(-1), await reloads()]).toEqual([
      "the corpus could not be reloaded: it is served as it was",
      ['record_reloads_total{result="failed"} 1'],
    ]);
  });

  it("is told of a file that is refused once, for as long as it stays so", async () => {
    const { corpus, load, messages } = opened();
    writeFileSync(join(corpus, "wrong.md"), "no front matter\n");
    await load();
    writeFileSync(join(corpus, "pier.md"), markdown("“The pier is closed,” Ann Lee said.\n"));
    await load();
    expect(messages).toEqual(["refused", `serving ${corpus}`, `serving ${corpus}`]);
  });

  it("that fails at the start is thrown alone", async () => {
    const { corpus, load, messages } = opened();
    rmSync(corpus, { recursive: true });
    await expect(load()).rejects.toMatchObject({ name: "CorpusError" });
    expect(messages).toEqual([]);
  });
});
