import type { Reading } from "../../src/domain/reading.ts";
import type { Span } from "../../src/domain/span.ts";
import { speakerId } from "../../src/domain/speaker.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { articleOf } from "../reading/reading-of.ts";
import { type Compared, compared } from "./compared.ts";
import type { GoldArticle, GoldStatement, Manner } from "./gold.ts";

/** A made-up statement by the words that stand in the text, each for the first time. */
export interface Told {
  readonly manner: Manner;
  readonly words: string;
  readonly source: string;
  /** Who speaks; else whoever `source` names. */
  readonly speaker?: string | undefined;
  /** How sure a reading is of it; else wholly. */
  readonly confidence?: number;
}

/** A made-up article, annotated and read; the passages in `loose` count neither for nor against. */
export interface MadeUp {
  readonly kind?: GoldArticle["kind"];
  readonly text: string;
  readonly annotated?: readonly Told[];
  readonly ours?: readonly Told[];
  readonly loose?: readonly string[];
}

/** The annotations and the reading of a made-up article, side by side. */
export function comparedOf(made: MadeUp): Compared {
  const { text, annotated = [], ours = [], loose = [], kind = "polnear" } = made;
  const gold: GoldArticle = {
    kind,
    article: articleOf(text),
    statements: annotated.map((told) => annotation(text, told)),
    loose: loose.map((words) => spanOf(text, words)),
  };
  return compared(gold, reading(text, ours));
}

function annotation(text: string, told: Told): GoldStatement {
  return {
    manner: told.manner,
    content: [spanOf(text, told.words)],
    cue: [],
    source: told.source === "" ? [] : [spanOf(text, told.source)],
    speaker: "speaker" in told ? told.speaker : told.source,
  };
}

function reading(text: string, ours: readonly Told[]): Reading {
  return {
    article: articleOf(text),
    passages: [],
    speakers: ours.map(nameOf).map((name) => ({
      id: speakerId(name),
      name,
      kind: "person",
      aliases: [name],
      roles: [],
      speaksFor: [],
    })),
    statements: ours.map((told) => statement(text, told)),
    unattributed: [],
  };
}

function statement(text: string, told: Told): Statement {
  const span = spanOf(text, told.words);
  const reported = {
    attribution: {
      speaker: speakerId(nameOf(told)),
      mention: spanOf(text, told.source),
      cue: undefined,
      by: "name",
      via: undefined,
      speakerConfidence: told.confidence ?? 1,
      extentConfidence: 1,
    },
    passage: { start: 0, end: text.length },
    said: undefined,
  } as const;
  if (told.manner === "direct") return { ...reported, kind: "quotation", words: [span] };
  const quoted = told.manner === "mixed" ? [span] : [];
  return { ...reported, kind: "paraphrase", account: span, told: [span], report: span, quoted };
}

function nameOf({ speaker, source }: Told): string {
  return speaker ?? source;
}

/** @throws Error where the text has no such words. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the made-up text has no ${words}`);
  return { start, end: start + words.length };
}
