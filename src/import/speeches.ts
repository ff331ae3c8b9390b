import { isObject } from "./json-value.ts";
import { oneLine } from "./written.ts";

/** `Ann Lee: Good morning.` of `[{"speaker": "Ann Lee", "text": "Good morning."}]`, a paragraph each; undefined for what is no such list. */
export function speechesIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const speeches = value.map(speech);
  const isAll = speeches.length > 0 && speeches.every((one) => one !== undefined);
  return isAll ? speeches.join("\n\n") : undefined;
}

/** What nobody is named for is no turn. */
function speech(value: unknown): string | undefined {
  if (!isObject(value) || typeof value["text"] !== "string") return undefined;
  const speaker = oneLine(value["speaker"]);
  return speaker === undefined ? undefined : `${speaker}: ${value["text"].trim()}`;
}
