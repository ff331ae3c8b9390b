import type { Answer, Ambiguous, Found, Mention, Nothing, Reason } from "../domain/answer.ts";
import { english } from "../discord/words/english.ts";
import { type Understanding, namesAsked } from "../domain/question.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/speaker.ts";
import { counted } from "../domain/counted.ts";
import { excerpt } from "../domain/verbatim.ts";
import { citationText, nameAndRole } from "./citation-text.ts";
import { type Paint, plain } from "./paint.ts";
import { visibleLine } from "./visible.ts";

/** An answer as a person reads it in a terminal; the first line says how the question was understood. */
export function answerText(answer: Answer, limit: number, paint: Paint = plain): string {
  return `${visibleLine(understood(answer))}\n\n${body(answer, limit, paint)}\n`;
}

function body(answer: Answer, limit: number, paint: Paint): string {
  switch (answer.kind) {
    case "found":
      return citations(answer, limit, paint);
    case "ambiguous":
      return choices(answer).map(visibleLine).join("\n");
    case "nothing":
      return why(answer).map(visibleLine).join("\n");
  }
}

/** "Dmitry Peskov · peacekeepers · since 2025-03-01" */
function understood(answer: Answer): string {
  const { understanding } = answer;
  const { misspelt, about, text } = understanding;
  const names = namesOf(understanding);
  const who = names === "" ? typed(answer) : names;
  const narrowed = narrowing(understanding);
  if (who === undefined && about === undefined && narrowed.length === 0) return text;
  const read = misspelt === undefined ? [] : [english.heading.readAs(misspelt)];
  return [who ?? "anyone", about, ...narrowed, ...read]
    .filter((part) => part !== undefined)
    .join(" · ");
}

/** How a question narrows what is asked for: "since 2025-03-01", "direct quotes only", "newest first". */
function narrowing({ period, only, sort }: Understanding): readonly string[] {
  const { heading } = english;
  return [period && heading.period(period), only && heading.only[only], heading.order[sort]].filter(
    (part) => part !== undefined,
  );
}

/** A name that stands for no one speaker, as it was typed. */
function typed(answer: Answer): string | undefined {
  if (answer.kind === "ambiguous") return answer.typed;
  if (answer.kind !== "nothing" || answer.because.kind !== "unknown-speaker") return undefined;
  return answer.because.typed;
}

function citations(
  { citations: all, own, understanding }: Found,
  limit: number,
  paint: Paint,
): string {
  const shown = all.slice(0, limit).map((citation, at) => citationText(citation, at + 1, paint));
  const names = namesOf(understanding);
  const none = own === 0 ? `Nothing directly by ${names}. ` : "";
  if (own < shown.length)
    shown.splice(own, 0, visibleLine(`${none}By those who speak for ${names}:`));
  const more = all.length - Math.min(limit, all.length);
  if (more > 0) shown.push(`and ${String(more)} more: ask with --limit ${String(all.length)}`);
  return shown.join("\n\n");
}

function namesOf(understanding: Understanding): string {
  return namesAsked(understanding).join(", ");
}

function choices({ typed: name, speakers }: Ambiguous): readonly string[] {
  const head = `${name} fits several speakers; ask again with one of these names:`;
  return [head, ...speakers.map((speaker) => `  ${nameAndRole(speaker)}`)];
}

function why({ because, understanding }: Nothing): readonly string[] {
  switch (because.kind) {
    case "unknown-speaker":
      return [
        `Nothing found: nobody called ${because.typed} says anything in these articles.`,
        ...nearest(because.nearest),
        ...mentions(because.mentions),
      ];
    case "silent-on-topic":
      return [
        `Nothing found: no statement by ${namesOf(understanding)}${asked(understanding)} in these articles.`,
        ...others(because, understanding),
        ...mentions(because.mentions),
      ];
    case "unmentioned-topic":
      return [
        `Nothing found: no statement${asked(understanding)} in these articles.`,
        ...elsewhere(because.elsewhere, understanding),
      ];
    case "unclear-date":
      return [
        `Nothing looked for: ${because.typed} is no day or days that could be made out.`,
        "Write, for example: 2025-03-01, March 2025, last week.",
      ];
    case "no-question":
      return [
        "Nothing found: neither a speaker nor a topic could be made out.",
        "Ask, for example: what did Peskov say about peacekeepers",
      ];
  }
}

/** " about ships of that time": what the statements would have to be. */
function asked({ about, period, only }: Understanding): string {
  return [
    about === undefined ? "" : ` about ${about}`,
    period === undefined ? "" : " of that time",
    only === undefined ? "" : " of that kind",
  ].join("");
}

function others(
  because: Reason & { readonly kind: "silent-on-topic" },
  understanding: Understanding,
): readonly string[] {
  if (because.elsewhere > 0) return elsewhere(because.elsewhere, understanding);
  const topics = because.topics.map(({ words, statements }) => `${words} (${String(statements)})`);
  const on = topics.length === 0 ? "" : `, most often with the words ${topics.join(", ")}`;
  return [`On other things: ${counted(because.statements, "statement")}${on}.`];
}

function elsewhere(count: number, { period, only }: Understanding): readonly string[] {
  if (count === 0) return [];
  return [english.nothing.elsewhere(count, period !== undefined, only !== undefined)];
}

/** Where the name and the topic stand together; whoever reads it must not take it for a statement. */
function mentions(all: readonly Mention[]): readonly string[] {
  if (all.length === 0) return [];
  return [
    "Mentioned here, but not read as said by whoever was asked for:",
    ...all.flatMap(({ article, passage }) => [
      `  ${excerpt(article, passage)}`,
      `  ${[article.publisher, article.published, `${article.file}, characters ${rangeText(passage)}`].filter(Boolean).join(" · ")}`,
    ]),
  ];
}

function rangeText({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

function nearest(speakers: readonly Speaker[]): readonly string[] {
  const names = speakers.map(({ name }) => name).join(", ");
  return names === "" ? [] : [`Nearest names: ${names}.`];
}
