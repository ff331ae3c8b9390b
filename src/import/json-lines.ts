import { noFacts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Line, linesIn } from "../domain/lines.ts";
import type { Found } from "./draft.ts";
import { jsonArticles } from "./json.ts";
import { jsonValue } from "./json-value.ts";
import { textOf } from "./text-of.ts";

/** In bytes. No article comes near it. */
const LONGEST = 5_000_000;

/** Reads JSON Lines as their bytes come in, mostly an article a line; what a line does not tell is unknown. Blank lines are none. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const line of linesIn(chunks, LONGEST)) yield* foundIn(line);
}

function* foundIn({ number, bytes }: Line): Iterable<Found> {
  const place = `line ${number}`;
  try {
    for (const found of jsonArticles(jsonValue(lineText(bytes)), noFacts)) {
      const within = found.place === undefined ? place : `${place}, ${found.place}`;
      yield found.kind === "refused"
        ? { ...found, place: within, fault: at(number, found.fault) }
        : { ...found, place: within };
    }
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    yield { kind: "refused", place, fault: at(number, fault) };
  }
}

function lineText(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new FileFault("is longer than 5 MB", "put one article in a line");
  return textOf(bytes, { charset: "utf-8" });
}

function at(line: number, { message, remedy }: FileFault): FileFault {
  return new FileFault(message, remedy, line);
}
