import type { Article } from "../domain/article.ts";
import type { SpeakerArticles } from "../domain/engine.ts";
import type { Reading } from "../domain/reading.ts";
import type { Speaker, SpeakerId, SpeakerNote } from "../domain/speaker.ts";

import { Directory } from "./directory.ts";

/** Whoever speaks in what was read, one entry for all spellings that are known for one name, each with the articles. */
export function speakerArticles(
  readings: readonly Reading[],
  notes: readonly SpeakerNote[],
): readonly SpeakerArticles[] {
  const directory = new Directory(readings, notes);
  const found = new Map<SpeakerId, { readonly speaker: Speaker; readonly articles: Article[] }>();
  for (const { article, statements } of readings) {
    for (const local of new Set(statements.map(({ attribution }) => attribution.speaker))) {
      const speaker = directory.speakerIn(article.id, local);
      if (speaker === undefined) continue;
      const held = found.get(speaker.id) ?? { speaker, articles: [] };
      if (held.articles.at(-1) !== article) held.articles.push(article);
      found.set(speaker.id, held);
    }
  }
  return [...found.values()];
}
