import { phraseEndingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";
import { DASH, beforeInsertion } from "./insertions.ts";
import { canSpeak } from "./sources.ts";

/** Whom a "who" is about: *Lee*, who said; *Lee* – who said; *Lee* of Harbourville, who said; *Lee*, head of the Trust for Boats, who said */
export function antecedent(tokens: readonly Token[], who: number): Range | undefined {
  const mark = tokens[who - 1]?.text ?? "";
  const own =
    mark === "," || mark === "(" || DASH.test(mark)
      ? describedBefore(tokens, who - 2)
      : apposed(tokens, who - 1);
  if (own === undefined) return undefined;
  if (isHome(tokens, own)) return phraseEndingAt(tokens, own.first - 2);
  const head = isInBody(tokens, own) ? beforeInsertion(tokens, who - 1) : -1;
  return tokens[head]?.tag === "PROPN" ? phraseEndingAt(tokens, head) : own;
}

/** *A man* who said;  *Lee*, 41, a driver who said;  *Lee*, a driver from Ohio who said */
function apposed(tokens: readonly Token[], last: number): Range | undefined {
  const phrase = phraseEndingAt(tokens, last);
  const joined = tokens[(phrase?.first ?? 0) - 1]?.lower === "and";
  const begins = joined ? phraseEndingAt(tokens, (phrase?.first ?? 0) - 2) : phrase;
  const comma = tokens[(begins?.first ?? 0) - 1];
  const named = /^(?:PROPN|NUM)$/u.test(tokens[(begins?.first ?? 0) - 2]?.tag ?? "");
  if (joined && comma?.text === "," && named)
    return phraseEndingAt(tokens, (begins?.first ?? 0) - 2);
  if (comma?.text !== "," || !named) return phrase;
  const described = describedBefore(tokens, last);
  return tokens[described?.last ?? -1]?.tag === "PROPN" ? described : phrase;
}

/** *Lee*, who said;  *Lee*, 41, a driver from Ohio, who said;  *Lee*, of the Harbour Trust, who said */
function describedBefore(tokens: readonly Token[], last: number): Range | undefined {
  let phrase = phraseEndingAt(tokens, last);
  for (let step = 0; step < 3 && phrase !== undefined; step++) {
    const own = nameIn(tokens, phrase);
    if (own !== undefined) return own;
    const of = /^(?:of|from|at)$/u.test(tokens[phrase.first - 1]?.lower ?? "");
    const comma = of ? phrase.first - 2 : phrase.first - 1;
    const named =
      tokens[phrase.last]?.tag === "PROPN" &&
      tokens[phrase.first]?.tag !== "DET" &&
      !isOfBody(tokens, phrase) &&
      !of;
    if (
      named ||
      tokens[comma]?.text !== "," ||
      !/^(?:PROPN|NUM)$/u.test(tokens[comma - 1]?.tag ?? "")
    )
      break;
    phrase = phraseEndingAt(tokens, comma - 1);
  }
  return phrase;
}

/** a stark contrast to *Lee*, who said: the name in a phrase whose head cannot speak. */
function nameIn(tokens: readonly Token[], phrase: Range): Range | undefined {
  const { first, last } = phrase;
  const link = tokens.findLastIndex(({ tag }, at) => at > first && at < last && tag === "ADP");
  return link < 0 || tokens[last]?.tag !== "PROPN" || canSpeak(tokens, phrase)
    ? undefined
    : { first: link + 1, last };
}

/** Lee, *head of the Trust*, who said: an office and its body, no name. */
function isOfBody(tokens: readonly Token[], { first, last }: Range): boolean {
  const link = tokens.findIndex(({ tag }, at) => at > first && at < last && tag === "ADP");
  return tokens[link - 1]?.tag === "NOUN";
}

/** the Trust for *Mara Quill Boats*: the end of a body's name */
function isInBody(tokens: readonly Token[], { first }: Range): boolean {
  const [before, link] = [tokens[first - 2], tokens[first - 1]];
  return before?.tag === "PROPN" && link?.lower === "for";
}

/** John Reed of *Harbourville*, a miller who said: where the one is from who is meant. */
function isHome(tokens: readonly Token[], { first }: Range): boolean {
  return (
    /^(?:of|from)$/u.test(tokens[first - 1]?.lower ?? "") && tokens[first - 2]?.tag === "PROPN"
  );
}
