import type { Span } from "../../domain/span.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
const DAY = String.raw`(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:,?\s\d{4})?`;
/** (Reuters), /PRNewswire/ */
const AGENCY = String.raw`(?:\(\p{Lu}[\p{L} ./-]{1,30}\)|/\p{Lu}[\p{L} -]{1,30}/)`;
/** ALDPORT; NEW ALDPORT; ST. ALDPORT */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’'-]{3,}(?:\s\p{Lu}[\p{Lu}.’'-]+){0,3}|(?:\p{Lu}[\p{Lu}.]{1,2}\s)\p{Lu}[\p{Lu}.’'-]{3,}(?:\s\p{Lu}[\p{Lu}.’'-]+){0,2}`;
/** , Norland; , N.L. */
const REGION = String.raw`(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?`;
/** Aldport, Norland */
const TOWN = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2}${REGION}`;
const DASH = String.raw`\s*(?:—|–|--|-)\s+`;
const BEGINS = String.raw`(?=[\p{Lu}\p{N}"“'‘\x60$£€])`;

/** Where and when a report was filed, and by which agency, before its first sentence. */
const DATELINE = new RegExp(
  String.raw`^\s*(?:(?:${CAPITALS})${REGION}(?:,?\s${DAY})?(?:\s?${AGENCY})?${DASH}|${TOWN}(?:,?\s${DAY}(?:\s?${AGENCY})?|\s?${AGENCY})${DASH}|${AGENCY}${DASH})${BEGINS}`,
  "u",
);

/** The longest dateline, in UTF-16 code units. */
const LONGEST = 120;

/**
 * What of a paragraph stands behind its dateline, which nobody said.
 *
 *     ALDPORT, Norland (AP) — *The port will close, Mara Quill said.*
 *     Aldport, Nov. 3 (Reuters) - *The port …*      (Reuters) - *The port …*
 */
export function behindDateline(text: string, { start, end }: Span): Span {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  const dateline = DATELINE.exec(opening)?.[0].length ?? 0;
  return { start: start + dateline, end };
}
