import type { Finding } from "./finding.ts";

/** Of one kind in one article: more tell no more than that something is wrong with all of it. */
const MOST = 20;

/** The first twenty findings of a kind in an article; the next one tells how many more there are. */
export function firstOf<T>(found: readonly T[], tell: (one: T) => Finding): readonly Finding[] {
  const more = found.length - MOST;
  return found
    .slice(0, MOST + 1)
    .map(tell)
    .map((finding, at) =>
      at < MOST
        ? finding
        : { ...finding, what: `there are ${String(more)} more such from here on` },
    );
}
