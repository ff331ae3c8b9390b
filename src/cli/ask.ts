import { parseArgs } from "node:util";

import { questionsIn } from "../corpus/questions-file.ts";
import { answerJson } from "./answer-json.ts";
import { answerText } from "./answer-text.ts";
import { newsLine } from "./engine-news.ts";
import { engineOver } from "./engine-over.ts";
import { type Output, terminal } from "./output.ts";
import { placeOptions, placesOf } from "./places.ts";
import { UsageError } from "./usage-error.ts";
import { visibleLine } from "./visible.ts";

/**
 * `record ask QUESTION`: answers one question, or one a line of a file.
 * @returns 0 when at least one was answered, else 1.
 * @throws UsageError, CorpusError, ConfigError.
 */
export async function ask(args: readonly string[], output: Output = terminal): Promise<number> {
  const { questions, places, draw, limit } = wanted(args);
  const engine = await engineOver(places, (news) => output.note(visibleLine(newsLine(news))));
  let code = 1;
  for await (const text of questions) {
    const answer = await engine.answer({ kind: "sentence", text, asked: today() });
    if (answer.kind === "found") code = 0;
    await output.write(`${draw(answer, limit)}\n`);
  }
  return code;
}

function wanted(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      ...placeOptions,
      questions: { type: "string" },
      limit: { type: "string" },
    },
  });
  const questions = questionsFrom(positionals, values.questions);
  return {
    questions,
    places: placesOf(values),
    draw: values.json ? answerJson : answerText,
    limit: limitFrom(values.limit ?? (values.json ? "10" : "5")),
  };
}

/** Words that the shell split are one question. */
function questionsFrom(words: readonly string[], file: string | undefined) {
  const typed = words.join(" ").trim();
  if (typed !== "" && file !== undefined) {
    throw new UsageError("Ask a question, or name a file with --questions, not both.");
  }
  if (file !== undefined) return questionsIn(file);
  if (typed === "") throw new UsageError("There is no question.");
  return [typed];
}

function limitFrom(typed: string): number {
  if (/^[1-9]\d{0,5}$/u.test(typed)) return Number(typed);
  throw new UsageError(`--limit takes a whole number from 1 on, not ${typed}.`);
}

/** The day on this machine's calendar. */
function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
