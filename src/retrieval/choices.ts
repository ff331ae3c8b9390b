import type { SpeakerChoice } from "../domain/engine.ts";

import type { SpeakerId } from "../domain/speaker.ts";
import type { DayRange } from "../domain/statement.ts";

import type { Directory } from "./directory.ts";
import { folded } from "./fold.ts";
import { dayOfStatement } from "./sorting.ts";
import type { StatementIndex } from "./statement-index.ts";

/** Everybody with a name, most statements first. */
export function choices(directory: Directory, index: StatementIndex): readonly SpeakerChoice[] {
  const named = directory.speakers.filter(({ kind }) => kind !== "unnamed");
  const counted = countsOf(index);
  return named
    .map((speaker) => ({ speaker, ...(counted.get(speaker.id) ?? NONE) }))
    .filter(({ statements }) => statements > 0)
    .toSorted(
      (a, b) =>
        b.statements - a.statements || folded(a.speaker.name).localeCompare(folded(b.speaker.name)),
    );
}

type Count = Pick<SpeakerChoice, "statements" | "days">;

const NONE: Count = { statements: 0, days: undefined };

function countsOf(index: StatementIndex): ReadonlyMap<SpeakerId, Count> {
  const counted = new Map<SpeakerId, Count>();
  for (const held of index.by(undefined)) {
    const { statements, days } = counted.get(held.speaker.id) ?? NONE;
    const day = dayOfStatement(held);
    counted.set(held.speaker.id, {
      statements: statements + 1,
      days: day === undefined ? days : widened(days, day),
    });
  }
  return counted;
}

/** The range that holds another day too. */
export function widened(range: DayRange | undefined, day: string): DayRange {
  if (range === undefined) return { from: day, to: day };
  return { from: day < range.from ? day : range.from, to: day > range.to ? day : range.to };
}

/** Those whom typed letters fit: the beginning of a word of a name, an alias or a role. */
export function fitting(all: readonly SpeakerChoice[], typed: string): readonly SpeakerChoice[] {
  const asked = typed.toLowerCase().trim().slice(0, 100);
  if (asked === "") return all;
  const words = folded(asked);
  const begins = (text: string): boolean =>
    (words !== "" && ` ${folded(text)}`.includes(` ${words}`)) ||
    ` ${text.toLowerCase()}`.includes(` ${asked}`);
  const byName = all.filter(({ speaker }) => [speaker.name, ...speaker.aliases].some(begins));
  const byRole = all.filter(
    (choice) => !byName.includes(choice) && choice.speaker.roles.some(begins),
  );
  return [...byName, ...byRole];
}
