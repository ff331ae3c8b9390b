import { firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { asReported, type Document, type Found } from "./draft.ts";
import { openingLines } from "./opening-lines.ts";
import { textOf } from "./text-of.ts";
import { hasTurns } from "./turns.ts";

/**
 * The article in a plain text: its lines from the body's first on, unchanged.
 * @throws FileFault when there is none.
 */
export function* plainText({ bytes, type, facts }: Document): Generator<Found> {
  const whole = withLineFeeds(textOf(bytes, { type }));
  const { facts: told, end } = openingLines(whole);
  const text = whole.slice(end);
  if (text.trim() === "")
    throw new FileFault("there is no text", "write the article, or remove it");
  const kind = hasTurns(text) ? "transcript" : "report";
  const draft = { ...asReported, ...firstKnown(told, facts), text, kind, warnings: [] } as const;
  yield { kind: "draft", place: undefined, draft };
}

/** Old programs end lines with a carriage return alone, which nobody else takes for an end. */
function withLineFeeds(text: string): string {
  return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}
