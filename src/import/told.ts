import { type JsonObject, isObject } from "./json-value.ts";

/** What an object tells, itself or within `meta` and the like; its keys are without case, `_` and `-`. */
export class Told {
  readonly #values: readonly ReadonlyMap<string, Pair>[];

  constructor(value: JsonObject) {
    const own = byPlainKey(value);
    const within = WITHIN.map((key) => own.get(key)?.value).filter(isObject);
    this.#values = [own, ...within.map(byPlainKey)];
  }

  /** The first value under one of the keys that is usable; `usable` is given the key, too, as it is written. */
  first<T>(
    names: readonly string[],
    usable: (value: unknown, key: string) => T | undefined,
  ): T | undefined {
    for (const values of this.#values)
      for (const name of names) {
        const found = usable(values.get(name)?.value, values.get(name)?.key ?? name);
        if (found !== undefined) return found;
      }
    return undefined;
  }
}

const WITHIN = ["meta", "metadata", "fields", "article"];

/** A value under its key as it is written. */
interface Pair {
  readonly key: string;
  readonly value: unknown;
}

function byPlainKey(object: JsonObject): ReadonlyMap<string, Pair> {
  const entries = Object.entries(object);
  return new Map(
    entries.map(([key, value]) => [key.toLowerCase().replace(/[_-]/gu, ""), { key, value }]),
  );
}
