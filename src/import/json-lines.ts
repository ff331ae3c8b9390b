import { noFacts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Line, linesIn } from "../domain/lines.ts";
import type { Found } from "./draft.ts";
import { jsonArticle } from "./json-article.ts";
import { isObject, jsonValue } from "./json-value.ts";
import { textOf } from "./text-of.ts";

/** In bytes. No article comes near it. */
const LONGEST = 5_000_000;

/** Reads JSON Lines as their bytes come in, an article a line; what a line does not tell is unknown. Blank lines are none. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const line of linesIn(chunks, LONGEST)) yield lineFound(line);
}

/** Whether a text is JSON Lines, by its beginning, which has the first line at least: that is an object, and there is more below it. */
export function isJsonLines(beginning: string): boolean {
  const text = beginning.trimStart();
  const end = text.indexOf("\n");
  if (end < 0 || text.slice(end).trim() === "") return false;
  try {
    return isObject(JSON.parse(text.slice(0, end)));
  } catch {
    return false;
  }
}

function lineFound({ number, bytes }: Line): Found {
  const place = `line ${number}`;
  try {
    const found = jsonArticle(jsonValue(lineText(bytes)), noFacts, place);
    return found.kind === "refused" ? { ...found, fault: at(number, found.fault) } : found;
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return { kind: "refused", place, fault: at(number, fault) };
  }
}

function lineText(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new FileFault("is longer than 5 MB", "put one article in a line");
  return textOf(bytes, { charset: "utf-8" });
}

function at(line: number, { message, remedy }: FileFault): FileFault {
  return new FileFault(message, remedy, line);
}
