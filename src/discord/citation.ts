import {
  ButtonStyle,
  ComponentType,
  type APISectionComponent,
  type APITextDisplayComponent,
} from "discord.js";

import type { Citation } from "../domain/answer.ts";
import { daysOf, type Statement } from "../domain/statement.ts";
import { alsoIn } from "./also-in.ts";
import { quotedBlock } from "./excerpt.ts";
import { line } from "./line.ts";
import { roomOf } from "./room.ts";
import { sourceLine, sourceUrl } from "./source.ts";

/** However much room there is, an excerpt takes no more: the article is one click away. */
const EXCERPT_ROOM = 1200;

const KINDS: Readonly<Record<Statement["kind"], string>> = {
  quotation: "direct quote",
  paraphrase: "*paraphrase*",
  refusal: "*declined to comment*",
};

/** A statement with speaker and source, within `room`; with a link button where the source has an address. */
export function citationBlock(
  citation: Citation,
  room: number,
): APISectionComponent | APITextDisplayComponent {
  const { article, statement } = citation;
  const source = sourceLine(citation, Math.floor(room / 3));
  const others = alsoIn(citation, Math.floor(room / 3));
  const below = ["", byline(citation), source, ...others].join("\n");
  const excerptRoom = Math.min(EXCERPT_ROOM, room - roomOf(below));
  const content = quotedBlock(article, statement, excerptRoom) + below;
  const text: APITextDisplayComponent = { type: ComponentType.TextDisplay, content };
  const url = sourceUrl(citation);
  if (url === undefined) return text;
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: "Source",
    url,
  } as const;
  return { type: ComponentType.Section, components: [text], accessory: button };
}

/** "**Dmitry Peskov**, Kremlin spokesman · direct quote · said on 2024-12-16" */
function byline({ speaker, statement }: Citation): string {
  const name = `**${line(speaker.name, 100) ?? "unnamed"}**`;
  const role = line(speaker.roles[0], 120);
  const who = role === undefined ? name : `${name}, ${role}`;
  return [who, KINDS[statement.kind], ...daysOf(statement.said)].join(" · ");
}
