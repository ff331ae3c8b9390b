import { createHash } from "node:crypto";

import { z } from "zod";

import type { Reading } from "../domain/reading.ts";

import type { Search } from "./candidates.ts";
import { accepted } from "./accepted.ts";
import { readingKey } from "./documents.ts";
import { ClusterFault, type ClusterLink, NEAR } from "./link.ts";
import { type Holding, Shelf } from "./shelf.ts";
import { type Slice, readingOfSlice } from "./slices.ts";

/** As much of a reading as a passage is ranked by, and where it stands in the corpus. */
export interface Sliced {
  /** Of the passage. */
  readonly id: string;
  readonly reading: Reading;
  /** Where in the article the text of the reading begins. */
  readonly from: number;
  /** Of the article in the corpus, and of the passage among those of the article that somebody speaks in. */
  readonly order: number;
  readonly part: number;
}

/** What was read from an article, and where the article stands in the corpus. */
export interface Shelved {
  readonly reading: Reading;
  readonly order: number;
}

/** As much of a reading as a citation is made of. */
type Shown = Pick<Reading, "article" | "speakers">;

/** What there is besides. */
type Read = Omit<Reading, keyof Shown>;

const hits = z.object({ hits: z.object({ hits: z.array(z.unknown()) }) });
const sliced = z
  .object({
    _id: z.string(),
    _source: z.object({
      order: z.number(),
      part: z.number(),
      slice: z.custom<Slice>((value) => isSlice(value)),
    }),
  })
  .transform(({ _id: id, _source: { order, part, slice } }) => ({
    id,
    order,
    part,
    from: slice.from,
    reading: readingOfSlice(slice),
  }));
const named = z.object({ _id: z.string() }).transform(({ _id: id }) => id);
const articles: Holding<{ readonly order: number; readonly shown: Shown }> = {
  idOf: (key) => key,
  schema: z.object({ order: z.number(), shown: z.custom<Shown>(isShown) }),
  isWhole: ({ shown: { article } }) =>
    createHash("sha256").update(article.text).digest("hex") === article.sha256,
};
const readings: Holding<{ readonly read: Read }> = {
  idOf: readingKey,
  schema: z.object({ read: z.custom<Read>(isRead) }),
  isWhole: () => true,
};

/** What one index holds. Articles are fetched when they are asked for. */
export class Articles {
  readonly #link: ClusterLink;
  readonly #index: string;
  readonly #articles;
  readonly #readings;

  constructor(link: ClusterLink, index: string) {
    this.#link = link;
    this.#index = index;
    this.#articles = new Shelf(link, index, articles);
    this.#readings = new Shelf(link, index, readings);
  }

  /** The passages that searches find, each once. */
  async passages(searches: readonly Search[]): Promise<readonly Sliced[]> {
    const lines = searches.flatMap((search) => [
      JSON.stringify(NEAR),
      JSON.stringify({
        ...search,
        track_total_hits: false,
      }),
    ]);
    const request = { method: "POST", path: `/${this.#index}/_msearch`, lines } as const;
    const { body } = accepted(await this.#link.ask(request));
    const { responses } = z.object({ responses: z.array(z.unknown()) }).parse(body);
    const all = responses.flatMap((response) => hitsOf(response).map((hit) => sliced.parse(hit)));
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }

  /** The articles that a search finds, in its order. @throws ClusterFault where one is not what its SHA-256 says. */
  async found(search: Search & { readonly from?: number }): Promise<readonly Shelved[]> {
    const body = { ...search, _source: false };
    const path = `/${this.#index}/_search`;
    const request = { method: "POST", path, query: NEAR, body } as const;
    const reply = accepted(await this.#link.ask(request));
    const keys = hitsOf(reply.body).map((hit) => named.parse(hit));
    const [shown, read] = await Promise.all([this.#articles.of(keys), this.#readings.of(keys)]);
    return shown.map((one, at) => ({
      order: one.order,
      // `of` gives as many as there are keys.
      reading: { ...one.shown, ...(read[at]?.read ?? nothingRead()) },
    }));
  }

  /** As much as is shown of the articles of these keys, in this order. @throws ClusterFault where one is lacking, or is not what its SHA-256 says. */
  async shown(keys: readonly string[]): Promise<readonly Shown[]> {
    return (await this.#articles.of(keys)).map(({ shown }) => shown);
  }
}

function hitsOf(response: unknown): readonly unknown[] {
  const read = hits.safeParse(response);
  if (!read.success)
    throw new ClusterFault(
      `The cluster cannot search: ${JSON.stringify(response)}`,
      statusOf(response),
    );
  return read.data.hits.hits;
}

/** Of one answer of several: the others may have come. */
function statusOf(response: unknown): number | undefined {
  return z.object({ status: z.number() }).safeParse(response).data?.status;
}

function isSlice(value: unknown): boolean {
  return typeof value === "object" && value !== null && "facts" in value && "words" in value;
}

function isShown(value: unknown): boolean {
  return typeof value === "object" && value !== null && "article" in value && "speakers" in value;
}

function isRead(value: unknown): boolean {
  return typeof value === "object" && value !== null && "statements" in value;
}

function nothingRead(): never {
  throw new Error("an article was fetched without what was read from it");
}
