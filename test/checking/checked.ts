import type { CheckedCorpus } from "../../src/checking/checked-corpus.ts";
import type { Finding } from "../../src/checking/finding.ts";
import { firstNames } from "../../src/cli/first-names.ts";
import type { Article } from "../../src/domain/article.ts";
import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { speakersIn } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "../reading/reading-of.ts";

/** What a test tells of an article; its file is `1.md` for the first. */
export type Told = Partial<Article>;

/** A corpus of articles without anything above their text. */
export function checked(told: readonly Told[], notes: readonly SpeakerNote[] = []): CheckedCorpus {
  const readings = told.map((one, at) => {
    const name = String(at + 1);
    const article = { ...articleOf(one.text ?? ""), id: name, file: `${name}.md`, ...one };
    return read(article, notes);
  });
  return {
    readings,
    refused: [],
    notes,
    speakers: speakersIn(readings, notes),
    lines: {
      at: ({ text }, place) => text.slice(0, place).split("\n").length,
      above: () => 0,
    },
    firstNames,
    today: "2031-12-31",
  };
}

/** A person whom the host has noted. */
export function noted(name: string, ...aliases: readonly string[]): SpeakerNote {
  return { name, kind: "person", aliases, roles: [], speaksFor: [] };
}

/** "same-person 1.md:3". */
export function placesOf(found: readonly Finding[]): readonly string[] {
  return found.map(({ kind, file, line }) => `${kind} ${file}:${String(line)}`);
}
