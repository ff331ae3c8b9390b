import { gunzipSync, gzipSync } from "node:zlib";

import { z } from "zod";

import type { Holdings, SpeakerChoice } from "../domain/engine.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerId, SpeakerNote } from "../domain/speaker.ts";
import type { DayRange } from "../domain/statement.ts";
import { widened } from "../retrieval/choices.ts";
import { Directory } from "../retrieval/directory.ts";
import { folded } from "../retrieval/fold.ts";
import type { IndexParts } from "../retrieval/index-parts.ts";
import type { CorpusSizes } from "../retrieval/postings.ts";
import { dayOfStatement } from "../retrieval/sorting.ts";
import { Vocabulary } from "../retrieval/vocabulary.ts";

import { type Cast, type Document, castOf, readingOfCast } from "./documents.ts";

/** How many statements somebody has, and of which days. */
export interface Count {
  readonly id: SpeakerId;
  readonly statements: number;
  readonly days: DayRange | undefined;
}

/** What has to be known of a whole corpus to understand a question and to weigh words: who speaks in it, and how common each word is. */
export interface Lexicon {
  readonly directory: Directory;
  readonly vocabulary: Vocabulary;
  readonly sizes: CorpusSizes;
  readonly counts: ReadonlyMap<SpeakerId, Count>;
  readonly holdings: Holdings;
  /** Everybody with a name, most statements first. */
  readonly everybody: readonly SpeakerChoice[];
}

/** What is kept of a lexicon, a list a field. */
interface Kept {
  readonly casts: readonly Cast[];
  readonly notes: readonly SpeakerNote[];
  readonly words: readonly (readonly [word: string, family: number])[];
  readonly families: readonly (readonly [
    family: string,
    count: number,
    within: number,
    around: number,
  ])[];
  readonly counts: readonly Count[];
  readonly whole: readonly (Pick<CorpusSizes, "passages" | "averages"> & {
    readonly holdings: Holdings;
  })[];
}

const PARTS = ["casts", "notes", "words", "families", "counts", "whole"] as const;

/** What this program wrote itself is as it wrote it; the index tells by its layout that it did. */
const keptLists = z.object({
  casts: z.array(z.custom<Kept["casts"][0] & object>()),
  notes: z.array(z.custom<Kept["notes"][0] & object>()),
  words: z.array(z.custom<Kept["words"][0] & object>()),
  families: z.array(z.custom<Kept["families"][0] & object>()),
  counts: z.array(z.custom<Kept["counts"][0] & object>()),
  whole: z.array(z.custom<Kept["whole"][0] & object>()),
});

/** A document holds so many entries of a list at most. */
const ON_A_PAGE = 5000;

/** The pages of the lexicon of what was read. */
export function* lexiconPages(
  readings: readonly Reading[],
  notes: readonly SpeakerNote[],
  { vocabulary, passages, postings }: IndexParts,
  holdings: Holdings,
): Generator<Document> {
  const { sizes } = postings;
  const { words, familyOf, families } = vocabulary.kept;
  const kept: Kept = {
    casts: readings.map(castOf),
    notes,
    words: words.map((word, at) => [word, familyOf[at] ?? 0]),
    families: families.map((family, at) => [
      family,
      sizes.counts[at] ?? 0,
      sizes.spread[2 * at] ?? 0,
      sizes.spread[2 * at + 1] ?? 0,
    ]),
    counts: countsIn(passages),
    whole: [{ passages: sizes.passages, averages: sizes.averages, holdings }],
  };
  let number = 0;
  for (const part of PARTS)
    for (let from = 0; from < kept[part].length; from += ON_A_PAGE) {
      const entries = JSON.stringify(kept[part].slice(from, from + ON_A_PAGE));
      const page = { part, entries: gzipSync(entries).toString("base64") };
      yield { id: `lexicon-${String(number)}`, body: { kind: "lexicon", order: number, page } };
      number += 1;
    }
}

function countsIn(passages: IndexParts["passages"]): readonly Count[] {
  const counts = new Map<SpeakerId, Count>();
  for (const { held } of passages)
    for (const one of held) {
      const { id } = one.speaker;
      const { statements, days } = counts.get(id) ?? { statements: 0, days: undefined };
      const day = dayOfStatement(one);
      const now = day === undefined ? days : widened(days, day);
      counts.set(id, { id, statements: statements + 1, days: now });
    }
  return [...counts.values()];
}

/** A page as it was kept. */
export interface Page {
  readonly part: string;
  readonly entries: string;
}

/** The lexicon that pages hold, given in their order; undefined where they are not all there. */
export function lexiconOf(pages: readonly Page[]): Lexicon | undefined {
  const listed = (part: (typeof PARTS)[number]): readonly unknown[] =>
    pages
      .filter((page) => page.part === part)
      .flatMap(({ entries }) => {
        const list: unknown = JSON.parse(gunzipSync(Buffer.from(entries, "base64")).toString());
        return Array.isArray(list) ? list : [];
      });
  const kept = keptLists.parse(Object.fromEntries(PARTS.map((part) => [part, listed(part)])));
  const [whole] = kept.whole;
  return whole === undefined ? undefined : lexiconFrom(kept, whole);
}

function lexiconFrom(
  kept: Kept,
  { passages, averages, holdings }: Kept["whole"][0] & object,
): Lexicon {
  const directory = new Directory(kept.casts.map(readingOfCast), kept.notes);
  const vocabulary = new Vocabulary({
    words: kept.words.map(([word]) => word),
    familyOf: Uint32Array.from(kept.words, ([, family]) => family),
    families: kept.families.map(([family]) => family),
  });
  const sizes = {
    passages,
    averages,
    counts: Uint32Array.from(kept.families, ([, count]) => count),
    spread: Uint32Array.from(kept.families.flatMap(([, , within, around]) => [within, around])),
  };
  const counts = new Map(kept.counts.map((count) => [count.id, count]));
  const everybody = directory.speakers
    .filter(({ kind }) => kind !== "unnamed")
    .flatMap((speaker): readonly SpeakerChoice[] => {
      const { statements = 0, days } = counts.get(speaker.id) ?? {};
      return statements === 0 ? [] : [{ speaker, statements, days }];
    })
    .toSorted(
      (a, b) =>
        b.statements - a.statements || folded(a.speaker.name).localeCompare(folded(b.speaker.name)),
    );
  return { directory, vocabulary, sizes, counts, holdings, everybody };
}
