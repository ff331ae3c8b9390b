import type { Bin } from "./confidence.ts";
import { decimals, shareText } from "./measures-text.ts";

/** Bins as a table, under a heading. */
export function calibrationText(bins: readonly Bin[]): string {
  const heading = "\nquotations by confidence: mean confidence, right of all, right of annotated\n";
  return `${heading}${bins.map(binText).join("")}`;
}

function binText({ from, confidence, right, annotatedRight }: Bin): string {
  const columns = [decimals(confidence), shareText(right), shareText(annotatedRight)];
  return `from ${from.toFixed(1)}                  ${columns.join("  ")}\n`;
}
