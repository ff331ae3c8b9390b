/** The value below or at which such a share of some numbers lies, by nearest rank; 0 of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** 1 for what is found first, a half for second, and so on; 0 for what is not among those found. */
export function reciprocalRank(sought: string, found: readonly (readonly string[])[]): number {
  const at = found.findIndex((wordings) => wordings.includes(sought));
  return at < 0 ? 0 : 1 / (at + 1);
}
