import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { describe, expect, it } from "vitest";

import { type Filled, filled, noVersions, versionsFor } from "../../src/corpus/gaps.ts";
import { type Loaded, loadFiles } from "../../src/corpus/load.ts";
import { folderOf, markdown } from "../folder-of.ts";

const wrong = "no front matter\n";
const notes = "- name: Ann Lee\n  roles: [mayor]\n";

const corpus = {
  "a.md": markdown("The ferry runs.\n"),
  "b.md": markdown("The pier is closed.\n"),
  "c.md": markdown("The tide is out.\n"),
  "speakers.yaml": notes,
};

/** The corpus at a path as it is served after what was served before. */
async function servedAt(path: string, before = noVersions): Promise<Filled & Loaded> {
  const loaded = await loadFiles(path);
  return { ...loaded, ...filled(loaded, loaded.gaps, versionsFor(loaded.gaps, before)) };
}

const texts = ({ articles }: Filled) => articles.map(({ text }) => text.trim());
const dump = (ferry: string) => `{"id":"new","text":"New."}\n${ferry}\n`;
const names = (files: Filled["refused"]) => files.map(({ file }) => basename(file));

describe("a file that is refused", () => {
  it("is served as it was before, in its place", async () => {
    const folder = folderOf(corpus);
    const before = await servedAt(folder);
    writeFileSync(join(folder, "b.md"), wrong);
    const now = await servedAt(folder, before);
    expect([texts(now), names(now.refused), names(now.asBefore)]).toEqual([
      texts(before),
      [],
      ["b.md"],
    ]);
  });

  it("is served as it was before for as long as it is wrong", async () => {
    const folder = folderOf(corpus);
    const before = await servedAt(folder);
    writeFileSync(join(folder, "b.md"), wrong);
    const then = await servedAt(folder, before);
    expect(texts(await servedAt(folder, then))).toEqual(texts(before));
  });

  it("is not served where nothing was served from it before", async () => {
    const folder = folderOf(corpus);
    const before = await servedAt(folder);
    writeFileSync(join(folder, "d.md"), wrong);
    const now = await servedAt(folder, before);
    expect([texts(now), names(now.refused)]).toEqual([texts(before), ["d.md"]]);
  });

  it("gives its id up to whichever file has it now", async () => {
    const folder = folderOf(corpus);
    const before = await servedAt(folder);
    writeFileSync(join(folder, "b.md"), wrong);
    writeFileSync(join(folder, "b.MD"), markdown("The pier is open.\n"));
    const now = await servedAt(folder, before);
    expect([texts(now)[1], names(now.refused)]).toEqual(["The pier is open.", ["b.md"]]);
  });

  it("leaves the notes on speakers as they were where it holds them", async () => {
    const folder = folderOf(corpus);
    const before = await servedAt(folder);
    writeFileSync(join(folder, "speakers.yaml"), "- role: mayor\n");
    const now = await servedAt(folder, before);
    expect([now.notes, names(now.asBefore)]).toEqual([before.notes, ["speakers.yaml"]]);
  });
});

describe("a line of a dump that is refused", () => {
  it.each(['{"id": "ferry", "text": 7}', '{"id": "ferry", "text": "The fer'])(
    "is served as it was before where it tells its id: %s",
    async (line) => {
      const file = join(
        folderOf({ "a.jsonl": '{"id":"ferry","text":"The ferry runs."}\n' }),
        "a.jsonl",
      );
      const before = await servedAt(file);
      writeFileSync(file, dump(line));
      const now = await servedAt(file, before);
      expect([texts(now), names(now.asBefore)]).toEqual([["New.", "The ferry runs."], ["a.jsonl"]]);
    },
  );

  it("is not served where it does not tell its id", async () => {
    const file = join(
      folderOf({ "a.jsonl": '{"id":"ferry","text":"The ferry runs."}\n' }),
      "a.jsonl",
    );
    const before = await servedAt(file);
    writeFileSync(file, dump("what"));
    const now = await servedAt(file, before);
    expect([texts(now), names(now.refused)]).toEqual([["New."], ["a.jsonl"]]);
  });
});

describe.skipIf(process.getuid?.() === 0)("a folder that cannot be opened any more", () => {
  it("is served as it was before", async () => {
    const folder = folderOf(corpus);
    mkdirSync(join(folder, "z"));
    writeFileSync(join(folder, "z", "d.md"), markdown("The lock is shut.\n"));
    const before = await servedAt(folder);
    chmodSync(join(folder, "z"), 0);
    const now = await servedAt(folder, before);
    chmodSync(join(folder, "z"), 0o700);
    expect(texts(now)).toEqual(texts(before));
  });
});
