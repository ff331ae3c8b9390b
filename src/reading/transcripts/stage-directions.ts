import type { Span } from "../../domain/span.ts";

/** Whatever stands in brackets; emphasis around it goes with it. The text of a Markdown link is the speaker's. */
const BRACKETED = /[*_]{0,2}(?:\((?<round>[^()\n]{1,200})\)|\[[^[\]\n]{1,200}\](?!\())[*_]{0,2}/gu;

/** What those who write a transcript down put in round brackets. From transcripts of briefings, hearings and broadcasts. */
const DIRECTION =
  /\b(?:applau\w*|laugh\w*|cheer\w*|boo(?:s|ing)?|chuckl\w*|inaudible|unintelligible|indistinct|indiscernible|cross-?\s?talk\w*|overlapping|interpret\w*|translat\w*|off[- ]mi(?:ke|c|crophone)|paus(?:e[sd]?|ing)|music|video|audio|silence|gestur\w*|cough\w*|sigh\w*|sic|ph|phonetic|no (?:audible |verbal )?response|(?:speak(?:s|ing)|spoke|continu\w+) in|recess|(?:begin|end) (?:of )?\w+)\b/iu;

/** A direction is short: longer words in round brackets are the speaker's aside. */
const LONGEST = 60;

/**
 * The words of a stretch of a transcript without what nobody said.
 *
 *     We wait. *(Laughter.)* And wait.     two spans
 *     We met *[the mayor]* there.          two: what is in square brackets is the editor's
 *     The quay (it is old) will close.     one: an aside
 *     *[Applause]*                         none
 */
export function spoken(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  if (isAlone(words.trim())) return [];
  const found: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(BRACKETED)) {
    const aside = match.groups?.["round"];
    if (aside !== undefined && (aside.length > LONGEST || !DIRECTION.test(aside))) continue;
    found.push(...bare(words, from, match.index, start));
    from = match.index + match[0].length;
  }
  return [...found, ...bare(words, from, words.length, start)];
}

/** A line of its own in brackets or italics: “(The meeting is suspended.)” */
function isAlone(line: string): boolean {
  return /^(?:\([^()]*\)|\[[^[\]]*\]|\*[^*]+\*|_[^_]+_)$/u.test(line);
}

/** A stretch between two directions without space and stray marks at its ends; nothing where no word is in it. */
function bare(words: string, from: number, to: number, offset: number): readonly Span[] {
  const part = words.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(part)) return [];
  const start = from + part.length - part.replace(from > 0 ? /^[\s.,;:]+/u : /^\s+/u, "").length;
  return [{ start: offset + start, end: offset + from + part.trimEnd().length }];
}
