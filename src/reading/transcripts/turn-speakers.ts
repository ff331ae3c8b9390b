import type { ArticleId } from "../../domain/article.ts";
import type { Speaker, SpeakerNote } from "../../domain/speaker.ts";

import type { Participants } from "./participants.ts";
import type { Person } from "../people/people.ts";
import { Speakers } from "../speakers/speakers.ts";
import type { Label } from "./turn-labels.ts";
import type { Named } from "./turn-names.ts";
import { keyOf } from "./turns.ts";

/** “Q” is whoever asks, “A” whoever answers. */
const LETTERS: Readonly<Record<string, string>> = { q: "question", a: "answer" };

/** Whom the labels of a transcript are. */
export class TurnSpeakers {
  readonly #speakers: Speakers;
  readonly #participants: Participants;
  readonly #people = new Map<string, Person>();
  readonly #made = new Map<string, Speaker | undefined>();

  /** @param labels Those that open turns. */
  constructor(
    article: ArticleId,
    notes: readonly SpeakerNote[],
    participants: Participants,
    labels: readonly Label[],
  ) {
    this.#speakers = new Speakers(article, notes);
    this.#participants = participants;
    for (const label of labels) {
      const person = label.named.kind === "person" ? participants.person(label.named) : undefined;
      if (person) this.#people.set(keyOf(label), person);
    }
  }

  /** Whose turn a label opens; undefined where it fits several. */
  of(label: Label): Speaker | undefined {
    const key = keyOf(label);
    if (!this.#made.has(key)) this.#made.set(key, this.#speaker(label.named, key));
    return this.#made.get(key);
  }

  /** The bodies that the speakers speak for. */
  get bodies(): readonly Speaker[] {
    return this.#speakers.bodies;
  }

  #speaker(named: Named, key: string): Speaker | undefined {
    switch (named.kind) {
      case "person": {
        const person = this.#people.get(key);
        return person && this.#speakers.person(person);
      }
      case "office": {
        const holder = this.#participants.holder(named.text, new Set(this.#people.values()));
        return holder ? this.#speakers.person(holder) : this.#speakers.unnamed(named.text);
      }
      case "body":
        return this.#speakers.body(named.text);
      case "part":
        return this.#speakers.unnamed(LETTERS[named.text] ?? named.text);
      case "note":
        return undefined;
    }
  }
}
