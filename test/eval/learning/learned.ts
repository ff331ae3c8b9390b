import { choicesOf } from "./example.ts";
import type { Example } from "./example.ts";
import { fitted } from "./fit.ts";
import type { Feature, GrowingFeatures } from "./growing.ts";

/** In how many choices a feature must be met to be learned from. */
const ENOUGH = 4;
/** Weights nearer to 0 than this many hundredths change next to nothing. */
const LEAST = 8;

/** What is learned of a feature. */
export interface Learned extends Feature {
  /** Its weight, in hundredths. */
  readonly hundredths: number;
}

/** The weights of whatever speaks for or against a choice, without those that are too small to matter. */
export function learned(
  examples: readonly Example[],
  features: GrowingFeatures,
): readonly Learned[] {
  const frequent = onlyFrequent(examples, features.size);
  const all: Learned[] = [];
  // Kinds of examples share no features: each has its own model.
  for (const kind of ["cue", "side", "start", "end", "lead"] as const) {
    const own = frequent.filter((example) => example.kind === kind);
    fitted(own, features.size).forEach((weight, number) => {
      const hundredths = Math.round(weight * 100);
      if (Math.abs(hundredths) >= LEAST) all.push({ ...features.feature(number), hundredths });
    });
  }
  return all;
}

/** The examples without the features that are met too seldom. */
function onlyFrequent(examples: readonly Example[], features: number): readonly Example[] {
  const counts = new Int32Array(features);
  for (const choice of examples.flatMap(choicesOf))
    for (const feature of choice) counts[feature] = (counts[feature] ?? 0) + 1;
  const kept = (choice: Int32Array) => choice.filter((feature) => (counts[feature] ?? 0) >= ENOUGH);
  return examples.map((example) =>
    example.kind === "cue"
      ? { ...example, features: kept(example.features) }
      : { ...example, choices: example.choices.map(kept) },
  );
}
