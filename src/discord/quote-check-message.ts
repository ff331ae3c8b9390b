import { LEAST_NEAR, type NearPlace, type Place, type QuoteCheck } from "../domain/quote-check.ts";
import { articleBlock, type Part } from "./article-block.ts";
import { comparedParts } from "./compared-parts.ts";
import { line } from "./line.ts";
import { placeLine, placeLink, whoseLine } from "./place-lines.ts";
import type { QuoteCheckWords } from "./quote-check-words.ts";
import { MESSAGE_ROOM, roomOf } from "./room.ts";

/** So many places are shown, the words at each in so much room at most; of the others it is told how many they are. */
const SHOWN = 3;
const WORDS_ROOM = 1200;

/** A link is left out where the words would get less room than this. */
const LEAST_WORDS_ROOM = 300;

const TYPED_ROOM = 200;

/** What became of a quote that was typed, in Discord's Markdown, within `room`: see roomOf. */
export function drawCheck(
  check: QuoteCheck,
  typed: string,
  words: QuoteCheckWords,
  room = MESSAGE_ROOM,
): string {
  switch (check.kind) {
    case "exact":
      return exact(check, heading(words.exact(check.total), typed, words), words, room);
    case "near":
      return near(check, heading(words.near, typed, words), words, room);
    case "not-found": {
      const absent = words.absent(check.words < LEAST_NEAR ? "word for word" : "nearly");
      return [...heading(words.notFound, typed, words), absent, words.absence].join("\n");
    }
    case "wordless":
      return words.wordless;
    case "too-long":
      return words.tooLong(check.most);
  }
}

function heading(title: string, typed: string, words: QuoteCheckWords): readonly string[] {
  return [`### ${title}`, `-# ${words.checked(line(typed, TYPED_ROOM) ?? "…")}`];
}

function exact(
  { places, total }: QuoteCheck & { readonly kind: "exact" },
  head: readonly string[],
  words: QuoteCheckWords,
  room: number,
): string {
  const shown = places.slice(0, SHOWN);
  const more = total - shown.length;
  const foot = more > 0 ? [`-# ${words.more(more)}`] : [];
  const left = roomForEach(shown, [...head, ...foot], room);
  const blocks = shown.map((place) => placeBlock(place, partsOf(place), [], words, left));
  return [...head, ...blocks, ...foot].join("\n");
}

function near(
  { places, words: count }: QuoteCheck & { readonly kind: "near" },
  head: readonly string[],
  words: QuoteCheckWords,
  room: number,
): string {
  const legend = `-# ~~${words.struck}~~ · **${words.bold}** · […] ${words.leftOut}`;
  const shown = places.slice(0, SHOWN);
  const left = roomForEach(shown, [...head, legend], room);
  const blocks = shown.map((place: NearPlace) => {
    const same = `-# ${words.same(place.same, count)}`;
    return placeBlock(place, comparedParts(place.pieces), [same], words, left);
  });
  return [...head, legend, ...blocks].join("\n");
}

function roomForEach(places: readonly Place[], others: readonly string[], room: number): number {
  return Math.floor((room - roomOf(others.join("\n"))) / places.length) - 1;
}

/** The words at a place; within marks where one speaker is quoted with all of them. */
function partsOf({ spans, whose }: Place): readonly Part[] {
  const kind = whose.kind === "quoted" ? "quoted" : "plain";
  return spans.flatMap((span, at): readonly Part[] => [
    ...(at > 0 ? [{ kind: "between", mark: " … " } as const] : []),
    { kind, words: span },
  ]);
}

/** The words at a place as a block quote, and below it whose they are and where they stand. */
function placeBlock(
  place: Place,
  parts: readonly Part[],
  remarks: readonly string[],
  words: QuoteCheckWords,
  room: number,
): string {
  const link = placeLink(place, words);
  const facts = ["", whoseLine(place.whose, words), ...remarks, placeLine(place, words)].join("\n");
  const linked = link === undefined ? facts : `${facts} · ${link}`;
  const below = room - roomOf(linked) < LEAST_WORDS_ROOM ? facts : linked;
  return articleBlock(place.article, parts, Math.min(WORDS_ROOM, room - roomOf(below))) + below;
}
