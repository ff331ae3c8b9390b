import { around, attributeOf, firstText, type HtmlElement } from "./tree.ts";

type Pair = readonly [opening: string, closing: string];

const english: readonly [Pair, Pair] = [
  ["“", "”"],
  ["‘", "’"],
];

const guillemets: readonly [Pair, Pair] = [
  ["«", "»"],
  ["„", "“"],
];

const german: readonly [Pair, Pair] = [
  ["„", "“"],
  ["‚", "‘"],
];

/** The signs that browsers set around `<q>`, of the outer and of the inner quotation (CLDR 44, delimiters). */
const byLanguage: ReadonlyMap<string, readonly [Pair, Pair]> = new Map([
  ["fr", [guillemets[0], guillemets[0]]],
  ["ru", guillemets],
  ["uk", guillemets],
  ["be", guillemets],
  ["es", [guillemets[0], english[0]]],
  ["it", [guillemets[0], english[0]]],
  ["pt", english],
  ["de", german],
  ["cs", german],
  ["sk", german],
  ["bg", german],
  ["pl", [["„", "”"], guillemets[0]]],
  ["ro", [["„", "”"], guillemets[0]]],
  [
    "sv",
    [
      ["”", "”"],
      ["’", "’"],
    ],
  ],
  [
    "fi",
    [
      ["”", "”"],
      ["’", "’"],
    ],
  ],
  [
    "ja",
    [
      ["「", "」"],
      ["『", "』"],
    ],
  ],
]);

/** A sign at the beginning of words. */
const written = /^\s*["“”„«»‘’'‹「]/u;

/**
 * The signs that a browser sets around the words of a `<q>`; empty where the words have signs of their own, which are enough.
 *
 *     <q>It rained.</q>      “It rained.”
 *     <q>“It rained.”</q>    “It rained.”
 */
export function signsOfQ(q: HtmlElement): Pair {
  if (written.test(firstText(q) ?? "")) return ["", ""];
  const outer = [...around(q)];
  const language = [q, ...outer].map((element) => attributeOf(element, "lang")).find(Boolean);
  const [primary = ""] = (language ?? "").toLowerCase().split("-");
  const depth = outer.filter(({ name }) => name === "q").length;
  return (byLanguage.get(primary) ?? english)[depth % 2 === 0 ? 0 : 1];
}
