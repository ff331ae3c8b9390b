import type { Span } from "./span.ts";
import type { SpeakerId } from "./speaker.ts";

/** How an article says who spoke. */
export interface Attribution {
  readonly speaker: SpeakerId;
  /** "he", "the minister", "Peskov", "MR. LEE"; empty in a speech, whose speaker the front matter names. */
  readonly mention: Span;
  /** "said", "warned", "according to"; none where the words only follow another's. */
  readonly cue: Span | undefined;
  readonly by: "name" | "title" | "pronoun" | "turn" | "inherited";
  /** "told TASS", "in an interview with Corriere della Sera". */
  readonly via: Span | undefined;
  /** How sure it is who speaks: from 0 to 1, as measured on annotated news for the way in which the words were attributed. */
  readonly speakerConfidence: number;
  /**
   * How sure it is that these words, from where they begin to where they end, are one statement: from 0 to 1, as measured on annotated
   * news for the way in which they stand. “A,” he said. “B.” is one to some readers and two to others.
   */
  readonly extentConfidence: number;
}

/** How sure an attribution is in all: that these words are one statement, and this speaker's; from 0 to 1. */
export function confidenceIn({ speakerConfidence, extentConfidence }: Attribution): number {
  return speakerConfidence * extentConfidence;
}

/** Days from `from` to `to`, both included, each `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** "said on 2024-12-16", "said between 2024-12-02 and 2024-12-08"; nothing where the day is unknown. */
export function daysOf(said: DayRange | undefined): readonly string[] {
  if (said === undefined) return [];
  return [
    said.from === said.to ? `said on ${said.from}` : `said between ${said.from} and ${said.to}`,
  ];
}

interface Reported {
  readonly attribution: Attribution;
  /** The paragraph, or paragraphs, that the statement stands in. */
  readonly passage: Span;
  /** When it was said, as far as the article tells. */
  readonly said: DayRange | undefined;
}

/** Words printed within quotation marks as the speaker's own; several spans where "he said" interrupts them. */
export interface Quotation extends Reported {
  readonly kind: "quotation";
  /** Without the quotation marks, in the order of the text. */
  readonly words: readonly [Span, ...Span[]];
}

/** The reporter's account; never shown within quotation marks, save the fragments that the article itself quotes. */
export interface Paraphrase extends Reported {
  readonly kind: "paraphrase";
  /**
   * What was said, as the reporter puts it; with the attribution where that interrupts it: "Russia, he said, had no say"; "It “has no
   * say,” he said. “None.”"
   */
  readonly account: Span;
  /** The account without what interrupts it, in the order of the text. */
  readonly told: readonly [Span, ...Span[]];
  /** The account with its cue, and with the mention where that stands beside it: "Macron warned that …". A reader is shown this. */
  readonly report: Span;
  /** Fragments within `account`, without their quotation marks. */
  readonly quoted: readonly Span[];
}

/** The article reports that the speaker would not comment: a position too. */
export interface Refusal extends Reported {
  readonly kind: "refusal";
  /** The refusal and what was refused: "declined to name the countries". */
  readonly account: Span;
  /** What was refused: "to name the countries"; the account where it names nothing. */
  readonly told: readonly [Span, ...Span[]];
  /** As a paraphrase's: what a reader is shown. */
  readonly report: Span;
  readonly quoted: readonly Span[];
}

/** Something that an article reports a speaker as having said. */
export type Statement = Quotation | Paraphrase | Refusal;

/** How a statement is told: a paraphrase that quotes fragments is mixed. */
export type Manner = Statement["kind"] | "mixed";

/** How a statement is told. */
export function mannerOf(statement: Statement): Manner {
  const { kind } = statement;
  return kind === "paraphrase" && statement.quoted.length > 0 ? "mixed" : kind;
}

/** All kinds of statements: the speaker's own words first. */
export const STATEMENT_KINDS = [
  "quotation",
  "paraphrase",
  "refusal",
] as const satisfies readonly Statement["kind"][];

/** The spans that hold what was said, in the order of the text. */
export function spansOf(statement: Statement): readonly [Span, ...Span[]] {
  return statement.kind === "quotation" ? statement.words : statement.told;
}

/** The spans that a reader is shown, in the order of the text: the quoted words, or the whole report. */
export function shownSpans(statement: Statement): readonly [Span, ...Span[]] {
  return statement.kind === "quotation" ? statement.words : [statement.report];
}
