import type { Citation } from "../domain/answer.ts";
import type { Held } from "./held.ts";
import { spansOf } from "../domain/statement.ts";
import { dayOf } from "../reading/dates/calendar.ts";

import { dayOfStatement } from "./sorting.ts";
import type { StatementIndex } from "./statement-index.ts";

/** Fewer words than these may be the same by chance. */
const FEW = 4;

/** One statement is told within so many milliseconds of the same days. */
const NEAR = 3 * 86_400_000;

/** So much of the shorter wording, weighed by how rare its words are, stands in the longer one too. */
const SHARED = 0.6;

/** So many statements, from the best on, are compared with each other. */
const COMPARED = 100;

/** A statement in the words by which it is known again. */
interface Wording {
  readonly held: Held;
  /** Undefined for a few words only. */
  readonly exact: string | undefined;
  readonly families: ReadonlySet<string>;
  readonly day: number | undefined;
}

/**
 * Statements with those of the same speaker that say the same in other articles, in these words or in others, drawn together under
 * the earliest, where the best of them stood.
 */
export function drawnTogether(
  statements: readonly Held[],
  index: StatementIndex,
): readonly Citation[] {
  const groups: [Wording, ...Wording[]][] = [];
  const exact = new Map<string, [Wording, ...Wording[]]>();
  for (const [at, held] of statements.entries()) {
    const wording = wordingOf(held, index);
    const group =
      (wording.exact === undefined ? undefined : exact.get(wording.exact)) ??
      (at < COMPARED ? groups.find(([first]) => isSame(first, wording, index)) : undefined);
    if (group === undefined) groups.push([wording]);
    else group.push(wording);
    const own = group ?? groups.at(-1);
    if (wording.exact !== undefined && own !== undefined) exact.set(wording.exact, own);
  }
  return groups.map((group) => {
    const [first = group[0], ...others] = group.toSorted((a, b) => published(a) - published(b));
    return { ...cited(first), alsoIn: others.map(cited) };
  });
}

function cited({ held: { article, speaker, statement } }: Wording): Citation {
  return { article, speaker, statement, alsoIn: [] };
}

function wordingOf(held: Held, index: StatementIndex): Wording {
  const { article, statement, speaker } = held;
  const terms = spansOf(statement).flatMap(({ start, end }) =>
    index.vocabulary.termsOf(article.text.slice(start, end)),
  );
  const words = terms.map(({ plain }) => plain);
  return {
    held,
    exact: words.length < FEW ? undefined : [statement.kind, speaker.id, ...words].join(" "),
    families: new Set(terms.map(({ family }) => family)),
    day: dayOf(dayOfStatement(held)),
  };
}

/** Whether two wordings in two articles are of one statement. */
function isSame(one: Wording, other: Wording, index: StatementIndex): boolean {
  if (
    one.held.speaker.id !== other.held.speaker.id ||
    one.held.article.id === other.held.article.id ||
    (one.held.statement.kind === "refusal") !== (other.held.statement.kind === "refusal") ||
    one.day === undefined ||
    other.day === undefined ||
    Math.abs(one.day - other.day) > NEAR
  )
    return false;
  const [shorter, longer] = [one.families, other.families].toSorted((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || shorter.size < FEW) return false;
  let [shared, all] = [0, 0];
  for (const family of shorter) {
    const weight = index.rarity(family);
    all += weight;
    if (longer.has(family)) shared += weight;
  }
  return shared >= SHARED * all;
}

/** An article without a date comes last. */
function published({ held: { article } }: Wording): number {
  return dayOf(article.published) ?? Infinity;
}
