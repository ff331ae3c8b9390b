import type { SpeakerChoice } from "../domain/engine.ts";

import type { Directory } from "./directory.ts";
import { folded } from "./fold.ts";
import type { StatementIndex } from "./statement-index.ts";

/** As many as Discord shows. */
const MOST = 25;

/** Everybody with a name, most statements first. */
export function choices(directory: Directory, index: StatementIndex): readonly SpeakerChoice[] {
  const named = directory.speakers.filter(({ kind }) => kind !== "unnamed");
  const counted = index.counts();
  return named
    .map((speaker) => ({ speaker, statements: counted.get(speaker.id) ?? 0 }))
    .filter(({ statements }) => statements > 0)
    .toSorted(
      (a, b) =>
        b.statements - a.statements || folded(a.speaker.name).localeCompare(folded(b.speaker.name)),
    );
}

/** Those whom typed letters fit: the beginning of a word of a name, an alias or a role; at most 25. */
export function fitting(all: readonly SpeakerChoice[], typed: string): readonly SpeakerChoice[] {
  const asked = typed.toLowerCase().trim().slice(0, 100);
  if (asked === "") return all.slice(0, MOST);
  const words = folded(asked);
  const begins = (text: string): boolean =>
    (words !== "" && ` ${folded(text)}`.includes(` ${words}`)) ||
    ` ${text.toLowerCase()}`.includes(` ${asked}`);
  const byName = all.filter(({ speaker }) => [speaker.name, ...speaker.aliases].some(begins));
  const byRole = all.filter(
    (choice) => !byName.includes(choice) && choice.speaker.roles.some(begins),
  );
  return [...byName, ...byRole].slice(0, MOST);
}
