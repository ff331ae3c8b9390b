import type { ArticleChoice, Holdings } from "../domain/engine.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import type { DayRange } from "../domain/statement.ts";

import { widened } from "./choices.ts";

/** A short name for the articles, with how many statements were read from each, and for what is noted of speakers. */
export function stateOf(readings: readonly Reading[], notes: readonly SpeakerNote[]): string {
  const all = readings.map(({ article, statements }) => {
    return { ...article, text: undefined, statements: statements.length };
  });
  return fingerprint(JSON.stringify([all, notes]));
}

/** The articles, the newest first, with how many statements each has. */
export function articleChoices(readings: readonly Reading[]): readonly ArticleChoice[] {
  return readings
    .map(({ article, statements }) => ({ article, statements: statements.length }))
    .toSorted(
      ({ article: a }, { article: b }) =>
        (b.published ?? "").localeCompare(a.published ?? "") || a.file.localeCompare(b.file),
    );
}

/** From the first to the last day of publication. */
export function publishedIn(readings: readonly Reading[]): DayRange | undefined {
  return readings
    .flatMap(({ article }) => article.published ?? [])
    .reduce<DayRange | undefined>(widened, undefined);
}

/** Who published how many articles, most first. */
export function publishersOf(readings: readonly Reading[]): Holdings["publishers"] {
  const counted = new Map<string | undefined, number>();
  for (const { article } of readings)
    counted.set(article.publisher, (counted.get(article.publisher) ?? 0) + 1);
  return Array.from(counted, ([name, articles]) => ({ name, articles })).toSorted(
    (a, b) => b.articles - a.articles || (a.name ?? "").localeCompare(b.name ?? ""),
  );
}
