import { inspect } from "node:util";

import type { Statement } from "../domain/statement.ts";

/** Sets parts of what a person reads apart; the text itself stays as it is. */
export interface Paint {
  /** How the words were given: as a quotation, in the reporter's words, or not at all. */
  readonly how: Readonly<Record<Statement["kind"], Brush>>;
  readonly speaker: Brush;
  /** Who published it, when and where. */
  readonly source: Brush;
  /** File and offsets. */
  readonly place: Brush;
}

type Brush = (text: string) => string;

/** For pipes, files and whoever wants no colours. */
export const plain: Paint = {
  how: { quotation: asItIs, paraphrase: asItIs, refusal: asItIs },
  speaker: asItIs,
  source: asItIs,
  place: asItIs,
};

/** For a terminal. Each colour stands beside a word that says the same. */
export const coloured: Paint = {
  how: { quotation: brush("green"), paraphrase: brush("yellow"), refusal: brush("magenta") },
  speaker: brush("bold"),
  source: brush("dim"),
  place: brush("cyan"),
};

function asItIs(text: string): string {
  return text;
}

/** In Node's own table of colours and their ends. */
function brush(name: "green" | "yellow" | "magenta" | "bold" | "dim" | "cyan"): Brush {
  const [start, end] = inspect.colors[name] ?? [0, 0];
  return (text) => `\u{1b}[${String(start)}m${text}\u{1b}[${String(end)}m`;
}
