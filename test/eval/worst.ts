import { type Span, hull } from "../../src/domain/span.ts";
import { spansOf, confidenceIn } from "../../src/domain/statement.ts";
import { type Annotated, type Compared, isLoose, type OurStatement } from "./compared.ts";
import { matched } from "./match.ts";
import { decimals, measuresText } from "./measures-text.ts";
import { jaccard } from "./tokens.ts";
import type { Met } from "./yardstick.ts";
import { yardsticks } from "./yardsticks.ts";

/** How many code units of an article are shown on either side of a statement. */
const AROUND = 60;

/** The worst read articles, the worst first, at most `count`. */
export function worst(all: readonly Compared[], count: number): readonly Compared[] {
  const ranked = all.map((one) => ({ one, badness: yardsticks[one.gold.kind].badness(one) }));
  return ranked
    .toSorted((a, b) => bySize(b.badness, a.badness))
    .slice(0, count)
    .map(({ one }) => one);
}

/** By the first number that differs. */
function bySize(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, at) => value - (b[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** What an article's reading missed, got wrong and made up, in the order of the text, for reading. */
export function mistakesText(one: Compared): string {
  const { article, kind } = one.gold;
  const heading = [article.id, article.title].filter((part) => part !== undefined).join(": ");
  const entries = mistakes(one).map((lines) => lines.join("\n"));
  return [`## ${heading}`, measuresText(yardsticks[kind].measures(one)), ...entries, ""].join(
    "\n\n",
  );
}

type Entry = readonly string[];

/** Statements that share a word are set side by side, the likest first. */
function mistakes(one: Compared): readonly Entry[] {
  const text = one.gold.article.text;
  const yardstick = yardsticks[one.gold.kind];
  const met = matched(one.annotated, one.ours, (a, b) => jaccard(a.words, b.words));
  const [gold, ours] = [met.map((pair) => pair.gold), met.map((pair) => pair.ours)];
  const missed = one.annotated.filter((each) => !gold.includes(each));
  const extra = one.ours.filter((each) => !ours.includes(each) && !isLoose(each, one.loose));
  const wrong = met.map((pair) => ({ pair, faults: yardstick.faults(pair) }));
  const entries = [
    ...missed.map((each) => ({ at: startOf(each.content), lines: missedLines(text, each) })),
    ...extra.map((each) => ({
      at: startOf(spansOf(each.statement)),
      lines: extraLines(text, each),
    })),
    ...wrong
      .filter((each) => each.faults.length > 0)
      .map(({ pair, faults: named }) => ({
        at: startOf(pair.gold.content),
        lines: wrongLines(text, pair, named),
      })),
  ];
  return entries.toSorted((a, b) => a.at - b.at).map(({ lines }) => lines);
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

function missedLines(text: string, missed: Annotated): Entry {
  return [`MISSED (${missed.manner})`, ...goldLines(text, missed), goldAround(text, missed)];
}

function extraLines(text: string, extra: OurStatement): Entry {
  return [`EXTRA (${extra.manner})`, ...ourLines(text, extra), ourAround(text, extra)];
}

function wrongLines(text: string, { gold, ours }: Met, faults: readonly string[]): Entry {
  const manner = gold.manner === ours.manner ? gold.manner : `${gold.manner}, not ${ours.manner}`;
  return [
    `WRONG ${faults.join(", ")} (${manner})`,
    ...goldLines(text, gold),
    "  but we read",
    ...ourLines(text, ours),
    goldAround(text, gold),
  ];
}

function goldLines(text: string, { content, cue, source, speaker }: Annotated): Entry {
  return partLines(text, { content, cue, source, speaker: speaker ?? "(not told)" });
}

function ourLines(text: string, { statement, speaker }: OurStatement): Entry {
  const { cue, mention, by } = statement.attribution;
  const content = spansOf(statement);
  return partLines(text, {
    content,
    cue: cue === undefined ? [] : [cue],
    source: [mention],
    speaker: `${speaker}, by ${by} (${decimals(confidenceIn(statement.attribution))})`,
  });
}

interface Parts {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: string;
}

function partLines(text: string, { content, cue, source, speaker }: Parts): Entry {
  return [
    `  words    ${wordsAt(text, content)}`,
    `  cue      ${wordsAt(text, cue)}`,
    `  source   ${wordsAt(text, source)}`,
    `  speaker  ${speaker}`,
  ];
}

function goldAround(text: string, { content, cue, source }: Annotated): string {
  return around(text, [...content, ...cue, ...source]);
}

function ourAround(text: string, { statement }: OurStatement): string {
  return around(text, [...spansOf(statement), statement.attribution.mention]);
}

function around(text: string, [first = { start: 0, end: 0 }, ...rest]: readonly Span[]): string {
  const { start, end } = hull([first, ...rest]);
  return `  in       ${wordsAt(text, [{ start: Math.max(0, start - AROUND), end: end + AROUND }])}`;
}

function wordsAt(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return "–";
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return words.replace(/\s*\n\s*/gu, " ⏎ ").trim();
}
