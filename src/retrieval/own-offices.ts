import type { Citation } from "../domain/answer.ts";
import type { ArticleId } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { Speaker } from "../domain/speaker.ts";

/** As much of a reading as tells by which offices. */
type OfArticle = Pick<Reading, "article" | "speakers">;

/** By which offices each article knows those who speak there: a chancellor was once the leader of the opposition. */
export class OwnOffices {
  readonly #readings: readonly OfArticle[];
  #byArticle: ReadonlyMap<ArticleId, OfArticle> | undefined;

  constructor(readings: readonly OfArticle[]) {
    this.#readings = readings;
  }

  /** The citation with the offices of its own article ahead of those that others name. */
  of<T extends Pick<Citation, "article" | "statement" | "speaker">>(citation: T): T {
    const { article, statement, speaker } = citation;
    const local = this.#readingOf(article.id)?.speakers.find(
      ({ id }) => id === statement.attribution.speaker,
    );
    const roles = local?.roles ?? [];
    const areAhead = roles.every((role, at) => speaker.roles[at] === role);
    return areAhead ? citation : { ...citation, speaker: withOffices(speaker, roles) };
  }

  #readingOf(article: ArticleId): OfArticle | undefined {
    this.#byArticle ??= new Map(this.#readings.map((reading) => [reading.article.id, reading]));
    return this.#byArticle.get(article);
  }
}

function withOffices(speaker: Speaker, own: readonly string[]): Speaker {
  return { ...speaker, roles: [...new Set([...own, ...speaker.roles])] };
}
