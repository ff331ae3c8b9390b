import { sourcesOf } from "../domain/answer.ts";
import type { Source } from "../domain/article.ts";
import { deepLink } from "../domain/deep-link.ts";
import type { Place, Whose } from "../domain/quote-check.ts";
import { percentEncoded, webAddress } from "./web-address.ts";
import { saidText } from "./day.ts";
import { line } from "./line.ts";
import { placeText } from "./place.ts";
import type { Standing, Words } from "./words/words.ts";

/** So many sources of a digest are named. */
const BASES = 3;

/** "**Ada Quill**, harbour master · direct quote · said on 2031-04-02"; no name where nobody is credited. */
export function whoseLine(whose: Whose, words: Words): string {
  const standing = words.check.standing[standingOf(whose)];
  if (whose.kind !== "quoted" && whose.kind !== "reported") return standing;
  const [{ said }, ...others] = whose.statements;
  const name = `**${line(whose.speaker.name, 80) ?? words.statement.unnamed}**`;
  const role = line(whose.speaker.roles[0], 80);
  return joined([
    role === undefined ? name : `${name}, ${role}`,
    standing,
    ...(others.length > 0 ? [] : saidText(said, words.statement)),
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
export function placeLine(place: Place, words: Words): string {
  const { article, spans } = place;
  return `-# ${joined([
    line(article.publisher, 60),
    basis(place, words),
    line(article.title, 120),
    line(article.published, 10),
    article.status === "corrected" ? words.statement.corrected : undefined,
    placeText(article, spans, words.statement),
  ])}`;
}

/** A link to the words in the article, or to the only source that a digest has them from; undefined where there is no address. */
export function placeLink(place: Place, words: Words): string | undefined {
  const [only, ...others] = basesOf(place);
  const source = others.length === 0 ? only?.url : undefined;
  const address = webAddress(deepLink(place.article, place.spans) ?? source);
  return address && `[${words.check.source}](<${percentEncoded(address, /[<>\\]/gu)}>)`;
}

function basis(place: Place, words: Words): string | undefined {
  const bases = place.article.url === undefined ? basesOf(place) : [];
  const names = bases
    .slice(0, BASES)
    .map(({ outlet }) => line(outlet, 40) ?? words.statement.unnamedSource);
  const more = bases.length > BASES ? ", …" : "";
  return names.length === 0
    ? undefined
    : words.statement.basedOn([...new Set(names)].join(", ") + more);
}

function basesOf({ article, whose }: Place): readonly Source[] {
  return "speaker" in whose ? sourcesOf({ article, speaker: whose.speaker }) : article.basedOn;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
