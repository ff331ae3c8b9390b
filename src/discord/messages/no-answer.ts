import type { Ambiguous, Mention, Nothing, Reason } from "../../domain/answer.ts";
import { type Understanding, namesAsked } from "../../domain/question.ts";
import type { Speaker } from "../../domain/speaker.ts";
import { nameAndRole } from "./citation.ts";
import { articleBlock, inPieces } from "../drawing/article-block.ts";
import { dotted } from "../drawing/dotted.ts";
import { line } from "../drawing/line.ts";
import { placeText } from "../drawing/place.ts";
import { MOST_CHOICES } from "../pressing/choices.ts";
import type { StatementWords, Words } from "../words/words.ts";

const NEAREST = 5;

/** So many paragraphs are offered, each in so much room. */
const MENTIONS = 3;
const MENTION_ROOM = 600;

/** Whom the name may mean; the one who asks has to choose. */
export function choice({ typed, speakers }: Ambiguous, words: Words, most = MOST_CHOICES): string {
  const { nothing } = words;
  const more = speakers.length - most;
  return [
    nothing.several(bold(typed)),
    ...speakers.slice(0, most).map((speaker) => `- ${nameAndRole(speaker, words, 40, 80)}`),
    ...(more > 0 ? [`- ${nothing.others(more)}`] : []),
  ].join("\n");
}

/** Why nothing was found, what to try, and where the name and the topic only stand together. */
export function reason(nothing: Nothing, words: Words): string {
  const { because } = nothing;
  const found = "mentions" in because ? because.mentions : [];
  return [mainReason(nothing, words), ...mentions(found, words)].join("\n");
}

/** Why nothing was found, and what to try. */
export function mainReason({ because, understanding }: Nothing, words: Words): string {
  const { nothing } = words;
  switch (because.kind) {
    case "unknown-speaker":
      return [nothing.unknown(bold(because.typed)), ...nearest(because.nearest, words)].join(" ");
    case "silent-on-topic":
      return silence(because, understanding, words);
    case "unmentioned-topic":
      return [
        nothing.nobody(asked(understanding, words)),
        ...elsewhere(because.elsewhere, understanding, words),
      ].join(" ");
    case "unclear-date":
      return nothing.unclearDate(bold(because.typed));
    case "no-question":
      return nothing.noQuestion;
  }
}

type Silence = Reason & { readonly kind: "silent-on-topic" };

function silence(because: Silence, understood: Understanding, words: Words): string {
  const { statements, topics } = because;
  const who = namesAsked(understood).slice(0, NEAREST).map(bold).join(", ");
  const head = words.nothing.silent(who, statements, asked(understood, words));
  const missed = elsewhere(because.elsewhere, understood, words);
  if (missed.length > 0) return [head, ...missed].join(" ");
  const spoken = topics.map((topic) => `${bold(topic.words)} (${String(topic.statements)})`);
  return spoken.length === 0 ? head : `${head}\n${words.nothing.topics(spoken.join(", "))}`;
}

/** "on **ships**, of that time": what the statements would have to be. */
function asked({ about, period, only }: Understanding, { nothing }: Words): string {
  const topic = about === undefined ? undefined : bold(about);
  return nothing.asked(topic, period !== undefined, only !== undefined);
}

function elsewhere(
  count: number,
  { period, only }: Understanding,
  { nothing }: Words,
): readonly string[] {
  if (count === 0) return [];
  return [nothing.elsewhere(count, period !== undefined, only !== undefined)];
}

/** Paragraphs that have the name and the topic, so marked that nobody takes them for the speaker's words. */
function mentions(all: readonly Mention[], words: Words): readonly string[] {
  if (all.length === 0) return [];
  const drawn = all.slice(0, MENTIONS).flatMap((mention) => drawnMention(mention, words.statement));
  return [`**${words.nothing.mentioned}**`, ...drawn];
}

function drawnMention({ article, passage }: Mention, words: StatementWords): readonly string[] {
  const { block } = articleBlock(article, inPieces([passage], "plain", " "), MENTION_ROOM);
  const source = [
    line(article.publisher, 80),
    line(article.published, 10),
    placeText(article, [passage], words),
  ];
  return [block, `-# ${dotted(source)}`];
}

function nearest(speakers: readonly Speaker[], { nothing }: Words): readonly string[] {
  if (speakers.length === 0) return [];
  const names = speakers.slice(0, NEAREST).map(({ name }) => bold(name));
  return [nothing.nearest(names.join(", "))];
}

function bold(words: string): string {
  return `**${line(words, 80) ?? "…"}**`;
}
