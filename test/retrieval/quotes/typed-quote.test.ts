import { expect, it } from "vitest";

import { typedQuote } from "../../../src/retrieval/quotes/typed-quote.ts";

it.each([
  ["the quay is safe", []],
  ["the quay … is safe", [2]],
  ["the quay... is safe", [2]],
  ["the quay . . . is safe", [2]],
  ["the quay [...] is […] safe", [2, 3]],
  ["the quay (…) … is safe", [2]],
  ["… the quay is safe …", []],
  ["the quay. Is. Safe..", []],
  ["…", []],
])("in %j words are left out before those numbered %j", (text, breaks) => {
  expect(typedQuote(text).breaks).toEqual(breaks);
});
