import type { Reader } from "../../src/preview/inline.ts";

/** Somebody who reads British English at noon of 5 April 2031. */
export const reader: Reader = {
  locale: "en-GB",
  now: Date.UTC(2031, 3, 5, 12),
  nameOf: () => "somebody",
};
