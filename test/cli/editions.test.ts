import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import { type Edition, editionsOnThreads } from "../../src/cli/editions.ts";
import { type News, newsLine } from "../../src/cli/engine-news.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { filesIn } from "./files-in.ts";

/** A thread runs what is compiled. */
const worker = pathToFileURL("dist/src/cli/engine-worker.js");

const ferry = markdown("“The ferry must run,” Otto Brand said.\n");
const pier = markdown("“The pier is closed,” Ann Lee said.\n");

/** Editions over a folder of two articles. */
function opened(isLive: boolean, cache?: string) {
  const corpus = folderOf({ "ferry.md": ferry, "pier.md": pier });
  const news: News[] = [];
  const { next, close } = editionsOnThreads(isLive, worker);
  onTestFinished(close);
  const make = async (served?: Edition) =>
    next(filesIn(corpus, cache), (each) => news.push(each), served);
  const write = (name: string, text: string) => writeFileSync(join(corpus, name), text);
  return { corpus, news, make, write };
}

/** What the speakers of an edition say of themselves. */
async function speakersOf({ engine }: Edition): Promise<readonly string[]> {
  const { shown } = await engine.speakers("", { from: 0, count: 25 });
  return shown.map(({ speaker }) => speaker.name).toSorted();
}

/** Gives up an edition for the next. */
async function replaced(served: Edition, make: (served: Edition) => Promise<Edition>) {
  const edition = await make(served);
  await served.close();
  return edition;
}

describe.each([true, false])("editions, live: %s", { timeout: 30_000 }, (isLive) => {
  it("are the same while the files are", async () => {
    const { make, write } = opened(isLive);
    const first = await make();
    write("pier.md", pier);
    expect(await make(first)).toBe(first);
  });

  it("each have what was added, changed and removed since the one before", async () => {
    const { make, write, corpus } = opened(isLive);
    const first = await make();
    write("lock.md", ferry.replace("Otto Brand", "Cleo Marsh"));
    const second = await replaced(first, make);
    const added = await speakersOf(second);
    write("pier.md", pier.replace("Ann Lee", "Dora Finch"));
    const third = await replaced(second, make);
    const changed = await speakersOf(third);
    rmSync(join(corpus, "ferry.md"));
    const fourth = await replaced(third, make);
    expect([added, changed, await speakersOf(fourth)]).toEqual([
      ["Ann Lee", "Cleo Marsh", "Otto Brand"],
      ["Cleo Marsh", "Dora Finch", "Otto Brand"],
      ["Cleo Marsh", "Dora Finch"],
    ]);
  });

  it("serve of a file that is wrong what the last one served, until it is mended", async () => {
    const { make, write, news } = opened(isLive);
    const first = await make();
    write("pier.md", pier.replace("Ann Lee", "Dora Finch"));
    const second = await replaced(first, make);
    write("pier.md", "no front matter\n");
    const third = await replaced(second, make);
    const { intake } = await third.engine.holdings();
    const wrong = await speakersOf(third);
    write("pier.md", pier);
    const fourth = await replaced(third, make);
    expect({
      wrong,
      mended: await speakersOf(fourth),
      intake: [intake.refused.length, intake.asBefore.length],
      news: news.map(newsLine),
    }).toEqual({
      wrong: ["Dora Finch", "Otto Brand"],
      mended: ["Ann Lee", "Otto Brand"],
      intake: [0, 1],
      news: [expect.stringMatching(/^refused, served as it was before .*pier\.md:1: /u)],
    });
  });

  it("serve the last article on although its file is wrong", async () => {
    const { make, write, corpus } = opened(isLive);
    rmSync(join(corpus, "ferry.md"));
    const first = await make();
    write("pier.md", "no front matter\n");
    expect(await speakersOf(await make(first))).toEqual(["Ann Lee"]);
  });

  it("fail without a corpus, and are made again once there is one", async () => {
    const { make, write, corpus } = opened(isLive);
    const first = await make();
    for (const name of ["ferry.md", "pier.md"]) rmSync(join(corpus, name));
    await expect(make(first)).rejects.toMatchObject({ name: "CorpusError" });
    write("pier.md", pier);
    expect(await speakersOf(await make(first))).toEqual(["Ann Lee"]);
  });

  it("answer the same from what is kept as from the articles", async () => {
    const cache = folderOf({});
    const { make, write } = opened(isLive, cache);
    const first = await make();
    write("pier.md", pier.replace("Ann Lee", "Dora Finch"));
    const second = await replaced(first, make);
    write("lock.md", ferry.replace("Otto Brand", "Cleo Marsh"));
    const third = await replaced(second, make);
    const { intake: _, ...holdings } = await third.engine.holdings();
    const fresh = await make();
    const { intake: __, ...others } = await fresh.engine.holdings();
    expect(holdings).toEqual(others);
  });
});
