import { dotted } from "../drawing/dotted.ts";
import {
  ButtonStyle,
  ComponentType,
  type APIComponentInContainer,
  type APISectionComponent,
  type APITextDisplayComponent,
} from "discord.js";

import type { Citation } from "../../domain/answer.ts";
import { referenceOf } from "../../domain/reference.ts";
import type { Speaker } from "../../domain/speaker.ts";
import { excerpt } from "../../domain/verbatim.ts";
import { alsoIn } from "../drawing/also-in.ts";
import { text } from "./components.ts";
import { publishedText, saidText } from "../drawing/day.ts";
import { quotedBlock } from "../drawing/excerpt.ts";
import { line } from "../drawing/line.ts";
import { roomOf } from "../drawing/room.ts";
import { type Located, locatedStatement, sourceLine, sourceUrl } from "../drawing/source.ts";
import { statementButtons } from "./statement-buttons.ts";
import type { Words } from "../words/words.ts";

/** However much room there is, an excerpt takes no more: the rest is one click away. */
const EXCERPT_ROOM = 1200;

/** How statements are drawn: within so much room each, the day first where they are in the order of days. */
export interface Drawing {
  readonly words: Words;
  readonly room: number;
  readonly byDay: boolean;
}

/** A statement with speaker, source and buttons; with a link where the source has an address. */
export function citationBlock(
  citation: Citation,
  drawing: Drawing,
): readonly APIComponentInContainer[] {
  const located = locatedStatement(citation);
  return [
    withSource(located, text(drawn(citation, located, drawing)), drawing.words),
    ...statementButtons(referenceOf(citation), drawing.words.buttons),
  ];
}

/** A text about a statement, with a link to its source where that has an address. */
export function withSource(
  located: Located,
  about: APITextDisplayComponent,
  { buttons: { source: label } }: Words,
): APISectionComponent | APITextDisplayComponent {
  const url = sourceUrl(located);
  if (url === undefined) return about;
  const accessory = { type: ComponentType.Button, style: ButtonStyle.Link, label, url } as const;
  return { type: ComponentType.Section, components: [about], accessory };
}

function drawn(citation: Citation, located: Located, { words, room, byDay }: Drawing): string {
  const { article, statement } = citation;
  const source = sourceLine(located, Math.floor(room / 3), words.statement);
  const others = alsoIn(citation, Math.floor(room / 3), words.statement);
  const below = [byline(citation, byDay, words), source, ...others];
  const cut = `-# ${words.statement.cut}`;
  const excerptRoom = Math.min(EXCERPT_ROOM, room - roomOf(["", cut, ...below].join("\n")));
  const { block, isCut } = quotedBlock(article, statement, excerptRoom);
  return [block, ...(isCut ? [cut] : []), ...below].join("\n");
}

/** "**Dmitry Peskov**, Kremlin spokesman · direct quote · said on 16 December 2024 · told TASS" */
export function byline(
  { speaker, statement, article }: Citation,
  byDay: boolean,
  words: Words,
): string {
  const { via } = statement.attribution;
  const said = saidText(statement.said, words.statement);
  const days = byDay && said.length === 0 ? publishedText(article, words.statement) : said;
  return dotted([
    ...(byDay ? days : []),
    nameAndRole(speaker, words),
    words.statement.kinds[statement.kind],
    ...(byDay ? [] : days),
    ...(via === undefined ? [] : [line(excerpt(article, via), 80)]),
  ]);
}

/** "**Dmitry Peskov**, Kremlin spokesman": the role within so much room, the name within so much. */
export function nameAndRole(
  { name, roles }: Speaker,
  words: Words,
  roleRoom = 120,
  nameRoom = 100,
): string {
  const bold = `**${line(name, nameRoom) ?? words.statement.unnamed}**`;
  const role = line(roles[0], roleRoom);
  return role === undefined ? bold : `${bold}, ${role}`;
}
