import { PERSON_NOUNS, TITLES } from "../lexicon/people.ts";
import { plain } from "../people/names.ts";
import type { Name } from "../people/names.ts";
import { isHeadline } from "../text/sentences.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";

/** The longest line that signs, in tokens. */
const LINE = 25;

/**
 * The name with which words are signed, behind a dash at a token; undefined where what stands there is no signature.
 *
 *     — *Mara Quill*, harbour minister        – Minister of Harbours, *Mara Quill*        - *Quill*
 */
export function signature({ tokens, names }: Sentence, dash: number): Name | undefined {
  if (!/^[–—―-]{1,2}$/u.test(tokens[dash]?.text ?? "")) return undefined;
  const line = tokens.slice(dash + 1);
  const plainly = line.every(
    ({ tag, piece }) => piece === undefined && !/^(?:VERB|AUX)$/u.test(tag),
  );
  if (line.length === 0 || line.length > LINE || !plainly) return undefined;
  const people = names.filter(
    ({ first, last, kind, text }) =>
      first > dash &&
      kind === "person" &&
      (text.includes(" ") || isAlone(tokens, first, last, dash)),
  );
  const office = line[0];
  const titled = TITLES.has(plain(office)) || PERSON_NOUNS.has(office?.lower ?? "");
  const name = titled ? people.at(-1) : people[0];
  return titled || name?.run.first === dash + 1 ? name : undefined;
}

/** - *Quill*.: a surname that is all of its line */
function isAlone(tokens: readonly Token[], first: number, last: number, dash: number): boolean {
  return first === dash + 1 && tokens.slice(last + 1).every(({ tag }) => tag === "PUNCT");
}

/** The sentences that report anything: a line that signs looks like a headline and is none. */
export function withoutHeadlines(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter((one) => !isHeadline(one) || signature(one, 0) !== undefined);
}
