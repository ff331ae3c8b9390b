import type { Announcement } from "../reports/report.ts";
import { textOf } from "../people/names.ts";
import { PERSON_NOUNS, TITLES } from "../lexicon/people.ts";
import { isGroup } from "./groups.ts";
import { headWord } from "./offices.ts";

/** A description by which a text goes on with a person whom it has named. */
export interface Description {
  readonly text: string;
  /** Whether it goes on with whoever spoke; else with whomever the text is about. */
  readonly goesOn: boolean;
}

const AGE = /^\p{N}{1,2}-year-old$/u;
/** Cues of one who has spoken before. */
const GOING_ON = /^(?:add(?:s|ed)|continue[sd]|conclude[sd])$/u;

/**
 * The description that a source is, if it can only mean somebody named before.
 *
 *     Mara Quill stood on the quay. “We wait,” said *the 63-year-old retiree*.     an age that only she can have
 *     “We wait,” Quill said. “It rains,” *the miller* added.                        whoever spoke goes on
 *     “We wait,” Quill said. “It rains,” the miller said.                           open: may be another
 */
export function descriptionIn({ sentence, source, cue }: Announcement): Description | undefined {
  const { tokens } = sentence;
  if (tokens[source.first]?.lower !== "the" || source.first === source.last) return undefined;
  const text = textOf(tokens, source);
  if (isGroup(text)) return undefined;
  const head = headWord(text);
  const goesOn =
    (PERSON_NOUNS.has(head) || TITLES.has(head)) && GOING_ON.test(tokens[cue.first]?.lower ?? "");
  const aged = tokens.slice(source.first, source.last + 1).some(({ lower }) => AGE.test(lower));
  return goesOn || aged ? { text, goesOn: !aged } : undefined;
}
