import { byId } from "./dom.ts";

/** Who sits before the page now. */
export interface Person {
  readonly id: string;
  /** What the page calls them. */
  readonly called: string;
}

/** Whoever is chosen at the head of the page. */
export function personHere(): Person {
  const select = byId("as", HTMLSelectElement);
  const id = select.selectedOptions[0]?.dataset["id"] ?? "";
  return { id, called: select.value === "host" ? "You" : "A member" };
}
