import { createHash } from "node:crypto";

import { z } from "zod";

import type { Reading } from "../domain/reading.ts";

import type { Search } from "./candidates.ts";
import { accepted } from "./accepted.ts";
import { ClusterFault, type ClusterLink } from "./link.ts";
import { type Slice, readingOfSlice } from "./slices.ts";

/** As much of a reading as a passage is ranked by, and where it stands in the corpus. */
export interface Sliced {
  /** Of the passage. */
  readonly id: string;
  readonly reading: Reading;
  /** Of the article in the corpus, and of the passage among those of the article that somebody speaks in. */
  readonly order: number;
  readonly part: number;
}

/** What was read from an article, and where the article stands in the corpus. */
export interface Shelved {
  readonly reading: Reading;
  readonly order: number;
}

/** A node that has a copy of the index asks no other. */
const NEAR = { preference: "_local" };

/** So many articles are kept in memory: those of a busy day are asked for again and again. */
const KEPT = 2000;

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
    reading: readingOfSlice(slice),
  }));
const named = z.object({ _id: z.string() }).transform(({ _id: id }) => id);
const shelved = z.object({
  _id: z.string(),
  _source: z.object({
    order: z.number(),
    reading: z.custom<Reading>((value) => isReading(value)),
  }),
});

/** Articles of one index, each fetched when it is asked for, and checked against its SHA-256 then. */
export class Articles {
  readonly #link: ClusterLink;
  readonly #index: string;
  readonly #kept = new Map<string, Shelved>();

  constructor(link: ClusterLink, index: string) {
    this.#link = link;
    this.#index = index;
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

  /** The articles that a search finds, in its order. */
  async found(search: Search & { readonly from?: number }): Promise<readonly Shelved[]> {
    const body = { ...search, _source: false };
    const path = `/${this.#index}/_search`;
    const request = { method: "POST", path, query: NEAR, body } as const;
    const reply = accepted(await this.#link.ask(request));
    const ids = hitsOf(reply.body).map((hit) => named.parse(hit));
    return this.named(ids);
  }

  /** The articles of these ids, in this order. @throws ClusterFault where one is lacking, or is not what its SHA-256 says. */
  async named(ids: readonly string[]): Promise<readonly Shelved[]> {
    const all = new Map<string, Shelved>();
    for (const id of ids) {
      const known = this.#kept.get(id);
      if (known !== undefined) all.set(id, known);
    }
    const lacking = [...new Set(ids)].filter((id) => !all.has(id));
    for (const [id, one] of await this.#fetched(lacking)) all.set(id, one);
    for (const [id, one] of all) this.#keep(id, one);
    return ids.map((id) => all.get(id) ?? missing(id));
  }

  async #fetched(ids: readonly string[]): Promise<readonly (readonly [string, Shelved])[]> {
    if (ids.length === 0) return [];
    const body = { ids };
    const path = `/${this.#index}/_mget`;
    const request = { method: "POST", path, query: NEAR, body } as const;
    const reply = accepted(await this.#link.ask(request));
    const { docs } = z.object({ docs: z.array(z.unknown()) }).parse(reply.body);
    return docs.map((doc) => {
      const read = shelved.safeParse(doc);
      if (!read.success) throw damaged(named.parse(doc));
      const { _id: id, _source: one } = read.data;
      if (sha256(one.reading.article.text) !== one.reading.article.sha256) throw damaged(id);
      return [id, one] as const;
    });
  }

  #keep(id: string, one: Shelved): void {
    this.#kept.delete(id);
    this.#kept.set(id, one);
    if (this.#kept.size <= KEPT) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
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

function isReading(value: unknown): boolean {
  return typeof value === "object" && value !== null && "article" in value && "statements" in value;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function missing(id: string): never {
  throw damaged(id);
}

function damaged(id: string): ClusterFault {
  return new ClusterFault(
    `The article ${id} is not in the index as it was loaded: nothing of it is shown. Load the index anew.`,
    undefined,
  );
}
