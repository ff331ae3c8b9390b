/** What no line shows: controls, and signs that turn the direction of writing or have no width. */
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** In UTF-16 code units: no headline comes near it. */
const longest = 500;

/** A fact on one line, as it may stand in front matter; undefined where nothing is left of it, or too much. */
export function line(text: string | undefined): string | undefined {
  const kept = text?.replace(/\s+/gu, " ").replace(invisible, "").trim() ?? "";
  return kept === "" || kept.length > longest || /\p{Surrogate}/u.test(kept) ? undefined : kept;
}
