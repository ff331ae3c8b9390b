import type { Article, ArticleId } from "../domain/article.ts";
import type { RefusedFile } from "../domain/refused-file.ts";
import type { SpeakerNote } from "../domain/speaker.ts";

/** What would be served from a file, a line or a folder that is refused. */
export type Lost =
  | { readonly kind: "article"; readonly id: ArticleId }
  /** Every article whose id begins like that. */
  | { readonly kind: "folder"; readonly prefix: string }
  | { readonly kind: "speakers" }
  /** Nothing of which one could tell by what name it was served before. */
  | { readonly kind: "unknown" };

/** A place in a corpus where something is refused. */
export interface Gap {
  readonly refused: RefusedFile;
  readonly lost: Lost;
  /** How many articles stand before it. */
  readonly at: number;
}

/** What was served from the places that are refused now, before they became so. */
export interface Versions {
  readonly articles: readonly Article[];
  readonly notes: readonly SpeakerNote[];
}

/** Of a corpus that nothing was served from before. */
export const noVersions: Versions = { articles: [], notes: [] };

/** What `served` has from the places of these gaps. */
export function versionsFor(gaps: readonly Gap[], served: Versions): Versions {
  const isNoted = gaps.some(({ lost }) => lost.kind === "speakers");
  return {
    articles: served.articles.filter(({ id }) => gaps.some(({ lost }) => isOf(id, lost))),
    notes: isNoted ? served.notes : [],
  };
}

function isOf(id: ArticleId, lost: Lost): boolean {
  if (lost.kind === "article") return id === lost.id;
  return lost.kind === "folder" && id.startsWith(lost.prefix);
}

/** A corpus whose gaps are filled with what was served before. */
export interface Filled extends Versions {
  /** Nothing is served in their place. */
  readonly refused: readonly RefusedFile[];
  /** Refused too, but what was served before is served on. */
  readonly asBefore: readonly RefusedFile[];
}

/** A corpus with its gaps filled, each in its place, as far as there are versions for it; an id that is taken now is nobody's any more. */
export function filled(
  { articles, notes }: Versions,
  gaps: readonly Gap[],
  versions: Versions,
): Filled {
  const taken = new Set(articles.map(({ id }) => id));
  const left = versions.articles.filter(({ id }) => !taken.has(id));
  const [refused, asBefore]: [RefusedFile[], RefusedFile[]] = [[], []];
  const all: Article[] = [];
  let from = 0;
  for (const { refused: file, lost, at } of gaps) {
    const before = left.filter(({ id }) => isOf(id, lost) && !taken.has(id));
    for (const { id } of before) taken.add(id);
    all.push(...articles.slice(from, at), ...before);
    from = at;
    const isFilled = lost.kind === "speakers" ? versions.notes.length > 0 : before.length > 0;
    (isFilled ? asBefore : refused).push(file);
  }
  const known = notes.length > 0 ? notes : versions.notes;
  return { articles: [...all, ...articles.slice(from)], notes: known, refused, asBefore };
}
