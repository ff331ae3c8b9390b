import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

import type { Span } from "../domain/span.ts";

/** A word or a mark of punctuation with its part of speech (universal tags), as it stands in the article. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
  /** The last one of its sentence. */
  readonly ends: boolean;
}

const nlp = winkNLP(model, ["sbd", "pos"]);

/** The longest stretch tagged at once, in UTF-16 code units: the tagger slows down on endless paragraphs. */
const STRETCH = 5_000;

/** What is no word of any language the tagger knows, and slows it down: endless runs of one mark, endless words. */
const NO_WORD = /([^\s])\1{19,}|\S{300,}/gu;

/** The words of a paragraph in order; hyphenated ones as one word. */
export function wordsIn(text: string, paragraph: Span): readonly Word[] {
  return stretches(text, paragraph).flatMap((stretch) => joined(tagged(text, stretch)).map(mended));
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
function tagged(text: string, stretch: Span): Word[] {
  const found: Word[] = [];
  const words = text
    .slice(stretch.start, stretch.end)
    .replace(NO_WORD, (run) => " ".repeat(run.length));
  const document = nlp.readDoc(words);
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp's helpers are plain functions
  const tags: readonly string[] = document.tokens().out(nlp.its.pos);
  const lasts = new Set<number>();
  let counted = 0;
  document.sentences().each((sentence: { tokens(): { length(): number } }) => {
    counted += sentence.tokens().length();
    lasts.add(counted - 1);
  });
  let from = 0;
  for (const [index, token] of document.tokens().out().entries()) {
    const at = words.indexOf(token, from);
    if (at < 0 || token === "") continue;
    from = at + token.length;
    const tag = tags[index] ?? "X";
    if (tag !== "SPACE") {
      found.push({
        start: stretch.start + at,
        end: stretch.start + from,
        text: token,
        lower: token.toLowerCase(),
        tag,
        ends: lasts.has(index),
      });
    }
  }
  return found;
}

/** Where the tagger is known to be wrong: "in her address" is no verb, nor is the surname in "Jamie Heard" and "Shook said". */
function mended(word: Word, at: number, all: readonly Word[]): Word {
  const before = all[at - 1]?.lower ?? "";
  const begins = at === 0 || /^[,.!?”"’]$/u.test(all[at - 1]?.text ?? "");
  const next = all[at + 1];
  if (
    begins &&
    word.tag === "VERB" &&
    /^\p{Lu}\p{Ll}+ing$/u.test(word.text) &&
    next?.tag === "PROPN"
  )
    return { ...word, tag: "PROPN" };
  const named =
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    all[at - 1]?.tag === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(all[at - 1]?.text ?? "");
  if (named && word.tag === "VERB") return { ...word, tag: "PROPN" };
  const speaks = /^(?:said|says|told|added|wrote)$/u.test(all[at + 1]?.lower ?? "");
  if (speaks && /^\p{Lu}\p{Ll}/u.test(word.text) && /^(?:VERB|ADJ|ADV)$/u.test(word.tag))
    return { ...word, tag: "PROPN" };
  const noun =
    word.tag === "VERB" &&
    !/(?:ing|ed)$/u.test(word.lower) &&
    /^(?:the|an?|his|its|their|my|our|your|her)$/u.test(before);
  return noun ? { ...word, tag: "NOUN" } : word;
}

/** "Jean - Pierre" as tagged becomes "Jean-Pierre" as written. */
function joined(words: readonly Word[]): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const last = found.at(-1);
    const next = words[at + 1];
    if (word === undefined) continue;
    if (last !== undefined && isOneWord(last, word)) {
      const text = last.text + word.text;
      found[found.length - 1] = { ...word, start: last.start, text, lower: text.toLowerCase() };
    } else if (last !== undefined && next !== undefined && isHyphenBetween(last, word, next)) {
      const text = last.text + word.text + next.text;
      found[found.length - 1] = { ...next, start: last.start, text, lower: text.toLowerCase() };
      at++;
    } else found.push(word);
  }
  return found;
}

/** "Wa" and "łęsa": the tagger cuts at letters beyond Latin-1. */
function isOneWord(before: Word, after: Word): boolean {
  const letters = /\p{L}$/u.test(before.text) && /^\p{L}/u.test(after.text);
  const foreign =
    /[^\p{ASCII}\u0080-\u00ff’]$/u.test(before.text) ||
    /^[^\p{ASCII}\u0080-\u00ff’]/u.test(after.text);
  return before.end === after.start && letters && foreign;
}

function isHyphenBetween(before: Word, hyphen: Word, after: Word): boolean {
  const touching = before.end === hyphen.start && hyphen.end === after.start;
  return (
    touching &&
    /^[-‐‑]$/u.test(hyphen.text) &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(after.text)
  );
}
