import { type Citation, sourcesOf } from "../domain/answer.ts";
import type { Article, Source } from "../domain/article.ts";
import type { Speaker } from "../domain/speaker.ts";
import { daysOf } from "../domain/statement.ts";
import { labels, place, setIn, statementWords } from "./quoted.ts";
import { visibleLine } from "./visible.ts";

/** A citation as a person reads it in a terminal, with all that it takes to check it by hand. */
export function citationText(citation: Citation, number: number): string {
  const { statement, article, speaker, alsoIn } = citation;
  const margin = " ".repeat(String(number).length + 2);
  const facts = [
    [nameAndRole(speaker), ...daysOf(statement.said)].join(", "),
    ...source(article, sourcesOf(citation)),
    place(statement, article),
    ...alsoIn.map(alsoAt),
  ];
  const words = setIn(statementWords(statement, article), margin);
  const head = `${String(number)}. ${labels[statement.kind]}`;
  return [head, words, ...facts.map(visibleLine)].join(`\n${margin}`);
}

/** "Dmitry Peskov, Kremlin spokesman" */
export function nameAndRole({ name, roles }: Speaker): string {
  return [name, ...roles.slice(0, 1)].join(", ");
}

/** Who published it, when, under what title, and where it can be opened; what is unknown is left out. */
export function source(
  { publisher, published, title, status, url }: Article,
  basedOn: readonly Source[],
): readonly string[] {
  const line = joined([publisher, published, title, status === "usable" ? undefined : status]);
  return [line, url ?? "", ...basis(basedOn)].filter((each) => each !== "");
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

function alsoAt({ article, statement }: Citation): string {
  return `also in ${joined([article.publisher, article.published, place(statement, article)])}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
