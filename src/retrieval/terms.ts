import { stemmer } from "stemmer";

import { withoutAccents } from "../domain/without-accents.ts";

import { wordFamily } from "./word-family.ts";

/** Words too common to tell one statement from another, and those that questions are made of. From general knowledge of English. */
const STOP = new Set(
  `a about after again against all also am an and any anybody anyone anything are as at be because been before being between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its
  just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their them
  then there these they this those through to too under until up very was we were what when where which while who whom whose why will with
  would you your s t re ve ll d m`.split(/\s+/u),
);

/** Longer ones are no words. */
const LONGEST = 60;

/** A word in the forms in which words are compared. */
export interface Term {
  /** Lower case, without accents. */
  readonly plain: string;
  /** Porter's stem: *troop* for *troops*. */
  readonly stem: string;
  /** What the index keeps: *broad* for *broader* and *broadly*. */
  readonly family: string;
}

/** The words of a text as written, cut at everything that is neither letter nor digit. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The forms of a word; undefined for a stop word. */
export function termOf(token: string): Term | undefined {
  const lower = token.toLowerCase();
  const plain = withoutAccents(lower);
  if (plain === "" || plain.length > LONGEST || STOP.has(plain)) return undefined;
  const stem = stemmer(plain);
  return { plain, stem, family: wordFamily(stem) };
}

/** The words of a text that are no stop words, in order, with repetitions. */
export function terms(text: string): readonly Term[] {
  return tokens(text).flatMap((token) => termOf(token) ?? []);
}
