import type { Token } from "../../../../src/reading/text/tokens.ts";
import { marked } from "../../../../src/reading/reports/weighing/symbols.ts";
import type { Marked } from "../../../../src/reading/reports/weighing/symbols.ts";
import type { Evidence } from "../../../../src/reading/reports/weighing/weights.ts";

/** What some evidence takes down, each thing as its kind and its one or two symbols: "2 say~ that". */
export function noted(
  tokens: readonly Token[],
  evidence: (sentence: Marked) => Evidence,
): readonly string[] {
  const texts = [""];
  const of = (text: string): number => texts.push(text) - 1;
  const found: string[] = [];
  evidence(marked(tokens, { of }))((kind, one, other = 0) => {
    found.push([String(kind), texts[one] ?? "", texts[other] ?? ""].join(" ").trim());
  });
  return found;
}
