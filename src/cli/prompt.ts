import { createInterface } from "node:readline";

import { QuestionHistory, MOST_KEPT } from "../corpus/question-history.ts";
import { counted } from "../domain/counted.ts";
import type { Engine, Holdings } from "../domain/engine.ts";
import { nameCompletion } from "./name-completion.ts";
import type { Output } from "./output.ts";
import { visibleLine } from "./visible.ts";

/** Where questions are typed. */
export interface Keyboard {
  readonly input: NodeJS.ReadableStream;
  /** Shows what is typed. */
  readonly screen: NodeJS.WritableStream;
  /** The folder that keeps what was typed. */
  readonly history: string;
}

/** The questions that are typed at a prompt, until Ctrl-D, or Ctrl-C on an empty line. */
export async function* prompted(
  engine: Engine,
  { input, screen, history: folder }: Keyboard,
  output: Output,
): AsyncGenerator<string> {
  const history = new QuestionHistory(folder);
  const orNote = once(({ message }) =>
    output.note(
      visibleLine(
        `what you ask is not kept for the next time (${message}); see that you may write to ${folder}, or set XDG_STATE_HOME`,
      ),
    ),
  );
  const lines = createInterface({
    input,
    output: screen,
    terminal: true,
    prompt: "record> ",
    history: [...((await orNote(async () => history.newestFirst())) ?? [])],
    historySize: MOST_KEPT,
    removeHistoryDuplicates: true,
    completer: (line: string, offer: Offer) => {
      void nameCompletion(line, engine).then(
        (found) => offer(null, found),
        (error: Error) => offer(error),
      );
    },
  });
  let isOver = false;
  lines.once("close", () => (isOver = true));
  lines.on("SIGINT", () => {
    if (lines.line === "") lines.close();
    else for (const name of ["e", "u"]) lines.write(null, { ctrl: true, name });
  });
  try {
    output.note(welcome(await engine.holdings()));
    lines.prompt();
    for await (const line of lines) {
      const question = line.replace(/\s+/gu, " ").trim();
      if (question !== "") {
        await orNote(async () => history.add(question));
        yield question;
      }
      if (!isOver) lines.prompt();
    }
  } finally {
    lines.close();
    screen.write("\n");
  }
}

function welcome({ statements, speakers, articles }: Holdings): string {
  return `${counted(statements, "statement")} by ${counted(speakers, "speaker")} in ${counted(articles, "article")}. Tab completes a speaker's name, Ctrl-D leaves.`;
}

type Offer = (error: Error | null | undefined, found?: [string[], string]) => void;

/** A step whose first fault is told, and stops nothing. */
function once(tell: (error: Error) => void) {
  let isTold = false;
  return async <T>(step: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (!isTold) tell(error);
      isTold = true;
      return undefined;
    }
  };
}
