import { byId } from "./dom.ts";

/** Tells whoever sits before the page a line below the field; an empty one takes it away. */
export function hint(words: string): void {
  byId("hint", HTMLElement).textContent = words;
}

/** Does something; what keeps it from being done is told below the field. */
export async function orHint(doing: () => Promise<void>): Promise<void> {
  try {
    await doing();
  } catch (error) {
    hint(error instanceof Error ? error.message : String(error));
  }
}
