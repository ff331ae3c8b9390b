import type { ArticleId } from "../domain/article.ts";
import type { Period } from "../domain/question.ts";
import type { Reading } from "../domain/reading.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";

import { folded } from "./fold.ts";
import { OfficeHolders } from "./office-holders.ts";

/** Speakers by what they are called instead of a name: the bodies and the unnamed by their words, people by their offices. */
export class DescribedSpeakers {
  readonly #byWord = new Map<string, Set<SpeakerId>>();
  readonly #offices = new OfficeHolders();

  /** @param idIn the corpus-wide id for one that an article has. */
  constructor(
    speakers: Iterable<Speaker>,
    readings: readonly Reading[],
    idIn: (article: ArticleId, local: SpeakerId) => SpeakerId,
  ) {
    for (const speaker of speakers) if (speaker.kind !== "person") this.#enter(speaker);
    for (const { article, speakers: local } of readings)
      for (const speaker of local)
        if (speaker.kind === "person")
          this.#offices.add({ ...speaker, id: idIn(article.id, speaker.id) }, article.published);
  }

  /** The bodies and the unnamed whose names have all of these folded words. */
  withWords(words: readonly string[]): readonly SpeakerId[] {
    const [first, ...others] = words.map((word) => this.#byWord.get(word) ?? new Set<SpeakerId>());
    return [...(first ?? [])].filter((id) => others.every((other) => other.has(id)));
  }

  /** Who has an office; in a period those who had it then, as far as the articles' days tell. */
  holding(office: string, period: Period | undefined): ReadonlySet<SpeakerId> {
    return this.#offices.of(office, period);
  }

  #enter({ id, name }: Speaker): void {
    for (const word of folded(name).split(" ")) {
      const ids = this.#byWord.get(word);
      if (ids === undefined) this.#byWord.set(word, new Set([id]));
      else ids.add(id);
    }
  }
}
