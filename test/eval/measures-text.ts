import { type Measures, type Score, type Share, f1, rate } from "./measures.ts";

/** Measures as a table, a line for each. */
export function measuresText({ scores, shares }: Measures): string {
  const lines = [
    ...Object.entries(scores).map(([name, each]) => line(name, scoreText(each))),
    ...Object.entries(shares).map(([name, each]) => line(name, shareText(each))),
  ];
  return lines.join("");
}

function line(name: string, value: string): string {
  return `${name.padEnd(24)}  ${value}\n`;
}

function scoreText(each: Score): string {
  const { precision, recall } = each;
  const counts = `ours ${ofText(precision)}, annotated ${ofText(recall)}`;
  return `P ${decimals(rate(precision))}  R ${decimals(rate(recall))}  F1 ${decimals(f1(each))}  (${counts})`;
}

/** "0.333  (1 of 3)". */
export function shareText(each: Share): string {
  return `${decimals(rate(each))}  (${ofText(each)})`;
}

function ofText({ right, of }: Share): string {
  return `${String(right)} of ${String(of)}`;
}

/** "0.913". */
export function decimals(value: number): string {
  return value.toFixed(3);
}

/** Measures for programs: the counts, and the rates that come of them. */
export function measuresJson({ scores, shares }: Measures): object {
  return {
    scores: mapped(scores, (each) => ({
      precision: rate(each.precision),
      recall: rate(each.recall),
      f1: f1(each),
      counts: each,
    })),
    shares: mapped(shares, (each) => ({ rate: rate(each), ...each })),
  };
}

function mapped<T>(
  record: Readonly<Record<string, T>>,
  to: (value: T) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
}
