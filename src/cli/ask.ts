import { parseArgs } from "node:util";

import { questionsIn, questionsPiped } from "../corpus/questions-file.ts";
import type { Engine } from "../domain/engine.ts";
import { answerJson } from "./answer-json.ts";
import { answerText } from "./answer-text.ts";
import { type News, newsLine } from "./engine-news.ts";
import { engineOver } from "./engine-over.ts";
import { askOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { type Keyboard, prompted } from "./prompt.ts";
import { sourceOf } from "./places.ts";
import { stateFolder } from "./state-folder.ts";
import { UsageError } from "./usage-error.ts";
import { visibleLine } from "./visible.ts";

/** Where questions come from that stand in no argument: typed at a terminal, or piped in. */
export type Asking = Keyboard | AsyncIterable<Uint8Array>;

/**
 * `record ask [QUESTION]`: answers one question, or one a line: of a file, of what is piped in, or as they are typed.
 * @returns 0 when at least one was answered, or they were typed, else 1.
 * @throws UsageError, CorpusError, ConfigError.
 */
export async function ask(
  args: readonly string[],
  output: Output = terminal,
  asking: () => Asking = askingHere,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: askOptions,
  });
  const limit = limitFrom(values.limit ?? (values.json ? "10" : "5"));
  const draw = values.json ? answerJson : answerText;
  const { questions, isTyped } = source(positionals, values.questions, asking);
  const tell = (news: News) => output.note(visibleLine(newsLine(news)));
  const { engine, close } = await engineOver(sourceOf(values), tell);
  let code = isTyped ? 0 : 1;
  try {
    for await (const text of questions(engine, output)) {
      const answer = await engine.answer({ kind: "sentence", text, asked: today() });
      if (answer.kind === "found") code = 0;
      await output.write(`${draw(answer, limit, output.paint)}\n`);
    }
  } finally {
    await close();
  }
  return code;
}

/** Questions as they come, and whether a person types them one by one. */
interface Source {
  readonly questions: (engine: Engine, output: Output) => AsyncIterable<string> | readonly [string];
  readonly isTyped: boolean;
}

/** Words that the shell split are one question. */
function source(words: readonly string[], file: string | undefined, asking: () => Asking): Source {
  const typed = words.join(" ").trim();
  if (typed !== "" && file !== undefined) {
    throw new UsageError("There are a question and a file of questions", "Leave one of them out.");
  }
  if (file !== undefined) return { questions: () => questionsIn(file), isTyped: false };
  if (typed !== "") return { questions: () => [typed], isTyped: false };
  if (words.length > 0) throw noQuestion();
  const from = asking();
  if (!("screen" in from)) return { questions: () => piped(from), isTyped: false };
  return { questions: (engine, output) => prompted(engine, from, output), isTyped: true };
}

async function* piped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let isEmpty = true;
  for await (const question of questionsPiped(stream)) {
    isEmpty = false;
    yield question;
  }
  if (isEmpty) throw noQuestion();
}

function noQuestion(): UsageError {
  return new UsageError("There is no question", 'Write one: record ask "what did … say about …"');
}

/** The screen is apart from the results, which may be piped on. */
function askingHere(): Asking {
  const { stdin: input, stdout, stderr } = process;
  const screen = [stderr, stdout].find(({ isTTY }) => isTTY);
  if (!input.isTTY || screen === undefined) return input;
  return { input, screen, history: stateFolder(process.env) };
}

function limitFrom(typed: string): number {
  if (/^[1-9]\d{0,5}$/u.test(typed)) return Number(typed);
  throw new UsageError(`${typed} is no --limit`, "Write a whole number from 1 to 999999.");
}

/** The day on this machine's calendar. */
function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
