import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

import type { Span } from "../../domain/span.ts";

import { isShort } from "../lexicon/abbreviations.ts";
import { mend } from "./mended-tags.ts";
import type { Word } from "./tokens.ts";

const nlp = winkNLP(model, ["pos"]);

/** The longest stretch tagged at once, in UTF-16 code units: the tagger slows down on endless paragraphs. */
const STRETCH = 5_000;

/** What is no word of any language the tagger knows, and slows it down: endless runs of one mark, endless words. */
const NO_WORD = /(\S)\1{19,}|(?<!\S)\S{300,}/gu;

/** The words of a paragraph in order; hyphenated ones and abbreviations with their full stop as one word. */
export function wordsIn(text: string, paragraph: Span): readonly Word[] {
  const found: Word[] = [];
  for (const stretch of stretches(text, paragraph)) addTagged(found, text, stretch);
  mend(found);
  return found;
}

function stretches(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let from = start; from < end;) {
    const to = from + STRETCH < end ? cut(text, from) : end;
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}

/** Where a stretch ends: behind the last full stop in it, else at a space, else anywhere. */
function cut(text: string, from: number): number {
  const words = text.slice(from, from + STRETCH);
  const stop = words.lastIndexOf(". ");
  const space = words.lastIndexOf(" ");
  return from + (stop > 0 ? stop + 1 : space > 0 ? space : STRETCH);
}

/** The tagger gives its words without offsets: each is looked for behind the one before, so none can be misplaced. */
function addTagged(found: Word[], text: string, stretch: Span): void {
  const words = text
    .slice(stretch.start, stretch.end)
    .replace(NO_WORD, (run) => " ".repeat(run.length));
  const tokens = nlp.readDoc(words).tokens();
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp's helpers are plain functions
  const tags: readonly string[] = tokens.out(nlp.its.pos);
  let from = 0;
  for (const [index, token] of tokens.out().entries()) {
    const at = words.indexOf(token, from);
    if (at < 0 || token === "") continue;
    from = at + token.length;
    const tag = tags[index] ?? "X";
    if (tag !== "SPACE") add(found, token, stretch.start + at, tag);
  }
}

/** "(Norland):" — the tagger takes the bracket and the colon for a smile. */
const SMILE = /^[)\]][:;]$/u;

/** "―", a dash that the tagger does not know, stands for "—". */
const BAR = "―";

function add(found: Word[], text: string, start: number, tag: string): void {
  if (text === BAR) {
    add(found, "—", start, "PUNCT");
    return;
  }
  if (SMILE.test(text)) {
    add(found, text.charAt(0), start, "PUNCT");
    add(found, text.charAt(1), start + 1, "PUNCT");
    return;
  }
  const word = { start, end: start + text.length, text, lower: text.toLowerCase(), tag };
  const last = found.at(-1);
  if (last === undefined || last.end !== start) {
    found.push(word);
    return;
  }
  const hyphened = found.at(-2);
  if (isHyphen(last) && hyphened?.end === last.start && isHyphened(hyphened, word)) {
    found.pop();
    found[found.length - 1] = glued(hyphened, last.text + text, word);
  } else if (last.text === "." && hyphened?.end === last.start && isPartyOf(hyphened, word)) {
    found.pop();
    found[found.length - 1] = glued(hyphened, last.text + text, hyphened);
  } else if (isOneWord(last, word)) found[found.length - 1] = glued(last, text, word);
  else if (text === "." && isShort(last.text)) found[found.length - 1] = glued(last, text, last);
  else found.push(word);
}

/** "Jean - Pierre" as tagged becomes "Jean-Pierre" as written. */
function glued(before: Word, rest: string, { tag }: Word): Word {
  const text = before.text + rest;
  const { start } = before;
  return { start, end: start + text.length, text, lower: text.toLowerCase(), tag };
}

function isHyphen({ text }: Word): boolean {
  return text === "-" || text === "‐" || text === "‑";
}

function isHyphened(before: Word, after: Word): boolean {
  return /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text);
}

/** "R-S", "." and "C.": a party and a state, which the tagger cuts at the stop */
function isPartyOf(before: Word, after: Word): boolean {
  return /^[DRI]-\p{Lu}$/u.test(before.text) && /^\p{Lu}\.$/u.test(after.text);
}

/** "Wa" and "łęsa": the tagger cuts at letters beyond Latin-1. */
function isOneWord(before: Word, after: Word): boolean {
  const foreign =
    /[^\p{ASCII}\u0080-\u00ff’]$/u.test(before.text) ||
    /^[^\p{ASCII}\u0080-\u00ff’]/u.test(after.text);
  return foreign && /\p{L}$/u.test(before.text) && /^\p{L}/u.test(after.text);
}
