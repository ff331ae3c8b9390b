import type { Citation } from "../domain/answer.ts";
import { spansOf } from "../domain/statement.ts";

import type { Held } from "./held.ts";
import { dayOfStatement } from "./sorting.ts";
import type { StatementIndex } from "./statement-index.ts";
import { tokens } from "./terms.ts";

/** Fewer words than these may be the same by chance. */
const FEW = 4;

/** One statement is told within so many milliseconds of the same days. */
const NEAR = 3 * 86_400_000;

/** So much of the shorter wording, weighed by how rare its words are, stands in the longer one too. */
const SHARED = 0.6;

/** Only so many statements, from the best on, are compared with each other. */
const COMPARED = 30;

/** With one of these a statement says the contrary. */
const NEGATION = /\b(?:no|not|never|none|nobody|nothing|nor|neither|without|cannot)\b|n['’]t\b/iu;

const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^\d/u;

/** A statement that others may be the same as. */
interface Compared {
  readonly held: Held;
  readonly day: number;
  /** How many words tell what was said. */
  readonly length: number;
  /** The families of what was said, without the attribution, by their numbers. */
  readonly families: () => ReadonlySet<number>;
  readonly details: () => Details;
}

/** What is looked at of statements whose words are much the same. */
interface Details {
  /** The families of words that begin with a small letter: no names. */
  readonly common: ReadonlySet<number>;
  /** Those that begin with a digit. */
  readonly figures: ReadonlySet<number>;
  /** The families of the sentences that deny something. */
  readonly denied: ReadonlySet<number>;
}

type Group = [Compared, ...Compared[]];

/**
 * Statements with those of the same speaker that say the same in other articles, in these words or in others, drawn together under
 * the earliest, where the best of them stood.
 */
export function drawnTogether(
  statements: readonly Held[],
  index: StatementIndex,
): readonly Citation[] {
  const groups: Group[] = [];
  for (const held of statements.slice(0, COMPARED)) {
    const compared = comparable(held, index);
    const group = groups.find(([first]) => isSame(first, compared, index));
    if (group === undefined) groups.push([compared]);
    else group.push(compared);
  }
  const drawn = groups.map((group) => {
    const [first = group[0], ...others] = group.toSorted((a, b) => published(a) - published(b));
    return { ...cited(first.held), alsoIn: others.map(({ held }) => cited(held)) };
  });
  return [...drawn, ...statements.slice(COMPARED).map(cited)];
}

function cited({ article, speaker, statement }: Held): Citation {
  return { article, speaker, statement, alsoIn: [], alsoInMore: 0 };
}

function comparable(held: Held, index: StatementIndex): Compared {
  const { told } = held;
  let length = 0;
  for (let at = 0; at < told.length; at += 2) length += (told[at + 1] ?? 0) - (told[at] ?? 0);
  return {
    held,
    day: timeOf(dayOfStatement(held)),
    length,
    families: whenNeeded(() => familiesOf(held, index)),
    details: whenNeeded(() => detailsOf(held, index)),
  };
}

/** Makes something once, when it is first asked for: most statements have none near them. */
function whenNeeded<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function familiesOf({ told }: Held, { words }: StatementIndex): ReadonlySet<number> {
  const families = new Set<number>();
  for (let at = 0; at < told.length; at += 2)
    for (let place = told[at] ?? 0; place < (told[at + 1] ?? 0); place++)
      families.add(words.familyAt(place));
  return families;
}

function detailsOf(held: Held, { words, vocabulary }: StatementIndex): Details {
  const { told } = held;
  const [common, figures] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < told.length; at += 2)
    for (let place = told[at] ?? 0; place < (told[at + 1] ?? 0); place++) {
      const [family, word] = [words.familyAt(place), words.wordAt(place)];
      if (!CAPITAL.test(word)) common.add(family);
      if (FIGURE.test(word)) figures.add(family);
    }
  const text = spokenText(held);
  const denials = NEGATION.test(text)
    ? text.split(/[.!?;]\s/u).filter((part) => NEGATION.test(part))
    : [];
  const denied = new Set(denials.flatMap(tokens).map((word) => vocabulary.familyOf(word)));
  return { common, figures, denied };
}

function spokenText({ article, statement }: Held): string {
  return spansOf(statement)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(". ");
}

/** Whether two wordings in two articles are of one statement: word for word, or told within days and much alike. */
function isSame(one: Compared, other: Compared, index: StatementIndex): boolean {
  const [a, b] = [one.held, other.held];
  if (a.speaker.id !== b.speaker.id || a.article.id === b.article.id) return false;
  if (a.statement.kind === b.statement.kind && one.length === other.length)
    if (areEqual(one.families(), other.families()) && isWordForWord(a, b)) return true;
  return areNear(one, other) && isSaidAlike(one, other, index);
}

function isWordForWord(one: Held, other: Held): boolean {
  const [words, others] = [one, other].map((held) => tokens(spokenText(held).toLowerCase()));
  if (words === undefined || others === undefined) return false;
  return (
    words.length >= FEW &&
    words.length === others.length &&
    words.every((word, at) => word === others[at])
  );
}

function areEqual(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (one.size !== other.size) return false;
  for (const family of one) if (!other.has(family)) return false;
  return true;
}

function areNear({ day: one }: Compared, { day: other }: Compared): boolean {
  return Math.abs(one - other) <= NEAR;
}

/** A day in milliseconds; not a number where there is none, which is near nothing. */
function timeOf(day: string | undefined): number {
  return day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
}

/** Most of what the shorter says, the longer says too, names apart and all in all, every number of it, and neither denies what the other says. */
function isSaidAlike(a: Compared, b: Compared, index: StatementIndex): boolean {
  const isRefusal = ({ held }: Compared): boolean => held.statement.kind === "refusal";
  if (isRefusal(a) !== isRefusal(b)) return false;
  const [shorter, longer] = a.families().size < b.families().size ? [a, b] : [b, a];
  const words = longer.families();
  if (shorter.families().size < FEW) return false;
  if (shareOf(shorter.families(), words, index) < SHARED) return false;
  const { figures, common } = shorter.details();
  for (const figure of figures) if (!words.has(figure)) return false;
  return shareOf(common, words, index) >= SHARED && denies(a, b) === denies(b, a);
}

/** How much of what some words tell others tell too, from 0 to 1; 0 where there are none. */
function shareOf(
  words: ReadonlySet<number>,
  others: ReadonlySet<number>,
  index: StatementIndex,
): number {
  let [shared, all] = [0, 0];
  for (const family of words) {
    const weight = index.weightOf(family);
    all += weight;
    if (others.has(family)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Whether one denies something of what both speak of. */
function denies(one: Compared, other: Compared): boolean {
  const words = other.families();
  for (const family of one.details().denied) if (words.has(family)) return true;
  return false;
}

/** An article without a date comes last. */
function published({ held: { article } }: Compared): number {
  const time = timeOf(article.published);
  return Number.isNaN(time) ? Infinity : time;
}
