import { extname as endingOf } from "node:path";
import { readdirSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";

import { describe, expect, onTestFinished, test, vi } from "vitest";

import { ask } from "../../src/cli/ask.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { collecting } from "./collecting.ts";

const front =
  "title: Harbour plans\npublisher: The Mail\npublished: 2031-04-05\nurl: https://mail.example/1";
const body = "“No ships will come to the harbour,” mayor Ann Lee said on Friday.\n";
const files = { "harbour.md": markdown(body, front), "wrong.md": "No front matter.\n" };

async function asked(folder: string, ...args: readonly string[]) {
  const output = collecting();
  const code = await ask(["--corpus", folder, "--no-cache", ...args], output);
  const plain = (text: string) => text.replaceAll(folder, "FOLDER");
  return { code, out: plain(output.written()), err: plain(output.noted()) };
}

const lines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe("record ask", () => {
  test("takes the words of a question one by one", async () => {
    const { code, out } = await asked(
      folderOf(files),
      "what",
      "did",
      "Ann",
      "Lee",
      "say",
      "about",
      "ships",
    );
    expect([code, out]).toMatchInlineSnapshot(`
      [
        0,
        "Ann Lee · ships

      1. quotation
         “No ships will come to the harbour,”
         Ann Lee, mayor, said on 2031-04-04
         The Mail · 2031-04-05 · Harbour plans
         https://mail.example/1#:~:text=No%20ships%20will%20come%20to%20the%20harbour
         FOLDER/harbour.md:1-35

      ",
      ]
    `);
  });

  test("lists the refused files apart from the answer", async () => {
    const { err } = await asked(folderOf(files), "what did Ann Lee say");
    expect(err).toMatch(/^refused FOLDER\/wrong\.md:1: there is no front matter; /u);
  });

  test("cites words that stand in the body at the spans", async () => {
    const { out } = await asked(folderOf(files), "what did Ann Lee say about ships", "--json");
    const words = "No ships will come to the harbour,";
    expect(lines(out)).toMatchObject([
      {
        kind: "found",
        citations: [
          {
            article: "harbour",
            spans: [[1, 1 + words.length]],
            words: [words],
            file: "FOLDER/harbour.md",
          },
        ],
      },
    ]);
  });

  test("keeps what was read in the folder that CACHE names, unless it is told not to", async () => {
    const [unused, used] = [folderOf({}), folderOf({})];
    onTestFinished(() => void vi.unstubAllEnvs());
    const question = ["--corpus", folderOf(files), "what did Ann Lee say"];
    vi.stubEnv("CACHE", unused);
    await ask(["--no-cache", ...question], collecting());
    vi.stubEnv("CACHE", used);
    await ask(question, collecting());
    expect([unused, used].map((folder) => readdirSync(folder).map(endingOf).toSorted())).toEqual([
      [],
      [".index", ".readings"],
    ]);
  });

  test("ends with 1 when nothing is found, and says so", async () => {
    const { code, out } = await asked(folderOf(files), "what did Zed Young say");
    expect([code, out]).toEqual([1, expect.stringContaining("Nothing found")]);
  });

  test("asks each question of a file and ends with 0 when one was answered", async () => {
    const questions = 'what did Zed Young say\n\n{"q":"what did Ann Lee say"}\n';
    const folder = folderOf({ ...files, "questions.txt": questions });
    const { code, out } = await asked(folder, "--questions", `${folder}/questions.txt`, "--json");
    expect([code, lines(out)]).toMatchObject([
      0,
      [
        { question: { text: "what did Zed Young say" }, kind: "nothing" },
        { question: { text: "what did Ann Lee say" }, kind: "found" },
      ],
    ]);
  });

  test("asks each line that is piped in, in the same way", async () => {
    const { code, out } = await piped('what did Zed Young say\n{"q":"Ann Lee"}', "--json");
    expect([code, lines(out)]).toMatchObject([
      0,
      [{ question: { text: "what did Zed Young say" } }, { question: { text: "Ann Lee" } }],
    ]);
  });

  test("names the line that is no question", async () => {
    await expect(piped("Ann Lee\n{who")).rejects.toThrow(
      "No question in standard input:2: not JSON",
    );
  });

  test("answers a line that is piped in before the next has come", async () => {
    const [stream, output] = [new PassThrough(), collecting()];
    const done = ask(["--corpus", folderOf(files), "--no-cache"], output, () => stream);
    stream.write("Ann Lee\n");
    await vi.waitFor(() => expect(output.written()).toContain("quotation"));
    stream.end();
    expect(await done).toBe(0);
  });

  test("wants a question when nothing is piped in", async () => {
    await expect(piped("\n")).rejects.toThrow("There is no question.");
  });
});

async function piped(typed: string, ...args: readonly string[]) {
  const output = collecting();
  const from = () => Readable.from([Buffer.from(typed)]);
  const code = await ask(["--corpus", folderOf(files), "--no-cache", ...args], output, from);
  return { code, out: output.written() };
}
