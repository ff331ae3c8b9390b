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
import { mannerOf } from "../../domain/statement.ts";
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

function drawn(citation: Citation, located: Located, drawing: Drawing): string {
  const { article, statement } = citation;
  const cut = `-# ${drawing.words.statement.cut}`;
  const below = linesBelow(citation, located, drawing);
  const left = drawing.room - roomOf(["", cut, below].join("\n"));
  const { block, isCut } = quotedBlock(article, statement, Math.min(EXCERPT_ROOM, left));
  return [block, ...(isCut ? [cut] : []), below].join("\n");
}

/** What stands below an excerpt is given less, where it would leave too little for the excerpt. */
const [HALF, QUARTER] = [1 / 2, 1 / 4];

/** The least that an excerpt is given, with all that says that it was cut. */
const LEAST_EXCERPT = 220;

function linesBelow(citation: Citation, located: Located, drawing: Drawing, share = 1): string {
  const { words, room, byDay } = drawing;
  const listRoom = Math.floor((room * share) / 3);
  const lines = [
    byline(citation, byDay, words, share),
    sourceLine(located, listRoom, words.statement, share),
    ...alsoIn(citation, listRoom, words.statement),
  ].join("\n");
  const isFitting = room - roomOf(lines) >= LEAST_EXCERPT || share === QUARTER;
  return isFitting ? lines : linesBelow(citation, located, drawing, share * HALF);
}

/** "**Dmitry Peskov**, Kremlin spokesman · direct quote · said on 16 December 2024 · told TASS", within such a share of the ordinary room. */
export function byline(
  { speaker, statement, article }: Citation,
  byDay: boolean,
  words: Words,
  share = 1,
): string {
  const { via } = statement.attribution;
  const said = saidText(statement.said, words.statement);
  const days = byDay && said.length === 0 ? publishedText(article, words.statement) : said;
  return dotted([
    ...(byDay ? days : []),
    nameAndRole(speaker, words, ROLE_ROOM * share, NAME_ROOM * share),
    words.statement.manners[mannerOf(statement)],
    ...(byDay ? [] : days),
    ...(via === undefined ? [] : [line(excerpt(article, via), 80 * share)]),
  ]);
}

const [NAME_ROOM, ROLE_ROOM] = [100, 120];

/** "**Dmitry Peskov**, Kremlin spokesman": the role within so much room, the name within so much. */
export function nameAndRole(
  { name, roles }: Speaker,
  words: Words,
  roleRoom = ROLE_ROOM,
  nameRoom = NAME_ROOM,
): string {
  const bold = `**${line(name, nameRoom) ?? words.statement.unnamed}**`;
  const role = line(roles[0], roleRoom);
  return role === undefined ? bold : `${bold}, ${role}`;
}
