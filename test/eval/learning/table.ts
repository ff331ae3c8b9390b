import { KINDS } from "./kinds.ts";
import type { Learned } from "./learned.ts";

/** Weights as the table that weighing/weights.ts reads: by kinds, then by their first symbols, in order. */
export function table(weights: readonly Learned[]): string {
  const parts = parted(weights, ({ kind }) => kind).toSorted(([a], [b]) => a - b);
  return parts.map(([kind, own]) => kindText(kind, own)).join("\n");
}

function kindText(kind: number, weights: readonly Learned[]): string {
  const lines = parted(weights, ({ one }) => underscored(one)).map(
    ([one, own]) => `${one} ${own.map(pair).toSorted(byCodeUnits).join(" ")}\n`,
  );
  const name = KINDS.get(kind) ?? "no name";
  return `${String(kind)} ${name}\n${lines.toSorted(byCodeUnits).join("")}`;
}

function pair({ other, hundredths }: Learned): string {
  return other === undefined ? String(hundredths) : `${underscored(other)} ${String(hundredths)}`;
}

function underscored(symbol: string): string {
  return symbol.replaceAll(" ", "_");
}

function parted<T, K>(all: readonly T[], keyOf: (one: T) => K): readonly (readonly [K, T[]])[] {
  const parts = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [one]);
    else part.push(one);
  }
  return [...parts];
}

/** The same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
