import { stemmer } from "stemmer";

/** Words too common to tell one statement from another, and those that questions are made of. From general knowledge of English. */
const STOP = new Set(
  `a about after again against all also am an and any anybody anyone anything are as at be because been before being between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its
  just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their them
  then there these they this those through to too under until up very was we were what when where which while who whom whose why will with
  would you your s t re ve ll d m`.split(/\s+/u),
);

/** The words of a text as the index compares them: lower case, no accents, stems, no stop words; in order, with repetitions. */
export function terms(text: string): string[] {
  return tokens(text).flatMap((token) => termOf(token) ?? []);
}

/** The words of a text as written, cut at everything that is neither letter nor digit. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the index keeps of a word; undefined for a stop word. */
export function termOf(token: string): string | undefined {
  const plain = token
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  return plain === "" || STOP.has(plain) || plain.length > 60 ? undefined : stemmer(plain);
}
