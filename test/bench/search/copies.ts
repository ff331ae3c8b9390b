import { createHash } from "node:crypto";

import type { Reading } from "../../../src/domain/reading.ts";
import { type Speaker, type SpeakerId, speakerId } from "../../../src/domain/speaker.ts";
import { type Chance, chanceFrom, drawn, oneOf } from "./chance.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** How many of the content words of a copy are others than in the original. */
const SWAPPED = 0.15;

/** How many of the surnames are. */
const RENAMED = 0.5;

const WORD = /\p{L}+/gu;
const CONTENT_WORD = /^[a-z]{4,}$/u;
const SURNAME = /^[A-Z][a-z]{2,}$/u;

/** Words by their length. Every swap is for one of the same length, so that each span stays where it is. */
type ByLength = ReadonlyMap<number, readonly string[]>;

/**
 * A corpus as often as asked, the original first. In each copy some of the content words are swapped for others of the corpus, common ones
 * for the most part as in the corpus itself, and half of the people bear another's surname throughout.
 */
export function corpusTimes(
  readings: readonly Reading[],
  times: number,
  seed: number,
): readonly Reading[] {
  const contents = byLength(
    readings.flatMap(({ article }) => wordsIn(article.text)).filter(isContent),
  );
  const everyday = new Set([...contents.values()].flat());
  const surnames = [
    ...new Set(readings.flatMap(({ speakers }) => speakers).flatMap(surnameOf)),
  ].filter((name) => !everyday.has(name.toLowerCase()));
  const copies = Array.from({ length: Math.max(0, times - 1) }, (_, at) => {
    const chance = chanceFrom(seed + at);
    const names = renaming(surnames, chance);
    return readings.map((reading) =>
      copy(reading, `copy-${String(at + 1)}`, names, contents, chance),
    );
  });
  return [readings, ...copies].flat();
}

/** Half of the surnames, each with the one that stands for it; no two with the same. */
function renaming(surnames: readonly string[], chance: Chance): ReadonlyMap<string, string> {
  const chosen = byLength(drawn(surnames, Math.ceil(surnames.length * RENAMED), chance));
  return new Map(
    [...chosen.values()].flatMap((names) =>
      names.map((name, at) => [name, names[(at + 1) % names.length] ?? name] as const),
    ),
  );
}

function copy(
  reading: Reading,
  label: string,
  names: ReadonlyMap<string, string>,
  contents: ByLength,
  chance: Chance,
): Reading {
  const renamed = (text: string): string => text.replace(WORD, (word) => names.get(word) ?? word);
  const swapped = (word: string): string =>
    isContent(word) && chance() < SWAPPED
      ? (oneOf(contents.get(word.length) ?? [], chance) ?? word)
      : word;
  const text = reading.article.text.replace(WORD, (word) => names.get(word) ?? swapped(word));
  const article = {
    ...reading.article,
    id: `${reading.article.id}-${label}`,
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    title: reading.article.title === undefined ? undefined : renamed(reading.article.title),
  };
  const speakers = reading.speakers.map((speaker) => ({
    ...speaker,
    id: idOf(speaker, renamed(speaker.name), article.id),
    name: renamed(speaker.name),
    aliases: speaker.aliases.map(renamed),
  }));
  const ids = new Map(reading.speakers.map(({ id }, at) => [id, speakers[at]?.id ?? id]));
  const statements = reading.statements.map((statement) => {
    const { attribution } = statement;
    const speaker = ids.get(attribution.speaker) ?? attribution.speaker;
    return { ...statement, attribution: { ...attribution, speaker } };
  });
  return { ...reading, article, speakers, statements };
}

/** Those whom an article leaves unnamed carry its name. */
function idOf({ id, kind }: Speaker, name: string, article: string): SpeakerId {
  if (kind === "unnamed") return id.replace(/@.*$/u, `@${article}`);
  return kind === "person" ? speakerId(name) : id;
}

/** That of a person named in full; a single word may be anything. */
function surnameOf({ kind, name }: Speaker): readonly string[] {
  const last = wordsIn(name).slice(1).at(-1) ?? "";
  return kind === "person" && SURNAME.test(last) ? [last] : [];
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function isContent(word: string): boolean {
  return CONTENT_WORD.test(word) && !STOP_WORDS.has(word);
}

function byLength(words: readonly string[]): ByLength {
  const grouped = new Map<number, string[]>();
  for (const word of words) {
    const group = grouped.get(word.length);
    if (group === undefined) grouped.set(word.length, [word]);
    else group.push(word);
  }
  return grouped;
}
