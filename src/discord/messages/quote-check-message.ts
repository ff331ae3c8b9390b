import {
  LEAST_NEAR,
  type NearPlace,
  type Place,
  type QuoteCheck,
} from "../../domain/quote-check.ts";
import { hull } from "../../domain/span.ts";
import { shownSpans } from "../../domain/statement.ts";
import { articleBlock, type BlockPart, inPieces } from "../drawing/article-block.ts";
import { comparedParts } from "../drawing/compared-parts.ts";
import { line } from "../drawing/line.ts";
import { MESSAGE_ROOM, roomOf } from "../drawing/room.ts";
import { locatedWords, markdownLink, sourceLine, sourceUrl } from "../drawing/source.ts";
import { whoseLine } from "./whose-line.ts";
import type { Words } from "../words/words.ts";

/** So many places are shown, the words at each in so much room at most; of the others it is told how many they are. */
const SHOWN = 3;
const WORDS_ROOM = 1200;

/** A link is left out where the words would get less room than this. */
const LEAST_WORDS_ROOM = 300;

const TYPED_ROOM = 200;

/** So many characters at either end may be marks alone. */
const MARKS = 2;

/** What became of a quote that was typed, in Discord's Markdown, within `room`: see roomOf. */
export function drawCheck(
  check: QuoteCheck,
  typed: string,
  words: Words,
  room = MESSAGE_ROOM,
): string {
  switch (check.kind) {
    case "exact":
      return exact(check, heading(words.check.exact(check.total), typed, words), words, room);
    case "near":
      return near(check, heading(words.check.near, typed, words), words, room);
    case "not-found": {
      const isShort = check.words < LEAST_NEAR;
      const why = isShort ? words.check.absentShort(LEAST_NEAR) : words.check.absent;
      return [...heading(words.check.notFound, typed, words), why, words.check.absence].join("\n");
    }
    case "wordless":
      return words.check.wordless;
    case "too-long":
      return words.check.tooLong(check.most);
  }
}

function heading(title: string, typed: string, words: Words): readonly string[] {
  return [`### ${title}`, `-# ${words.check.checked(line(typed, TYPED_ROOM) ?? "…")}`];
}

function exact(
  { places, total }: QuoteCheck & { readonly kind: "exact" },
  head: readonly string[],
  words: Words,
  room: number,
): string {
  const shown = places.slice(0, SHOWN);
  const more = total - shown.length;
  const foot = more > 0 ? [`-# ${words.check.more(more)}`] : [];
  const left = roomForEach(shown, [...head, ...foot], room);
  const blocks = shown.map((place) => {
    const part = isPart(place) ? [`-# ${words.check.part}`] : [];
    return placeBlock(place, partsOf(place), part, words, left);
  });
  return [...head, ...blocks, ...foot].join("\n");
}

function near(
  { places, words: count }: QuoteCheck & { readonly kind: "near" },
  head: readonly string[],
  words: Words,
  room: number,
): string {
  const legend = `-# ~~${words.check.struck}~~ · **${words.check.bold}** · […] ${words.check.leftOut}`;
  const shown = places.slice(0, SHOWN);
  const left = roomForEach(shown, [...head, legend], room);
  const blocks = shown.map((place: NearPlace) => {
    const same = `-# ${words.check.same(place.same, count)}`;
    return placeBlock(place, comparedParts(place.pieces), [same], words, left);
  });
  return [...head, legend, ...blocks].join("\n");
}

function roomForEach(places: readonly Place[], others: readonly string[], room: number): number {
  return Math.floor((room - roomOf(others.join("\n"))) / places.length) - 1;
}

/** Whether words are only a part of the statements that they stand in: what is left out may turn them round. */
function isPart({ spans, whose }: Place): boolean {
  if (!("speaker" in whose)) return false;
  const [first, ...others] = whose.statements;
  const all = hull([...shownSpans(first), ...others.flatMap((each) => shownSpans(each))]);
  const { start, end } = hull(spans);
  return start > all.start + MARKS || end < all.end - MARKS;
}

/** The words at a place; within marks where one speaker is quoted with all of them. */
function partsOf({ spans, whose }: Place): readonly BlockPart[] {
  return inPieces(spans, whose.kind === "quoted" ? "quoted" : "plain", " … ");
}

/** The words at a place as a block quote, and below it whose they are and where they stand. */
function placeBlock(
  place: Place,
  parts: readonly BlockPart[],
  remarks: readonly string[],
  words: Words,
  room: number,
): string {
  const located = locatedWords(place);
  const source = sourceLine(located, Math.floor(room / 6), words.statement);
  const facts = ["", whoseLine(place.whose, words), ...remarks, source].join("\n");
  const url = sourceUrl(located);
  const linked = url === undefined ? facts : `${facts} · ${markdownLink(words.check.source, url)}`;
  const below = room - roomOf(linked) < LEAST_WORDS_ROOM ? facts : linked;
  const wordsRoom = Math.min(WORDS_ROOM, room - roomOf(below));
  return articleBlock(place.article, parts, wordsRoom).block + below;
}
