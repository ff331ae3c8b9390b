import type { Article } from "../../domain/article.ts";
import type { Passage, Reading } from "../../domain/reading.ts";
import type { Span } from "../../domain/span.ts";
import type { SpeakerNote } from "../../domain/speaker.ts";
import type { DayRange, Quotation } from "../../domain/statement.ts";

import { conversation } from "./conversations.ts";
import { sentences } from "../text/sentences.ts";
import { speech } from "./speeches.ts";
import { transcriptLines } from "./transcript-lines.ts";
import type { Part } from "./transcript-words.ts";
import { wordsIn } from "../text/words.ts";

/** Reads a transcript by its turns; where there are none, as a speech by the one whom the front matter names. */
export function transcript(article: Article, notes: readonly SpeakerNote[]): Reading {
  const { text, published } = article;
  const lines = transcriptLines(text);
  const { parts, bodies } = conversation(article, lines, notes) ?? speech(article, lines, notes);
  const said = published === undefined ? undefined : { from: published, to: published };
  const spoke = parts.flatMap(({ voice }) => (voice.kind === "turn" ? voice.speaker : []));
  const speakers = new Map([...bodies, ...spoke].map((speaker) => [speaker.id, speaker]));
  return {
    article,
    passages: lines.map(({ span }) => passage(text, span)),
    speakers: [...speakers.values()],
    statements: parts.flatMap((part) => statement(part, said)),
    unattributed: parts.flatMap(({ voice, words }) => (voice.kind === "open" ? words : [])),
  };
}

function statement(
  { voice, words, passage: span }: Part,
  said: DayRange | undefined,
): readonly Quotation[] {
  const [first, ...rest] = words;
  if (voice.kind === "open" || first === undefined) return [];
  const { mention } = voice;
  const attribution = {
    speaker: voice.speaker.id,
    mention,
    cue: undefined,
    by: "turn",
    // The label is the transcript's own word.
    speakerConfidence: 1,
    extentConfidence: 1,
    via: undefined,
  } as const;
  return [{ kind: "quotation", words: [first, ...rest], attribution, passage: span, said }];
}

function passage(text: string, span: Span): Passage {
  return { span, sentences: sentences(wordsIn(text, span), [], 0).map((one) => one.span) };
}
