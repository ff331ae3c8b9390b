import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

import { type Output, terminal } from "../../../src/cli/output.ts";
import { UsageError } from "../../../src/cli/usage-error.ts";
import { CorpusError } from "../../../src/corpus/fault.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { counted } from "../../../src/domain/counted.ts";
import { read } from "../../../src/reading/read.ts";
import { contenders, YARDSTICK } from "./contenders.ts";
import { corpusTimes } from "./copies.ts";
import { documentsOf } from "./documents.ts";
import { outcomeOf } from "./outcome.ts";
import { ofEverybody, questionsOn } from "./questions.ts";
import { stored } from "./store.ts";
import { type Row, tables } from "./table.ts";

/*
 * How fast questions are answered over many statements, beside other search engines in the same run: README.md in test/bench.
 */
const USAGE = `npm run bench -- --corpus FILE.jsonl [--statements 105000] [--questions 300] [--seed 1]
  [--opening "who said"] [--limit SECONDS] [--only NAME]...
`;

interface Settings {
  readonly corpus: string;
  readonly statements: number;
  readonly questions: number;
  /** What stands before the topic where everybody is asked. */
  readonly opening: string;
  readonly seed: number;
  /** Seconds for each contender. */
  readonly limit: number;
  readonly only: readonly string[];
}

try {
  await bench(settings(process.argv.slice(2)), terminal);
} catch (error) {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n${isUsage ? USAGE : ""}`);
  process.exitCode = 2;
}

async function bench(asked: Settings, output: Output): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    await output.write(`${await prepare(asked, folder, output)}\n\n`);
    const rows: Row[] = [];
    for (const { name } of contenders) {
      if (asked.only.length > 0 && !asked.only.includes(name)) continue;
      output.note(`${name} …`);
      rows.push({ name, outcome: await outcomeOf(name, folder, asked.limit) });
    }
    await output.write(`${tables(rows, YARDSTICK)}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Makes what is measured on, and says what it is. */
async function prepare(asked: Settings, folder: string, output: Output): Promise<string> {
  const { articles } = await loadCorpus(asked.corpus);
  output.note(`reading ${counted(articles.length, "article")} …`);
  const once = articles.map((article) => read(article, []));
  const statements = once.reduce((sum, reading) => sum + reading.statements.length, 0);
  if (statements === 0)
    throw new UsageError("Nobody says anything in these articles", "Name others.");
  const times = Math.max(1, Math.round(asked.statements / statements));
  output.note(`copying ${counted(statements, "statement")} …`);
  const readings = corpusTimes(once, times, asked.seed);
  const documents = documentsOf(readings);
  const questions = questionsOn(documents, asked.questions, asked.seed);
  const everybody = ofEverybody(questions, asked.opening);
  await stored(folder, { readings, documents, ofSpeaker: questions, ofEverybody: everybody });
  return [
    `${basename(asked.corpus)}: ${counted(articles.length, "article")}, ${counted(statements, "statement")}; with its copies`,
    `(${String(times)} times in all) ${counted(readings.length, "article")}, ${counted(documents.length, "statement")}, each with its passage one document;`,
    `${counted(questions.length, "question")}, each with its speaker and as “${asked.opening} …”; seed ${String(asked.seed)}`,
  ].join(" ");
}

function settings(args: readonly string[]): Settings {
  const { values } = parsed(args);
  if (values.corpus === undefined)
    throw new UsageError("There are no articles", "Name a file of them with --corpus.");
  const unknown = values.only.find((name) => !contenders.some((one) => one.name === name));
  if (unknown !== undefined) {
    const names = contenders.map(({ name }) => `"${name}"`).join(", ");
    throw new UsageError(`There is no search engine "${unknown}"`, `Choose of ${names}.`);
  }
  return {
    corpus: values.corpus,
    statements: wholeNumber(values.statements),
    questions: wholeNumber(values.questions),
    opening: values.opening,
    seed: wholeNumber(values.seed),
    limit: wholeNumber(values.limit),
    only: values.only,
  };
}

function parsed(args: readonly string[]) {
  const options = {
    corpus: { type: "string" },
    statements: { type: "string", default: "105000" },
    questions: { type: "string", default: "300" },
    opening: { type: "string", default: "who said" },
    seed: { type: "string", default: "1" },
    limit: { type: "string", default: "300" },
    only: { type: "string", multiple: true, default: [] as string[] },
  } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "Unknown options", "", {
      cause: error,
    });
  }
}

function wholeNumber(typed: string): number {
  if (/^[1-9]\d{0,8}$/u.test(typed)) return Number(typed);
  throw new UsageError(`"${typed}" is no whole number above 0`, "Write one.");
}
