import type { Speaker, SpeakerId } from "../../domain/speaker.ts";

/** Somebody who was reported to speak, and where in the text. */
export interface Turn {
  readonly speaker: Speaker;
  readonly sentence: number;
  readonly start: number;
}

/** Who has spoken so far in one article. */
export class Spoken {
  readonly #inSentence = new Map<number, Turn>();
  readonly #inParagraph = new Map<number, Turn>();
  readonly #speakers = new Set<SpeakerId>();

  /** Notes that somebody spoke. */
  take(turn: Turn, paragraph: number): void {
    this.#inSentence.set(turn.sentence, turn);
    this.#inParagraph.set(paragraph, turn);
    this.#speakers.add(turn.speaker.id);
  }

  /** Who spoke last in a sentence. */
  in(sentence: number): Turn | undefined {
    return this.#inSentence.get(sentence);
  }

  /** Who spoke last in a paragraph. */
  lastIn(paragraph: number): Turn | undefined {
    return this.#inParagraph.get(paragraph);
  }

  /** Whether somebody has spoken. */
  has(speaker: SpeakerId): boolean {
    return this.#speakers.has(speaker);
  }
}
