import type { Speaker, SpeakerNote } from "../domain/speaker.ts";

import { ends, familyName, folded, middle, surname } from "./fold.ts";

/** In how many times as many articles as the next bearer of a surname somebody must speak to be meant by the surname alone. */
const WELL_KNOWN = 5;

/** In how many articles each spelling of one folded name stands. */
type Spellings = Map<string, number>;

/**
 * The name that each folded form stands for: the host's, else the commonest spelling.
 *
 *     Zelenskiy, Zelenskyy             Zelensky, if that is the commonest
 *     Joseph R. Biden Jr., Joe Biden   two names: only the host can tell
 *     Donald J. Trump, Donald Trump    one, since no other initial occurs
 *     Trump, in articles without more  the one person of that surname, or by far the best known
 *     von der Leyen, Al Gore           a surname where a longer name ends with it, else a whole name
 */
export function canonicalNames(
  people: readonly Speaker[],
  notes: readonly SpeakerNote[],
): ReadonlyMap<string, string> {
  const counted = new Map<string, Spellings>();
  for (const { name } of people) {
    const form = folded(name);
    const spellings: Spellings = counted.get(form) ?? new Map();
    counted.set(form, spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  const names = new Map(
    [...counted].map(([form, spellings]) => [form, commonest(spellings)] as const),
  );
  joinMiddles(names, counted);
  for (const note of notes.filter(({ kind }) => kind === "person")) {
    for (const form of [note.name, ...note.aliases]) names.set(folded(form), note.name);
  }
  for (const [form, bearer] of bareSurnames(names, counted)) names.set(form, bearer);
  return names;
}

/** A name with a middle name or initial is the one without, unless several middles occur: George W. and George H. W. Bush stay two. */
function joinMiddles(names: Map<string, string>, counted: ReadonlyMap<string, Spellings>): void {
  const groups = grouped([...names.keys()], (form) => ends(form));
  for (const forms of groups.values()) {
    if (forms.length < 2 || new Set(forms.map(middle).filter(Boolean)).size > 1) continue;
    const name =
      names.get(
        forms.toSorted((a, b) => articles(counted.get(b)) - articles(counted.get(a)))[0] ?? "",
      ) ?? "";
    for (const form of forms) names.set(form, name);
  }
}

/** Whom a surname alone means in articles that give no more. */
function bareSurnames(
  names: ReadonlyMap<string, string>,
  counted: ReadonlyMap<string, Spellings>,
): readonly (readonly [string, string])[] {
  const family = new Map(Array.from(names.keys(), (form) => [form, familyName(form)] as const));
  const borne = new Set(Array.from(family).flatMap(([form, own]) => (own === form ? [] : [own])));
  const isBare = (form: string): boolean =>
    family.get(form) === form && (!form.includes(" ") || borne.has(form));
  const full = [...names].filter(([form]) => !isBare(form));
  const bearers = grouped(full, ([form]) => surname(form));
  return [...counted.keys()].flatMap((form) => {
    if (!isBare(form)) return [];
    const known = new Map<string, number>();
    for (const [written, name] of bearers.get(surname(form)) ?? [])
      known.set(name, (known.get(name) ?? 0) + articles(counted.get(written)));
    const [first, second] = [...known].toSorted(([, a], [, b]) => b - a);
    return first !== undefined && first[1] >= WELL_KNOWN * (second?.[1] ?? 0)
      ? [[form, first[0]] as const]
      : [];
  });
}

function grouped<T>(
  all: readonly T[],
  key: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

function articles(spellings: Spellings | undefined): number {
  return [...(spellings ?? [])].reduce((sum, [, count]) => sum + count, 0);
}

function commonest(spellings: Spellings): string {
  return [...spellings].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))[0]?.[0] ?? "";
}
