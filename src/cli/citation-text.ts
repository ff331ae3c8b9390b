import { type Citation, sourcesOf } from "../domain/answer.ts";
import type { Article, Source } from "../domain/article.ts";
import { deepLink } from "../domain/deep-link.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/speaker.ts";
import { daysOf, shownSpans } from "../domain/statement.ts";
import type { Paint } from "./paint.ts";
import { label, place, setIn, statementWords } from "./quoted.ts";
import { visibleLine } from "./visible.ts";

/** A citation as a person reads it in a terminal, with all that it takes to check it by hand. */
export function citationText(citation: Citation, number: number, paint: Paint): string {
  const { statement, article, speaker, alsoIn } = citation;
  const margin = " ".repeat(String(number).length + 2);
  const sources = source(article, sourcesOf(citation), shownSpans(statement));
  const facts = [
    speakerLine(speaker, daysOf(statement.said), paint),
    ...sources.map((line) => paint.source(visibleLine(line))),
    paint.place(visibleLine(place(statement, article))),
  ];
  const words = setIn(statementWords(statement, article), margin);
  const head = `${String(number)}. ${label(statement, paint)}`;
  const also = alsoIn.flatMap((other) => elsewhere(other, words, margin, paint));
  return [head, words, ...facts, ...also].join(`\n${margin}`);
}

/** "Dmitry Peskov, Kremlin spokesman, said on 2025-03-01" */
export function speakerLine(speaker: Speaker, days: readonly string[], paint: Paint): string {
  const [name, ...more] = [speaker.name, ...speaker.roles.slice(0, 1), ...days];
  return [paint.speaker(visibleLine(name)), ...more.map(visibleLine)].join(", ");
}

/** "Dmitry Peskov, Kremlin spokesman" */
export function nameAndRole({ name, roles }: Speaker): string {
  return [name, ...roles.slice(0, 1)].join(", ");
}

/** Who published it, when, under what title, and where it can be opened, at the words of the spans; what is unknown is left out. */
export function source(
  article: Article,
  basedOn: readonly Source[],
  spans: readonly Span[],
): readonly string[] {
  const { publisher, published, title, status } = article;
  const line = joined([publisher, published, title, status === "usable" ? undefined : status]);
  const link = deepLink(article, spans) ?? "";
  return [line, link, ...basis(basedOn)].filter((each) => each !== "");
}

/** A digest may have many sources; its file lists them all. */
const mostSourcesShown = 3;

function basis(sources: readonly Source[]): readonly string[] {
  const shown = sources.slice(0, mostSourcesShown);
  const lines = shown.map(
    ({ outlet, headline, url }) => `based on ${joined([outlet, url ?? headline])}`,
  );
  const more = sources.length - shown.length;
  return more > 0 ? [...lines, `and on ${String(more)} more`] : lines;
}

/** The same statement in another article: where, and in which words, unless they are the same. */
function elsewhere(
  { article, statement }: Citation,
  known: string,
  margin: string,
  paint: Paint,
): string[] {
  const at = joined([article.publisher, article.published, place(statement, article)]);
  const words = setIn(statementWords(statement, article), `${margin}  `);
  const isKnown = words.toLowerCase().trim() === known.toLowerCase().trim();
  return [
    paint.source(visibleLine(`also in ${at}`)),
    ...(isKnown ? [] : [`  ${label(statement, paint)}: ${words}`]),
  ];
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
