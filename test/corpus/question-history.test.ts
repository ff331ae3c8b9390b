import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { MOST_KEPT, QuestionHistory } from "../../src/corpus/question-history.ts";
import { folderOf } from "../folder-of.ts";

/** The file of a history whose folder is not there yet, and the history. */
function fresh() {
  const folder = join(folderOf({}), "states", "on-the-record");
  return { file: join(folder, "questions"), history: new QuestionHistory(folder) };
}

/** The same where a file is there already. */
function over(content: string | Uint8Array) {
  const { file, history } = fresh();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return { file, history };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `who said ${String(at)}`);

describe("the history of questions", () => {
  test("is empty where nothing was asked", async () => {
    expect(await fresh().history.newestFirst()).toEqual([]);
  });

  test("offers what was asked in the session before, the newest first, each once", async () => {
    const { file, history } = fresh();
    for (const question of ["who", "what", "who"]) await history.add(question);
    expect(await new QuestionHistory(dirname(file)).newestFirst()).toEqual(["who", "what"]);
  });

  test("is for nobody else to read", async () => {
    const { file, history } = fresh();
    await history.add("who");
    const modes = [file, dirname(file), dirname(dirname(file))].map((path) => statSync(path).mode);
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o600, 0o700, 0o700]);
  });

  test("is closed to others where it was open to them", async () => {
    const { file, history } = over("who\n");
    chmodSync(file, 0o644);
    await history.add("what");
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("keeps what two sessions ask at once", async () => {
    const { file, history } = fresh();
    await history.add("who");
    await new QuestionHistory(dirname(file)).add("what");
    await history.add("when");
    expect(readFileSync(file, "utf8")).toBe("who\nwhat\nwhen\n");
  });

  test("passes over lines that are no text, and leaves them where they are", async () => {
    const broken = Buffer.from("who\n\xff\xfe\u0000\n\u001b[2J\nwhat\n", "latin1");
    const { file, history } = over(broken);
    expect(await history.newestFirst()).toEqual(["what", "who"]);
    await history.add("when");
    expect(readFileSync(file)).toEqual(Buffer.concat([broken, Buffer.from("when\n")]));
  });

  test("begins a line of its own behind one that was cut off", async () => {
    const { file, history } = over("who\nwhat did");
    await history.newestFirst();
    await history.add("when");
    expect(readFileSync(file, "utf8")).toBe("who\nwhat did\nwhen\n");
  });

  test("keeps nothing that a terminal would obey", async () => {
    const { history } = fresh();
    await history.add("who\u{1b}[2J");
    expect(await history.newestFirst()).toEqual([]);
  });

  test("is cut down to the newest when it has grown to more than twice as many", async () => {
    const asked = numbered(2 * MOST_KEPT + 1);
    const { file, history } = over(`${asked.join("\n")}\n`);
    const newest = asked.slice(-MOST_KEPT);
    expect(await history.newestFirst()).toEqual(newest.toReversed());
    expect([readFileSync(file, "utf8"), readdirSync(dirname(file))]).toEqual([
      `${newest.join("\n")}\n`,
      ["questions"],
    ]);
  });

  test("reads the end alone of a file that is larger than any history", async () => {
    const { file, history } = over("a".repeat(3_000_000));
    appendFileSync(file, "\nwho\n");
    expect(await history.newestFirst()).toEqual(["who"]);
  });

  test("does not wait at what is no file", async () => {
    const { file, history } = fresh();
    mkdirSync(file, { recursive: true });
    await expect(history.newestFirst()).rejects.toThrow("a folder, not a file");
    await expect(history.add("who")).rejects.toThrow("EISDIR");
  });

  test("does not look for ever for a folder that cannot be made", async () => {
    const history = new QuestionHistory("/proc/no/such/folder");
    await expect(history.add("who")).rejects.toThrow(/ENOENT|EACCES|EROFS|EPERM/u);
  });
});
