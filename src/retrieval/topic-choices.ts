import type { Topic } from "../domain/answer.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";

import type { Directory } from "./directory.ts";
import { folded } from "./fold.ts";
import type { StatementIndex } from "./statement-index.ts";
import { topicsOf } from "./topics.ts";

/** As many as Discord shows, chosen from so many. */
const MOST = 25;
const KNOWN = 200;

/** Of so many speakers the topics are kept, since every letter that is typed asks for them again. */
const KEPT = 100;

/** What speakers speak of, for whoever is typing a topic. */
export class TopicChoices {
  readonly #directory: Directory;
  readonly #index: StatementIndex;
  readonly #kept = new Map<string, readonly Topic[]>();

  constructor(directory: Directory, index: StatementIndex) {
    this.#directory = directory;
    this.#index = index;
  }

  /** The topics of a speaker, by name as typed, that have a word which begins as typed; everybody's where nobody has that name. */
  fitting(speaker: string, typed: string): readonly Topic[] {
    const fit = this.#directory.named(folded(speaker));
    const topics = this.#topicsOf(fit.kind === "none" ? [] : fit.speakers);
    const letters = folded(typed.slice(0, 100));
    return topics.filter(({ words }) => ` ${folded(words)}`.includes(` ${letters}`)).slice(0, MOST);
  }

  #topicsOf(speakers: readonly Speaker[]): readonly Topic[] {
    const key = speakers.map(({ id }) => id).join("\n");
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const ids = new Set(
      speakers.flatMap(({ id }): readonly SpeakerId[] => [id, ...this.#directory.joint(id)]),
    );
    const said = this.#index.by(ids.size === 0 ? undefined : ids);
    const topics = topicsOf(said, this.#index, KNOWN);
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(key, topics);
    return topics;
  }
}
