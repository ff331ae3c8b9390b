import { z } from "zod";

import { accepted } from "./accepted.ts";
import { ClusterFault, type ClusterLink, NEAR } from "./link.ts";

/** What a shelf holds. */
export interface Holding<T> {
  /** The id of its document, by the key of the article. */
  readonly idOf: (key: string) => string;
  readonly schema: z.ZodType<T>;
  /** Whether it is what was loaded, as far as it can tell. */
  readonly isWhole: (one: T) => boolean;
}

/** So many are kept in memory: the articles of a busy day are asked for again and again. */
const KEPT = 2000;

/** What one index holds of its articles, fetched and checked when it is asked for. */
export class Shelf<T> {
  readonly #link: ClusterLink;
  readonly #index: string;
  readonly #holding: Holding<T>;
  readonly #kept = new Map<string, T>();

  constructor(link: ClusterLink, index: string, holding: Holding<T>) {
    this.#link = link;
    this.#index = index;
    this.#holding = holding;
  }

  /** That of the articles of these keys, in this order. @throws ClusterFault where one is lacking, or is not what was loaded. */
  async of(keys: readonly string[]): Promise<readonly T[]> {
    const all = new Map<string, T>();
    for (const key of keys) {
      const known = this.#kept.get(key);
      if (known !== undefined) all.set(key, known);
    }
    const lacking = [...new Set(keys)].filter((key) => !all.has(key));
    for (const [key, one] of await this.#fetched(lacking)) all.set(key, one);
    for (const [key, one] of all) this.#keep(key, one);
    return keys.map((key) => all.get(key) ?? damaged(key));
  }

  async #fetched(keys: readonly string[]): Promise<readonly (readonly [string, T])[]> {
    if (keys.length === 0) return [];
    const { idOf, schema, isWhole } = this.#holding;
    const path = `/${this.#index}/_mget`;
    const body = { ids: keys.map(idOf) };
    const reply = accepted(await this.#link.ask({ method: "POST", path, query: NEAR, body }));
    // In the order of the ids.
    const { docs } = z.object({ docs: z.array(z.unknown()) }).parse(reply.body);
    return keys.map((key, at) => {
      const read = sourced(schema).safeParse(docs[at]);
      if (!read.success || !isWhole(read.data)) return damaged(key);
      return [key, read.data] as const;
    });
  }

  #keep(key: string, one: T): void {
    this.#kept.delete(key);
    this.#kept.set(key, one);
    if (this.#kept.size <= KEPT) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}

function sourced<T>(schema: z.ZodType<T>) {
  return z.object({ _source: schema }).transform(({ _source: one }) => one);
}

function damaged(key: string): never {
  throw new ClusterFault(
    `The article ${key} is not in the index as it was loaded: nothing of it is shown. Load the index anew.`,
    undefined,
  );
}
