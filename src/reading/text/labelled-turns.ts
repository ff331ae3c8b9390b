import type { Span } from "../../domain/span.ts";

import { NOTES } from "../lexicon/transcripts.ts";

const LABEL = /^["“]?(?<name>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}): (?=[^\s"“„«'‘`])/u;

/**
 * Where in a report's paragraphs the words of a conversation begin that it prints as a transcript does: behind a name in capitals, in
 * more than one paragraph; quotation marks may open each of them.
 *
 *     KATE LOW: *Why wait?*
 *     “MARA QUILL: *It rains.*
 */
export function labelledTurns(
  text: string,
  paragraphs: readonly Span[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
    const first = match?.groups?.["name"]?.split(" ")[0]?.toLowerCase() ?? "";
    if (match !== null && !NOTES.has(first)) found.set(at, start + match[0].length);
  }
  return found.size > 1 ? found : new Map();
}
