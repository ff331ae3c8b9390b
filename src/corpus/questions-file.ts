import { z } from "zod";
import { largestArticle, unreadable } from "./bytes.ts";
import { FileFault } from "../domain/file-fault.ts";
import { CorpusError, orRefused, refusalReason, remedySentence } from "./fault.ts";
import { type Line, linesIn } from "../domain/lines.ts";
import { lineText, linesOf } from "./lines.ts";

const asked = z.object({ q: z.string() });

/**
 * The questions of a file, one a line: plain words, or a JSON object whose `q` is the question.
 * @throws CorpusError when the file cannot be read, and at a line that is neither.
 */
export function questionsIn(file: string): AsyncGenerator<string> {
  return questionsOf(file, linesOf(file));
}

/** The same for what is piped into the program, each as soon as its line has come. @throws CorpusError. */
export function questionsPiped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  return questionsOf("standard input", linesIn(stream, largestArticle));
}

async function* questionsOf(file: string, lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const line of readable(file, lines)) {
    const outcome = await orRefused({ file, line: line.number }, () => questionOf(line));
    if (outcome.kind === "refused")
      throw new CorpusError(
        `No question in ${refusalReason(outcome.refused)}`,
        remedySentence(outcome.refused),
      );
    yield outcome.value;
  }
}

async function* readable(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  try {
    yield* lines;
  } catch (error) {
    throw new CorpusError(
      `No questions in ${file}: ${unreadable(error).message}`,
      "Name a file of questions that can be read.",
    );
  }
}

function questionOf(line: Line): string {
  const text = lineText(line).trim();
  if (!text.startsWith("{")) return text;
  const checked = asked.safeParse(json(text));
  if (checked.success) return checked.data.q.trim();
  throw new FileFault('the object has no "q"', 'write {"q": "what did … say"}');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault("not JSON", "mend it, or write the question in plain words");
  }
}
