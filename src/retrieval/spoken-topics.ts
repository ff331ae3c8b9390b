import type { Topic } from "../domain/answer.ts";
import type { SpeakerId } from "../domain/speaker.ts";

import type { Directory } from "./directory.ts";
import { folded } from "./fold.ts";
import type { StatementIndex } from "./statement-index.ts";
import { topicsOf } from "./topics.ts";

/** So many topics of speakers are known, and so many offered to who types one: as many as Discord shows. */
const KNOWN = 200;
const OFFERED = 25;

/** Of so many speakers the topics are kept: every letter that is typed asks for them again. */
const KEPT = 100;

/** What speakers speak of. */
export class SpokenTopics {
  readonly #directory: Directory;
  readonly #index: StatementIndex;
  readonly #kept = new Map<string, readonly Topic[]>();

  constructor(directory: Directory, index: StatementIndex) {
    this.#directory = directory;
    this.#index = index;
  }

  /** The topics that tell most of these speakers, or of everybody; at most so many, the commonest first. */
  of(speakers: ReadonlySet<SpeakerId> | undefined, most: number): readonly Topic[] {
    return commonest(this.#topicsOf(speakers), most);
  }

  /** The topics of a speaker, by name as typed, that have a word which begins as typed; everybody's where nobody has that name. */
  fitting(speaker: string, typed: string): readonly Topic[] {
    const fit = this.#directory.named(folded(speaker));
    const ids = fit.kind === "none" ? [] : fit.speakers.map(({ id }) => id);
    const all = new Set(ids.flatMap((id) => [id, ...this.#directory.joint(id)]));
    const letters = folded(typed.slice(0, 100));
    const topics = this.#topicsOf(all.size === 0 ? undefined : all);
    const begun = topics.filter(({ words }) => ` ${folded(words)}`.includes(` ${letters}`));
    return commonest(begun, OFFERED);
  }

  #topicsOf(speakers: ReadonlySet<SpeakerId> | undefined): readonly Topic[] {
    const key = [...(speakers ?? [])].toSorted().join("\n");
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const topics = topicsOf(this.#index.by(speakers), this.#index, KNOWN);
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(key, topics);
    return topics;
  }
}

function commonest(topics: readonly Topic[], most: number): readonly Topic[] {
  return topics.slice(0, most).toSorted((a, b) => b.statements - a.statements);
}
