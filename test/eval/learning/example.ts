/** Whether one thing is so: a word is a cue. */
export interface Whether {
  readonly kind: "cue";
  readonly features: Int32Array;
  readonly holds: boolean;
}

/** Which of several is right: the side of a cue, the first or last token of what it reports. */
export interface Which {
  readonly kind: "side" | "start" | "end" | "lead";
  /** The features of each choice. */
  readonly choices: readonly Int32Array[];
  /** The right choice, by its place. */
  readonly right: number;
}

/** One annotated choice to learn from. */
export type Example = Whether | Which;

/** The features of each choice; of a yes or no, those of yes. */
export function choicesOf(example: Example): readonly Int32Array[] {
  return example.kind === "cue" ? [example.features] : example.choices;
}
