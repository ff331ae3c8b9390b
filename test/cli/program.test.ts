import { describe, expect, test } from "vitest";
import { program } from "../../src/cli/program.ts";
import { coloured } from "../../src/cli/paint.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { collecting } from "./collecting.ts";

async function run(...args: readonly string[]) {
  const output = collecting();
  const code = await program(args, "1.2.3", output);
  return { code, out: output.written(), err: output.noted() };
}

describe("record", () => {
  test.each(["-h", "--help"])("lists its verbs at %s", async (option) => {
    expect(await run(option)).toMatchObject({
      code: 0,
      out: expect.stringContaining("record ask"),
    });
  });

  test("says its version", async () => {
    expect(await run("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  test.each(verbs)("has help with an example for $name", async ({ name, example }) => {
    expect(await run(name, "-h")).toMatchObject({
      code: 0,
      out: expect.stringContaining(`example: ${example}`),
    });
  });

  test.each([
    [
      [],
      "There is no verb. Write one of start, ask, check-quote, read, import, index, check, commands, preview, completion.\nSee record --help\n",
    ],
    [
      ["tell"],
      "There is no verb tell. Write one of start, ask, check-quote, read, import, index, check, commands, preview, completion.\nSee record --help\n",
    ],
    [
      ["ask", ""],
      'There is no question. Write one: record ask "what did … say about …"\nSee record ask --help\n',
    ],
    [
      ["ask", "who", "--limit", "0"],
      "0 is no --limit. Write a whole number from 1 to 999999.\nSee record ask --help\n",
    ],
    [
      ["ask", "who", "--questions", "file"],
      "There are a question and a file of questions. Leave one of them out.\nSee record ask --help\n",
    ],
    [
      ["check-quote"],
      'There is no quote. Write one: record check-quote "the words"\nSee record check-quote --help\n',
    ],
    [
      ["check", "a", "b"],
      "There is more than one folder or file to check. Name one.\nSee record check --help\n",
    ],
    [
      ["read"],
      "There is nothing to read. Name files or folders of articles.\nSee record read --help\n",
    ],
  ])("says what is wrong with %j", async (args, err) => {
    expect(await run(...args)).toEqual({ code: 2, out: "", err });
  });

  test("names an option that there is not", async () => {
    const { code, err } = await run("ask", "who", "--colour");
    expect([code, err]).toEqual([2, expect.stringContaining("Unknown option '--colour'")]);
  });

  test.each([
    [[], true],
    [["--no-color"], false],
  ])("has colours for a terminal with %j: %s", async (args, hasColours) => {
    const output = { ...collecting(), paint: coloured };
    await program(["ask", ...args, "what did Peskov say", "--no-cache"], "1.2.3", output);
    expect(output.written().includes("\u{1b}[")).toBe(hasColours);
  });

  test("has no colours in JSON", async () => {
    const output = { ...collecting(), paint: coloured };
    const question = ["what did Peskov say", "--no-cache", "--json"];
    await program(["ask", ...question], "1.2.3", output);
    expect(output.written()).not.toContain("\u{1b}");
  });

  test("does not obey what an argument tells the terminal", async () => {
    expect((await run("\u{1b}[2J")).err).not.toContain("\u{1b}");
  });

  test("says what is wrong with a corpus, without a stack", async () => {
    const { code, err } = await run("ask", "who", "--corpus", "no/such/folder");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^No corpus at no\/such\/folder: .*\n$/u),
    ]);
  });
});
