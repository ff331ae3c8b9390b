import type { Source } from "../domain/article.ts";
import { isObject } from "./json-value.ts";
import { address, oneLine } from "./written.ts";

/** The sources that a digest names, `[{"outlet": "Harbour Gazette"}]`; those without an outlet are none. */
export function sourcesIn(written: unknown): readonly Source[] {
  return Array.isArray(written) ? written.flatMap((one) => sourceOf(one) ?? []) : [];
}

function sourceOf(written: unknown): Source | undefined {
  if (!isObject(written)) return undefined;
  const outlet = oneLine(written["outlet"]);
  if (outlet === undefined) return undefined;
  const { headline, url, speakers } = written;
  const names: readonly unknown[] = Array.isArray(speakers) ? speakers : [];
  return {
    outlet,
    headline: oneLine(headline),
    url: address(url),
    speakers: names.flatMap((name) => oneLine(name) ?? []),
  };
}
