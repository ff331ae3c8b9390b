import type { Topic } from "../domain/answer.ts";
import type { Held } from "./held.ts";
import { spansOf } from "../domain/statement.ts";

import type { StatementIndex } from "./statement-index.ts";
import { tokens } from "./terms.ts";

/** So many statements are looked through for topics. */
const LOOKED_THROUGH = 500;

/** A pair of words is named instead of one of them where it makes up so much of that one's statements. */
const PAIRED = 0.6;

/** A word, or two that stand side by side. */
interface Candidate {
  readonly families: readonly string[];
  /** Each way in which it is written, and how often. */
  readonly written: Map<string, number>;
  statements: number;
}

/**
 * What statements speak of: their commonest words and pairs of words, as they are written there, weighed by how rare they are in the
 * corpus, what tells most first; with how many of the statements have them.
 */
export function topicsOf(
  statements: readonly Held[],
  index: StatementIndex,
  most: number,
): readonly Topic[] {
  const looked = statements.slice(0, LOOKED_THROUGH);
  const candidates = new Map<string, Candidate>();
  for (const held of looked) collect(held, candidates, index);
  const weight = ({ families, statements: count }: Candidate): number =>
    count * families.reduce((sum, family) => sum + index.rarity(family), 0);
  // Of those that tell as much the order is that of their letters, whoever of the speakers was named first.
  const best = [...candidates]
    .filter(([, one]) => one.statements > 1)
    .filter(([, one]) => one.families.length === 1 || isPair(one, candidates))
    .toSorted(([a, one], [b, other]) => weight(other) - weight(one) || a.localeCompare(b))
    .map(([, one]) => one);
  const named = new Set<string>();
  const chosen: Topic[] = [];
  for (const { families, written, statements: count } of best) {
    if (chosen.length === most) break;
    if (families.some((family) => named.has(family))) continue;
    for (const family of families) named.add(family);
    chosen.push({ words: commonest(written), statements: count });
  }
  return chosen;
}

function collect(held: Held, candidates: Map<string, Candidate>, index: StatementIndex): void {
  const met = new Set<string>();
  const note = (families: readonly string[], written: string): void => {
    const key = families.join(" ");
    const candidate = candidates.get(key) ?? { families, written: new Map(), statements: 0 };
    candidates.set(key, candidate);
    candidate.written.set(written, (candidate.written.get(written) ?? 0) + 1);
    if (!met.has(key)) candidate.statements += 1;
    met.add(key);
  };
  for (const { start, end } of spansOf(held.statement)) {
    let before: { family: string; word: string } | undefined;
    for (const word of tokens(held.article.text.slice(start, end))) {
      const family = /^\p{L}{3,}/u.test(word) ? index.vocabulary.term(word)?.family : undefined;
      if (family !== undefined) {
        note([family], word);
        if (before !== undefined && before.family !== family)
          note([before.family, family], `${before.word} ${word}`);
      }
      before = family === undefined ? undefined : { family, word };
    }
  }
}

/** Whether two words belong together: most statements that have the one have the other beside it, and not only once. */
function isPair({ families, statements }: Candidate, all: ReadonlyMap<string, Candidate>): boolean {
  return (
    statements > 1 &&
    families.some((family) => statements >= PAIRED * (all.get(family)?.statements ?? Infinity))
  );
}

function commonest(written: ReadonlyMap<string, number>): string {
  return [...written].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))[0]?.[0] ?? "";
}
