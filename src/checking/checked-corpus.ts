import type { Article } from "../domain/article.ts";
import type { SpeakerArticles } from "../domain/engine.ts";
import type { Reading } from "../domain/reading.ts";
import type { RefusedFile } from "../domain/refused-file.ts";
import type { SpeakerNote } from "../domain/speaker.ts";

import type { Finding } from "./finding.ts";

/** On which lines of their files articles stand, counted from 1. */
export interface Lines {
  /** The line of a place in an article's text. */
  readonly at: (article: Article, place: number) => number;
  /** The line above the text that has these words; the first where none has. */
  readonly above: (article: Article, words: string) => number;
}

/** What is known of first names, which are written in lower case without accents. */
export interface FirstNames {
  /** Whether one is a short form of another that is not its beginning: Bill of William. */
  readonly isShortFor: (short: string, long: string) => boolean;
  readonly genderOf: (name: string) => string | undefined;
}

/** A corpus that is checked, with what was read from it. */
export interface CheckedCorpus {
  /** One of every article that is served. */
  readonly readings: readonly Reading[];
  readonly refused: readonly RefusedFile[];
  /** Of the file of speakers. */
  readonly notes: readonly SpeakerNote[];
  /** Whom the corpus takes for one speaker. */
  readonly speakers: readonly SpeakerArticles[];
  readonly lines: Lines;
  readonly firstNames: FirstNames;
  /** The day on which it is checked, where on Earth it is the latest: YYYY-MM-DD. */
  readonly today: string;
}

/** Told, again and again, of how many of the texts it is known whether they are there twice: no other check takes long. */
export type Compared = (texts: number, of: number) => void;

/** One thing that is looked for in a corpus. */
export type Check = (corpus: CheckedCorpus, compared?: Compared) => readonly Finding[];
