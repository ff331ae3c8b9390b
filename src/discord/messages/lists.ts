import { dotted } from "../drawing/dotted.ts";
import type { ArticleChoice, Holdings, Intake, SpeakerChoice } from "../../domain/engine.ts";
import type { RefusedFile } from "../../domain/refused-file.ts";
import type { Listed } from "../../domain/window.ts";
import type { View } from "./answer-message.ts";
import { nameAndRole } from "./citation.ts";
import { text } from "./components.ts";
import { dayText, momentText } from "../drawing/day.ts";
import { footed, pageButtons, shareButton } from "./footer.ts";
import { line } from "../drawing/line.ts";
import { withNote } from "../drawing/with-note.ts";
import type { Message } from "./message.ts";
import type { Words } from "../words/words.ts";

/** So many speakers, articles, publishers and refused files are listed at once. */
export const SPEAKERS = 12;
export const ARTICLES = 8;
const PUBLISHERS = 8;
const REFUSED = 5;
/** Of these, those of which an earlier version is served, where there are others, too. */
const AS_BEFORE = 2;

/** Who is quoted or reported: how often, from when to when. */
export function speakersMessage(list: Listed<SpeakerChoice>, typed: string, view: View): Message {
  const { words } = view;
  const entries = list.shown.map((choice) => `- ${speakerEntry(choice, words)}`);
  const none = words.lists.nobody(`**${line(typed, 80) ?? "…"}**`);
  const body = entries.length === 0 ? none : entries.join("\n");
  return listMessage([headed(words.lists.speakers, view), body], list, SPEAKERS, view);
}

/** Which articles there are, and how they were taken in; the refused files only for those who may see them. */
export function articlesMessage(
  list: Listed<ArticleChoice>,
  holdings: Holdings,
  refused: Pick<Intake, "refused" | "asBefore">,
  view: View,
): Message {
  const { words } = view;
  const entries = list.shown.map((choice) => `- ${articleEntry(choice, words)}`);
  const texts = [
    headed(words.lists.articles, view),
    summary(holdings, words),
    entries.join("\n"),
    refusals(refused, words).join("\n"),
  ];
  return listMessage(texts, list, ARTICLES, view);
}

function listMessage(
  texts: readonly string[],
  { from, total, shown }: Listed<unknown>,
  count: number,
  { words, state, isShared }: View,
): Message {
  const isPrivate = state.isPrivate && !isShared;
  const range = words.lists.shown(from + 1, from + shown.length, total);
  const above = [...texts, total > count ? `-# ${range}` : ""].filter((each) => each !== "");
  const parts = {
    above: above.map((each) => text(each)),
    menus: [],
    buttons: [
      ...pageButtons({ from, count }, total, words.buttons),
      ...shareButton(isPrivate, from, words.buttons),
    ],
    instead: [],
    isPrivate,
  };
  return footed(parts, state);
}

function headed(head: string, { note }: View): string {
  return withNote(`### ${head}`, note);
}

function speakerEntry({ speaker, statements, days }: SpeakerChoice, words: Words): string {
  const dates = days && [...new Set([days.from, days.to])].map(dayText).join(" – ");
  return dotted([nameAndRole(speaker, words, 60), words.lists.statements(statements), dates]);
}

function articleEntry({ article, statements }: ArticleChoice, words: Words): string {
  const { title, publisher, published, status } = article;
  return dotted([
    line(title, 120) ?? `*${words.lists.untitled}*`,
    line(publisher, 50),
    published === undefined ? undefined : dayText(published),
    status === "corrected" ? words.statement.corrected : undefined,
    words.lists.statements(statements),
  ]);
}

function summary(holdings: Holdings, { lists }: Words): string {
  const { articles, statements, speakers, published, intake, publishers } = holdings;
  const names = publishers.slice(0, PUBLISHERS).map(({ name, articles: count }) => {
    return `${line(name, 40) ?? lists.noPublisher} (${String(count)})`;
  });
  const more = publishers.length > PUBLISHERS ? ["…"] : [];
  return [
    lists.holdings(articles, statements, speakers),
    ...(published === undefined
      ? []
      : [lists.published(dayText(published.from), dayText(published.to))]),
    ...(intake.at === undefined ? [] : [lists.taken(momentText(intake.at))]),
    lists.publishers([...names, ...more].join(", ")),
  ].join("\n");
}

/** Which files were not taken in, and why, a line each, those of which an earlier version is served apart; nothing where there is none. */
export function refusals(
  { refused, asBefore }: Pick<Intake, "refused" | "asBefore">,
  { lists }: Words,
): readonly string[] {
  const room = Math.max(AS_BEFORE, REFUSED - refused.length);
  return [
    ...refusedUnder(
      lists.refused(refused.length),
      refused,
      REFUSED - Math.min(room, asBefore.length),
    ),
    ...refusedUnder(lists.asBefore(asBefore.length), asBefore, room),
  ];
}

function refusedUnder(
  head: string,
  refused: readonly RefusedFile[],
  most: number,
): readonly string[] {
  if (refused.length === 0) return [];
  const shown = refused.slice(0, most).map(({ file, line: at, reason, remedy }) => {
    const place = at === undefined ? file : `${file}:${String(at)}`;
    return `- ${line(`${place}: ${reason}; ${remedy}`, 250) ?? "…"}`;
  });
  return [head, ...shown, ...(refused.length > most ? ["- …"] : [])];
}
