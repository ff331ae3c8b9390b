import type { Answer, Ambiguous, Citation, Found, Reason } from "../domain/answer.ts";
import type { Article, Source } from "../domain/article.ts";
import type { Speaker } from "../domain/speaker.ts";
import type { DayRange } from "../domain/statement.ts";
import { labels, place, setIn, statementWords } from "./quoted.ts";
import { visible } from "./visible.ts";

/** An answer as a person reads it in a terminal; the first line says how the question was understood. */
export function answerText(answer: Answer, limit: number): string {
  return `${visible(understood(answer))}\n\n${body(answer, limit)}\n`;
}

function body(answer: Answer, limit: number): string {
  if (answer.kind === "found") return foundText(answer, limit);
  return visible(
    answer.kind === "ambiguous" ? choices(answer) : `Nothing found: ${why(answer.because)}`,
  );
}

/** "Dmitry Peskov · peacekeepers" */
function understood(answer: Answer): string {
  const { speaker, about, text } = answer.understanding;
  const who = speaker?.name ?? typed(answer);
  const parts = [who ?? (about === undefined ? text : "anyone"), about];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** A name that stands for no one speaker, as it was typed. */
function typed(answer: Answer): string | undefined {
  if (answer.kind === "ambiguous") return answer.typed;
  const unknown = answer.kind === "nothing" && answer.because.kind === "unknown-speaker";
  return unknown ? answer.because.typed : undefined;
}

function foundText({ citations }: Found, limit: number): string {
  const shown = citations.slice(0, limit).map((citation, at) => citationText(citation, at + 1));
  const more = citations.length - shown.length;
  if (more > 0)
    shown.push(`and ${String(more)} more: ask with --limit ${String(citations.length)}`);
  return shown.join("\n\n");
}

function citationText(citation: Citation, number: number): string {
  const margin = " ".repeat(String(number).length + 2);
  const { statement, article, speaker, alsoIn } = citation;
  const lines = [
    setIn(statementWords(statement, article), margin),
    visible([named(speaker), ...saidOn(statement.said)].join(", ")),
    ...source(article).map(visible),
    place(statement, article),
    ...alsoIn.map(
      (other) =>
        `also in ${visible(other.article.publisher ?? "")} ${place(other.statement, other.article)}`,
    ),
  ];
  return [`${String(number)}. ${labels[statement.kind]}`, ...lines].join(`\n${margin}`);
}

/** "Dmitry Peskov, Kremlin spokesman" */
function named({ name, roles }: Speaker): string {
  return [name, ...roles.slice(0, 1)].join(", ");
}

function saidOn(said: DayRange | undefined): readonly string[] {
  if (said === undefined) return [];
  return [
    said.from === said.to ? `said on ${said.from}` : `said between ${said.from} and ${said.to}`,
  ];
}

/** Who published it, when, under what title, and where it can be opened; what is unknown is left out. */
function source({ publisher, published, title, status, url, basedOn }: Article): readonly string[] {
  const corrected = status === "usable" ? undefined : status;
  const line = present([publisher, published, title, corrected]).join(" · ");
  return present([line || undefined, url, ...basedOn.map(basis)]);
}

function basis({ outlet, headline, url }: Source): string {
  return `based on ${present([outlet, headline, url]).join(" · ")}`;
}

function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined);
}

function choices({ typed: name, speakers }: Ambiguous): string {
  const list = speakers.map((speaker) => `  ${named(speaker)}`);
  return [`${name} fits several speakers; ask again with one of these names:`, ...list].join("\n");
}

function why(because: Reason): string {
  switch (because.kind) {
    case "unknown-speaker":
      return `nobody called ${because.typed} says anything in these articles.${nearest(because.nearest)}`;
    case "silent-on-topic":
      return `${because.speaker.name} says nothing about ${because.about} in these articles (${count(because.statements)} on other things).`;
    case "unmentioned-topic":
      return `no statement in these articles is about ${because.about}.`;
    case "no-question":
      return "neither a speaker nor a topic could be made out. Ask, for example: what did Peskov say about peacekeepers";
  }
}

function nearest(speakers: readonly Speaker[]): string {
  return speakers.length === 0
    ? ""
    : `\nNearest names: ${speakers.map(({ name }) => name).join(", ")}.`;
}

function count(statements: number): string {
  return statements === 1 ? "1 statement" : `${String(statements)} statements`;
}
