import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { environmentSchema, notes as described } from "../src/config.ts";
import { answerText } from "../src/cli/answer-text.ts";
import { quoteCheckText } from "../src/cli/quote-check-text.ts";
import { createVitals } from "../src/cli/vitals.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { excerpt } from "../src/domain/verbatim.ts";
import { spansOf } from "../src/domain/statement.ts";
import { createEngine } from "../src/engine.ts";
import { read } from "../src/reading/read.ts";
import { articleOf } from "./reading/reading-of.ts";
import { sentencesOf } from "./reading/sentences-of.ts";
import { commands } from "../commands/index.ts";
import { commandForms } from "../src/preview/command-form.ts";
import { typedCommand, wrongIn } from "../src/preview/typed-command.ts";
import { sentence } from "./asking.ts";

const readme = await readFile("README.md", "utf8");

/** The indented block that begins with a command, without its indent: the command, then what it prints. */
function blockOf(command: string): readonly string[] {
  const lines = readme.split("\n");
  const first = lines.findIndex((line) => line.startsWith(`    ${command}`));
  if (first < 0) throw new Error(`The README shows no ${command}`);
  const behind = lines.slice(first).findIndex((line) => line !== "" && !line.startsWith("    "));
  const block = lines.slice(first, first + behind).map((line) => line.slice(4));
  return block.join("\n").trimEnd().split("\n");
}

/** What stands in a section behind "> ". */
function exampleUnder(heading: string): string {
  const section = readme.split(`## ${heading}\n`)[1] ?? "";
  const example = /^> (.+)$/mu.exec(section)?.[1];
  if (example === undefined) throw new Error(`The README shows no sentence under ${heading}`);
  return example;
}

const { articles, notes } = await loadCorpus("corpus");
const engine = createEngine(
  articles.map((article) => read(article, notes)),
  notes,
);

test("the quote that the README checks is checked so today", async () => {
  const [command = "", ...shown] = blockOf("$ npm run -s check-quote --");
  const text = /"(.+)"/u.exec(command)?.[1] ?? "";
  const printed = quoteCheckText(await engine.check(text));
  expect(printed.split("\n").slice(0, shown.length)).toEqual(shown);
});

test("the answer that the README shows is what the program answers today", async () => {
  const [command = "", ...shown] = blockOf("$ npm run -s ask --");
  const text = /"(.+)"/u.exec(command)?.[1] ?? "";
  const answer = answerText(await engine.answer(sentence(text)), 5);
  expect(answer.split("\n").slice(0, shown.length)).toEqual(shown);
});

test("the settings that the README names are settings", () => {
  const named = readme.match(/\b(?:DISCORD|HEALTH|LOG)_[A-Z_]+\b/gu) ?? [];
  expect(named.filter((name) => !(name in environmentSchema.shape))).toEqual([]);
});

test("the settings that the README lists are all that there are, as the program describes them", () => {
  const [, listed = ""] = /<!-- settings:.*-->\n([^]*?)<!-- \/settings -->/u.exec(readme) ?? [];
  const rows = listed.split("\n").filter((line) => line.startsWith("| `"));
  const written = rows.map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim()),
  );
  const wanted = Object.entries(environmentSchema.shape).map(([name, field]) => {
    const { data } = z.object({ [name]: field }).safeParse({});
    const value = data?.[name];
    return [
      `\`${name}\``,
      value === undefined ? "" : `\`${String(value)}\``,
      described.get(field)?.description,
    ];
  });
  expect(written).toEqual(wanted);
});

test("the commands that the README lists are all that there are, and its examples can be sent", () => {
  const rows = readme.split("\n").filter((line) => /^\| (?:`\/|\*\*)/u.test(line));
  const listed = rows.map((row) =>
    /^\| (?:`\/([a-z]+)|\*\*(.+?)\*\*)/u.exec(row)?.slice(1).join(""),
  );
  expect(new Set(listed)).toEqual(new Set(commands.map(({ data }) => data.name)));
  const examples = rows.flatMap((row) => /^\|[^|]+\| `(\/[^`]+)`/u.exec(row)?.[1] ?? []);
  const typed = examples.map((text) => typedCommand(text, commandForms(commands, "en-GB")));
  expect(typed.map((each) => each && wrongIn(each))).toEqual(examples.map(() => undefined));
});

test("the health that the README shows has what is told", () => {
  const [shown = "{}"] = /^ +(\{"serving":.*\})$/mu.exec(readme)?.slice(1) ?? [];
  expect(Object.keys(JSON.parse(shown))).toEqual(Object.keys(createVitals("").health()));
});

describe("the sentence that the README reads", () => {
  /** Published on a Sunday. */
  const article = {
    ...articleOf(exampleUnder("How it reads a sentence")),
    published: "2031-04-06",
  };
  const { speakers, statements, unattributed } = read(article, []);
  const [statement] = statements;

  test("is two sentences with each quotation as one word", () => {
    const printed = sentencesOf(article.text).map(({ tokens }) =>
      tokens.map(({ text, tag }) => text || tag).join(" "),
    );
    expect(printed).toEqual([
      "QUOTE Mayor Ann Lee told reporters on Friday , adding that the ferry would wait .",
      "QUOTE",
    ]);
  });

  test("is a quotation of two spans and a paraphrase", () => {
    const spans = statements.map((one) => [
      one.kind,
      ...spansOf(one).map((span) => excerpt(article, span)),
    ]);
    expect([spans, unattributed]).toEqual([
      [
        ["quotation", "The pier is closed,", "It stays closed."],
        ["paraphrase", "that the ferry would wait"],
      ],
      [],
    ]);
  });

  test("is as sure as it says", () => {
    const sure = statements.map(({ attribution }) =>
      Math.round(attribution.speakerConfidence * 100),
    );
    expect(
      `one quotation of two spans, ${sure[0]}% sure, and one paraphrase, ${sure[1]}% sure`,
    ).toBe(
      /one quotation of two spans, .*?% sure, and one paraphrase, .*?% sure/u.exec(readme)?.[0],
    );
  });

  test("is by Ann Lee, the mayor, by name", () => {
    const speaker = speakers.find(({ id }) => id === statement?.attribution.speaker);
    expect([speaker?.name, speaker?.roles, statement?.attribution.by]).toEqual([
      "Ann Lee",
      ["Mayor"],
      "name",
    ]);
  });

  test("has its cue, and the hearers as the way in which it was said", () => {
    const { cue, via } = statement?.attribution ?? {};
    expect([cue, via].map((span) => span && excerpt(article, span))).toEqual([
      "told",
      "told reporters",
    ]);
  });

  test("was said on the Friday before the day of publication", () => {
    expect(statement?.said).toEqual({ from: "2031-04-04", to: "2031-04-04" });
  });
});
