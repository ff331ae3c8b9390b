import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ask } from "../../src/cli/ask.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { collecting } from "./collecting.ts";

const articles = {
  "harbour.md": markdown("“No ships will come,” mayor Ann Lee said.\n", "title: Harbour plans"),
};
const [enter, tab, controlC, controlD, up] = ["\r", "\t", "\u0003", "\u0004", "\u{1b}[A"];

/** A session at the prompt in which these keys are pressed. @param history the folder of the history */
async function session(
  keys: readonly string[],
  history = folderOf({}),
  ...args: readonly string[]
) {
  const [input, screen, output] = [new PassThrough(), new PassThrough(), collecting()];
  const done = ask(["--corpus", folderOf(articles), "--no-cache", ...args], output, () => ({
    input,
    screen,
    history,
  }));
  screen.setEncoding("utf8");
  while (!String(screen.read() ?? "").includes("record> ")) await setImmediate();
  for (const key of keys) {
    input.write(key);
    await setImmediate();
  }
  const code = await done;
  return { code, out: output.written(), err: output.noted(), history };
}

const answered = z.object({ question: z.object({ text: z.string() }) });

const asked = (out: string): readonly string[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => answered.parse(JSON.parse(line)).question.text);

describe("the prompt of record ask", () => {
  test("answers one question after the other, until Ctrl-D", async () => {
    const { code, out } = await session(["who said ships", enter, "Ann Lee", enter, controlD]);
    expect([code, out.match(/^1\. quotation$/gmu)?.length]).toEqual([0, 2]);
  });

  test("ends with 0 though nothing was asked", async () => {
    expect(await session([enter, controlD])).toMatchObject({ code: 0, out: "" });
  });

  test("says what it is for, apart from the answers", async () => {
    expect((await session([controlD])).err).toBe(
      "1 statement by 1 speaker in 1 article. Tab completes a speaker's name, Ctrl-D leaves.\n",
    );
  });

  test("gives one line of JSON for each question", async () => {
    const { out } = await session(["who", enter, "when", enter, controlD], undefined, "--json");
    expect(asked(out)).toEqual(["who", "when"]);
  });

  test("clears the line at Ctrl-C, and leaves at it on an empty one", async () => {
    const keys = ["who says", controlC, "when", enter, controlC];
    expect(asked((await session(keys, undefined, "--json")).out)).toEqual(["when"]);
  });

  test("completes a speaker's name", async () => {
    const keys = ["what did le", tab, " say", enter, controlD];
    expect(asked((await session(keys, undefined, "--json")).out)).toEqual(["what did Ann Lee say"]);
  });

  test("offers what was asked in an earlier session", async () => {
    const { history } = await session(["who", enter, "when", enter, controlD]);
    const { out } = await session([up, up, enter, controlD], history, "--json");
    expect(asked(out)).toEqual(["who"]);
  });

  test("is stopped by no history that cannot be kept, and says so once", async () => {
    const history = join(folderOf({ file: "no folder" }), "file");
    const { out, err } = await session(["who", enter, "when", enter, controlD], history, "--json");
    expect([
      asked(out),
      err.match(/^what you ask is not kept for the next time \(.+\)/gmu),
    ]).toEqual([["who", "when"], [expect.stringContaining("ENOTDIR")]]);
    expect(readFileSync(history, "utf8")).toBe("no folder");
  });
});
