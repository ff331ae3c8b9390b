import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";

import { type Metadata, nothingKnown } from "../../../src/corpus/article.ts";
import { type Intake, openIntake } from "../../../src/corpus/intake/intake.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { folderOf } from "../../folder-of.ts";

const text = "The ferry will run in winter, Mayor Ann Lee said on Friday.\n";
const later = "The ferry will not run in winter, Mayor Ann Lee said on Friday.\n";
const known: Metadata = {
  ...nothingKnown,
  title: "Ferry to run in winter",
  published: "2031-04-05",
  url: "https://mail.example.org/ferry?utm_source=feed",
};
const name = "2031-04-05-ferry-to-run-in-winter.md";

async function opened(folder: string, isDry = false): Promise<Intake> {
  const intake = await openIntake(folder, isDry);
  onTestFinished(intake.close);
  return intake;
}

/** Takes these in, one after the other, each as if it were an import of its own. */
async function taken(folder: string, ...articles: (readonly [string, Metadata])[]) {
  const outcomes = [];
  for (const [words, metadata] of articles) {
    const intake = await openIntake(folder, false);
    outcomes.push(await intake.take(words, metadata));
    await intake.close();
  }
  return outcomes;
}

describe("an article", () => {
  test("is read again as it was taken", async () => {
    const folder = folderOf({});
    await taken(folder, [text, known]);
    const { articles } = await loadCorpus(folder);
    expect(articles).toMatchObject([{ ...known, text, id: name.replace(".md", "") }]);
  });

  test("leaves nothing but its file", async () => {
    const folder = folderOf({});
    await taken(folder, [text, known]);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("has a name beside another's", async () => {
    const folder = folderOf({ [name]: "---\n---\n\nAnother.\n" });
    await taken(folder, [text, { ...known, url: undefined }]);
    expect(readdirSync(folder)).toContain(name.replace(".md", "-2.md"));
  });

  test("takes no place of a file that cannot be read", async () => {
    const folder = folderOf({ [name]: "no article" });
    await taken(folder, [text, known]);
    expect(readFileSync(join(folder, name), "utf8")).toBe("no article");
  });

  test("is not written where it cannot be served", async () => {
    const folder = folderOf({});
    const intake = await opened(folder);
    await expect(intake.take("No\0", known)).rejects.toThrow("holds a NUL byte");
    expect(readdirSync(folder)).toEqual([".importing"]);
  });

  test("is only told of in a dry run", async () => {
    const folder = join(folderOf({}), "corpus");
    const intake = await opened(folder, true);
    expect(await intake.take(text, known)).toMatchObject({ kind: "taken" });
    expect(existsSync(folder)).toBe(false);
  });
});

describe("what is there already", () => {
  test("is known by its text, however it is set", async () => {
    const folder = folderOf({});
    const quoted = "“It must,” said the mayor’s office.\n";
    const set = '"It  must," said the mayor\'s\noffice.';
    const [, second] = await taken(folder, [quoted, nothingKnown], [set, known]);
    expect(second).toMatchObject({ kind: "skipped" });
  });

  test("is known within one import", async () => {
    const intake = await opened(folderOf({}));
    await intake.take(text, nothingKnown);
    expect(await intake.take(text, known)).toMatchObject({ kind: "skipped" });
  });
});

describe("a changed text at a known address", () => {
  const same: Metadata = { ...known, url: "http://www.mail.example.org/ferry/#top" };

  test("is served instead of the old one", async () => {
    const folder = folderOf({});
    await taken(folder, [text, known], [later, same]);
    const { articles } = await loadCorpus(folder);
    expect(articles).toMatchObject([{ text: later, status: "corrected", url: known.url }]);
  });

  test("is shown by what was changed", async () => {
    const [, second] = await taken(folderOf({}), [text, known], [later, same]);
    expect(second).toMatchObject({ kind: "corrected", changes: [{ removed: "", added: "not " }] });
  });

  test("leaves the old file in the history", async () => {
    const folder = folderOf({});
    await taken(folder, [text, known]);
    const old = readFileSync(join(folder, name), "utf8");
    await taken(folder, [later, same]);
    const kept = join(folder, ".history", name.replace(".md", ""));
    expect(readdirSync(kept).map((each) => readFileSync(join(kept, each), "utf8"))).toEqual([old]);
  });

  test("keeps what a person has written above it", async () => {
    const folder = folderOf({});
    await taken(folder, [text, { ...known, publisher: "The Harbour Mail" }]);
    await taken(folder, [later, { ...same, publisher: "mail.example.org" }]);
    const { articles } = await loadCorpus(folder);
    expect(articles).toMatchObject([{ publisher: "The Harbour Mail" }]);
  });

  test("does not come back when the old one is imported again", async () => {
    const folder = folderOf({});
    const [, , third] = await taken(folder, [text, known], [later, same], [text, known]);
    expect(third).toMatchObject({ kind: "skipped" });
  });

  test.each([text, later])("may be that it is withdrawn: %j", async (now) => {
    const folder = folderOf({ "other.md": "---\n---\n\nAnother text.\n" });
    await taken(folder, [text, known], [now, { ...same, status: "withdrawn" }]);
    const { articles } = await loadCorpus(folder);
    expect(articles.map(({ status }) => status)).toEqual(["withdrawn", "usable"]);
  });

  test("does not bring back what was withdrawn", async () => {
    const folder = folderOf({});
    await taken(folder, [text, { ...known, status: "withdrawn" }]);
    expect(await taken(folder, [later, same])).toMatchObject([{ kind: "skipped" }]);
  });
});

describe("two imports at once", () => {
  test("are not to be had", async () => {
    const folder = folderOf({ ".importing": `${String(process.ppid)}\n` });
    await expect(openIntake(folder, false)).rejects.toThrow("Another import is at work");
  });

  test("are none where one has been silent for long, whoever has its number now", async () => {
    const folder = folderOf({ ".importing": `${String(process.ppid)}\n` });
    utimesSync(join(folder, ".importing"), 0, 0);
    await taken(folder, [text, known]);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("are none where one of them was killed", async () => {
    const folder = folderOf({ ".importing": "999999999\n", ".importing.md": "---\nhalf" });
    await taken(folder, [text, known]);
    expect(readdirSync(folder)).toEqual([name]);
  });
});

test("a folder that nobody may write to is told of", async () => {
  const folder = folderOf({ file: "" });
  writeFileSync(join(folder, "file"), "");
  await expect(openIntake(join(folder, "file"), false)).rejects.toThrow(
    "Nothing can be written to",
  );
});

test("whatever is taken is read again as it was", async () => {
  const facts = fc.record({
    title: fc.option(fc.stringMatching(/^[!-~](?:[ -~“”é]{0,40}[!-~])?$/u), { nil: undefined }),
    publisher: fc.option(fc.constantFrom("yes", "null", "1e3", "- a", "a: b", "#x", "'"), {
      nil: undefined,
    }),
    published: fc.constantFrom("2031-04-05", undefined),
    kind: fc.constantFrom("report", "transcript"),
  });
  const body = fc.string({ unit: "grapheme", minLength: 1 }).map((words) => `a${words}`);
  const wellFormed = body.filter((words) => !words.includes("\0"));
  await fc.assert(
    fc.asyncProperty(wellFormed, facts, async (words, told) => {
      const folder = folderOf({});
      await taken(folder, [words, { ...nothingKnown, ...told }]);
      const { articles } = await loadCorpus(folder);
      expect(articles).toMatchObject([{ ...told, text: words }]);
    }),
    { numRuns: 50 },
  );
});
