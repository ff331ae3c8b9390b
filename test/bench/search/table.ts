import type { Answers, Measured } from "./measured.ts";
import type { Outcome } from "./outcome.ts";

/** A contender and what came of it. */
export interface Row {
  readonly name: string;
  readonly outcome: Outcome;
}

/** All tables, in Markdown; the times of each contender beside those of the yardstick in the same run. */
export function tables(rows: readonly Row[], yardstick: string): string {
  const of = (questions: "ofEverybody" | "ofSpeaker"): string =>
    answersTable(rows, yardstick, questions);
  return [
    "Asked of everybody:",
    of("ofEverybody"),
    "Asked of one speaker:",
    of("ofSpeaker"),
    "Built and held:",
    buildTable(rows),
  ].join("\n\n");
}

function answersTable(
  rows: readonly Row[],
  yardstick: string,
  questions: "ofEverybody" | "ofSpeaker",
): string {
  const answers = ({ outcome }: Row): Answers | undefined =>
    outcome.kind === "measured" ? outcome[questions] : undefined;
  const basis = rows.filter(({ name }) => name === yardstick).map(answers)[0]?.p99;
  const cells = rows.map((row) => {
    const one = answers(row);
    if (one === undefined) return [row.name, whyNot(row.outcome)];
    const ratio = basis === undefined ? "–" : (one.p99 / basis).toFixed(2);
    const times = [one.p50, one.p95, one.p99, one.most].map((time) => time.toFixed(1));
    const { reciprocalRank, found } = one;
    return [row.name, ...times, ratio, reciprocalRank.toFixed(3), found.toFixed(3)];
  });
  const ratio = `p99 : ${yardstick}`;
  return markdown([
    ["search", "p50 ms", "p95 ms", "p99 ms", "max ms", ratio, "MRR@10", "found@10"],
    ...cells,
  ]);
}

function buildTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, outcome }) => [
    name,
    ...(outcome.kind === "measured" ? sizes(outcome) : [whyNot(outcome)]),
  ]);
  return markdown([
    ["search", "build s", "heap MB", "process MB", "block building ms", "block answering ms"],
    ...cells,
  ]);
}

function sizes(one: Measured): readonly string[] {
  return [
    (one.buildMilliseconds / 1000).toFixed(1),
    (one.heap / 1e6).toFixed(0),
    (one.resident / 1e6).toFixed(0),
    one.blockBuilding.toFixed(0),
    one.blockAnswering.toFixed(0),
  ];
}

function whyNot(outcome: Outcome): string {
  return outcome.kind === "failed" ? outcome.why : "not asked";
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${head.map((_, at) => cells[at] ?? "").join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
