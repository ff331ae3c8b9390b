import type { Ambiguous, Mention, Nothing, Reason } from "../domain/answer.ts";
import { counted } from "../domain/counted.ts";
import { type Understanding, namesAsked, otherwise } from "../domain/question.ts";
import type { Speaker } from "../domain/speaker.ts";
import { excerpt } from "../domain/verbatim.ts";
import { line } from "./line.ts";
import { blockQuote, escaped } from "./markdown.ts";
import { keptLength } from "./room.ts";

/** As many as an autocomplete offers. */
const CHOICES = 25;
const NEAREST = 5;

/** So many paragraphs are offered, each in so much room. */
const MENTIONS = 3;
const MENTION_ROOM = 600;

/** Whom the name may mean; the one who asks has to choose. */
export function choice({ typed, speakers }: Ambiguous): string {
  const more = speakers.length - CHOICES;
  return [
    `${bold(typed)} may mean any of these. Ask again with one of the names:`,
    ...speakers.slice(0, CHOICES).map((speaker) => `- ${named(speaker)}`),
    ...(more > 0 ? [`- and ${counted(more, "other")}`] : []),
  ].join("\n");
}

/** Why nothing was found, and what to try. */
export function reason({ because, understanding }: Nothing): string {
  switch (because.kind) {
    case "unknown-speaker":
      return [
        `Nobody called ${bold(because.typed)} is quoted or reported in these articles.${nearest(because.nearest)}`,
        ...mentions(because.mentions),
      ].join("\n");
    case "silent-on-topic":
      return [silence(because, understanding), ...mentions(because.mentions)].join("\n");
    case "unmentioned-topic":
      return `No statement ${asked(understanding)} in these articles.${elsewhere(because.elsewhere, understanding)}`;
    case "unclear-date":
      return `${bold(because.typed)} is no day or days that could be made out. Write, for example, 2025-03-01, March 2025 or last week.`;
    case "no-question":
      return "No speaker and no topic could be made out. Ask in the form: what did somebody say about something?";
  }
}

type Silence = Reason & { readonly kind: "silent-on-topic" };

function silence(
  { statements, elsewhere: missed, topics }: Silence,
  understood: Understanding,
): string {
  const who = namesAsked(understood).slice(0, NEAREST);
  const head = `These articles hold ${counted(statements, "statement")} by ${who.map(bold).join(", ")}, but none ${asked(understood)}.`;
  if (missed > 0) return head + elsewhere(missed, understood);
  const words = topics.map((topic) => `${bold(topic.words)} (${String(topic.statements)})`);
  return words.length === 0 ? head : `${head}\nMost often they have the words ${words.join(", ")}.`;
}

/** "on **ships**, of that time": what the statements would have to be. */
function asked({ about, period, only }: Understanding): string {
  const parts = [
    about === undefined ? undefined : `on ${bold(about)}`,
    period === undefined ? undefined : "of that time",
    only === undefined ? undefined : "of that kind",
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function elsewhere(count: number, understood: Understanding): string {
  return count === 0 ? "" : ` ${otherwise(understood)}: ${counted(count, "statement")}.`;
}

/** Paragraphs that have the name and the topic, so marked that nobody takes them for the speaker's words. */
function mentions(all: readonly Mention[]): readonly string[] {
  if (all.length === 0) return [];
  return [
    "**Mentioned there, not said:**",
    ...all.slice(0, MENTIONS).flatMap(({ article, passage }) => {
      const words = excerpt(article, passage);
      const draw = (end: number): string =>
        blockQuote(
          escaped(excerpt(article, { start: passage.start, end: passage.start + end })) +
            (end < words.length ? " […]" : ""),
        );
      const source = [
        line(article.publisher, 80),
        line(article.published, 10),
        line(article.file, 160),
      ];
      const range = `characters ${String(passage.start)}-${String(passage.end)}`;
      return [
        draw(keptLength(words, MENTION_ROOM, draw)),
        `-# ${[...source, range].filter((part) => part !== undefined).join(" · ")}`,
      ];
    }),
  ];
}

function nearest(speakers: readonly Speaker[]): string {
  if (speakers.length === 0) return "";
  return ` The nearest names: ${speakers
    .slice(0, NEAREST)
    .map(({ name }) => bold(name))
    .join(", ")}.`;
}

function named({ name, roles }: Speaker): string {
  const role = line(roles[0], 40);
  return role === undefined ? bold(name) : `${bold(name)}, ${role}`;
}

function bold(words: string): string {
  return `**${line(words, 80) ?? "…"}**`;
}
