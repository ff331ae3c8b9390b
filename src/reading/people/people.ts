import type { SpeakerNote } from "../../domain/speaker.ts";

import type { Gender } from "./genders.ts";
import type { Name } from "./names.ts";
import type { QuotedTitle } from "./quoted-titles.ts";
import { Roster, describe } from "./roster.ts";
import type { Place } from "./roster.ts";
import type { Sentence } from "../text/sentences.ts";

/** A person whom an article names. */
export interface Person {
  /** The fullest form of the name in the article, or the host's. */
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly gender: Gender;
  /** Whether something besides the capital letter tells that this is a person: an office, an age, a known first name. */
  readonly certain: boolean;
}

/** One place where an article names a person. */
export interface Appearance {
  readonly person: Person;
  /** Which sentence of the article. */
  readonly sentence: number;
  readonly name: Name;
  /** Whether nobody else in the article bears the name. */
  readonly sure: boolean;
}

/** Everyone whom an article names outside quotation marks, wherever it does, in order; with the offices that quoted words give them. */
export function appearances(
  sentences: readonly Sentence[],
  notes: readonly SpeakerNote[],
  titles: readonly QuotedTitle[] = [],
): readonly Appearance[] {
  const roster = new Roster(notes);
  const named = sentences.flatMap(({ tokens, names }, sentence) =>
    names
      .filter(({ kind }) => kind === "person")
      .map((name): Place => ({ name, tokens, sentence })),
  );
  for (const place of named) roster.introduce(place);
  for (const place of named) roster.introduceTitled(place);
  for (const { name, roles } of titles) roster.entitle(name, roles);
  return named.flatMap((place) => {
    const found = roster.personAt(place);
    if (found === undefined) return [];
    describe(found.person, place);
    return [{ ...found, sentence: place.sentence, name: place.name }];
  });
}
