import type { Directory, Fit } from "./directory.ts";
import { folded } from "./fold.ts";
import { does } from "./question-words.ts";
import type { QuestionWord } from "./question-words.ts";

/** A name in a question, by its words from `first` to `last`, titles before it included. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly fit: Fit;
}

/** The longest name that is looked for, in words. */
export const LONGEST = 8;

/** The names between two words, none within another, the longest where several begin at the same word. */
export function namesAt(
  words: readonly QuestionWord[],
  from: number,
  to: number,
  directory: Directory,
): readonly Named[] {
  const found: Named[] = [];
  for (let first = from; first < to; first++) {
    for (let last = Math.min(to, first + LONGEST) - 1; last >= first; last--) {
      const fit = directory.named(folded(phraseOf(words, first, last)));
      if (fit.kind === "none") continue;
      found.push({ first, last, fit });
      first = last;
      break;
    }
  }
  return found;
}

/** "what did Marsh say to *Quill*", "tell *Quill*": whoever is spoken to is not asked for. */
export function isHearer(words: readonly QuestionWord[], from: number, first: number): boolean {
  let at = first - 1;
  for (let word = words[at]; word !== undefined && does.title(word); word = words[at]) at -= 1;
  const [before, verb] = [words[at], words[at - 1]];
  if (at <= from || before === undefined || verb === undefined) return false;
  return does.tell(before) || (does.leadToHearer(before) && at - 1 >= from && does.address(verb));
}

/** The words from one to another, as typed. */
export function phraseOf(words: readonly QuestionWord[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
}
