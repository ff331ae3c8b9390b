import { sourcesOf } from "../domain/answer.ts";
import type { Source } from "../domain/article.ts";
import { deepLink } from "../domain/deep-link.ts";
import type { Place, Whose } from "../domain/quote-check.ts";
import { hull } from "../domain/span.ts";
import { percentEncoded, webAddress } from "./copy/web-address.ts";
import { line } from "./line.ts";
import type { QuoteCheckWords, Standing } from "./quote-check-words.ts";

/** So many sources of a digest are named, and so many stretches of words located one by one. */
const BASES = 3;
const RANGES = 4;

/** "**Ada Quill**, harbour master · direct quote · said on 2031-04-02"; no name where nobody is credited. */
export function whoseLine(whose: Whose, words: QuoteCheckWords): string {
  const standing = words.standing[standingOf(whose)];
  if (whose.kind !== "quoted" && whose.kind !== "reported") return standing;
  const [{ said }, ...others] = whose.statements;
  const name = `**${line(whose.speaker.name, 80) ?? words.unnamedSpeaker}**`;
  const role = line(whose.speaker.roles[0], 80);
  return joined([
    role === undefined ? name : `${name}, ${role}`,
    standing,
    said === undefined || others.length > 0 ? undefined : words.said(said),
  ]);
}

function standingOf(whose: Whose): Standing {
  switch (whose.kind) {
    case "quoted":
      return whose.statements.some(({ kind }) => kind === "quotation") ? "quotation" : "fragments";
    case "reported":
      return whose.statements.some(({ kind }) => kind === "refusal") ? "refusal" : "paraphrase";
    default:
      return whose.kind;
  }
}

/** Where words stand, so that anyone can check them: publisher, title, date, file and characters, in small print. */
export function placeLine(place: Place, words: QuoteCheckWords): string {
  const { article, spans } = place;
  const shown = spans.length > RANGES ? [hull(spans)] : spans;
  const ranges = shown.map(({ start, end }) => `${String(start)}-${String(end)}`).join(", ");
  const file = `${line(article.file, 120) ?? words.file}, ${words.characters(ranges)}`;
  return `-# ${joined([
    line(article.publisher, 60),
    basis(place, words),
    line(article.title, 120),
    line(article.published, 10),
    article.status === "usable" ? undefined : words.status[article.status],
    file,
  ])}`;
}

/** A link to the words in the article, or to the only source that a digest has them from; undefined where there is no address. */
export function placeLink(place: Place, words: QuoteCheckWords): string | undefined {
  const [only, ...others] = basesOf(place);
  const source = others.length === 0 ? only?.url : undefined;
  const address = webAddress(deepLink(place.article, place.spans) ?? source);
  return address && `[${words.source}](<${percentEncoded(address, /[<>\\]/gu)}>)`;
}

function basis(place: Place, words: QuoteCheckWords): string | undefined {
  const bases = place.article.url === undefined ? basesOf(place) : [];
  const names = bases.slice(0, BASES).map(({ outlet }) => line(outlet, 40) ?? words.unnamedSource);
  const more = bases.length > BASES ? ", …" : "";
  return names.length === 0 ? undefined : words.basedOn([...new Set(names)].join(", ") + more);
}

function basesOf({ article, whose }: Place): readonly Source[] {
  return "speaker" in whose ? sourcesOf({ article, speaker: whose.speaker }) : article.basedOn;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
