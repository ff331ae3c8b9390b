import type { APIComponentInContainer } from "discord.js";

import type { Citation } from "../../domain/answer.ts";
import { referenceOf } from "../../domain/reference.ts";
import { fileOf, menu, text } from "./components.ts";
import type { CopyFormat } from "../copy/copy-format.ts";
import { copyFormats } from "../copy/copy-formats.ts";
import { plain } from "../copy/plain.ts";
import { customId } from "../pressing/custom-id.ts";
import { type Message, message } from "./message.ts";
import { roomOf } from "../drawing/room.ts";
import type { Words } from "../words/words.ts";

/** A longer citation, and one that would end its own block of code, comes as a file. */
const ROOM = 3500;

/** What a block of code shows otherwise than it stands there, or is ended by. */
const UNSHOWABLE = /```|[^\P{C}\n]/u;

/**
 * A citation to be copied, in a format, for the one who asked, who may choose another.
 * @param accessed the day of asking, `YYYY-MM-DD`.
 */
export function copyMessage(
  citation: Citation,
  chosen: string | undefined,
  accessed: string,
  words: Words,
): Message {
  const format = copyFormats.find(({ id }) => id === chosen) ?? plain;
  const choices = menu(
    customId("format", referenceOf(citation)),
    words.buttons.chooseFormat,
    copyFormats.map(({ id }) => ({
      label: words.buttons.formats[id],
      value: id,
      default: id === format.id,
    })),
  );
  const drawn = format.draw(citation, accessed).replace(/\n$/u, "");
  if (isFile(format, drawn)) return asFile(format, drawn, choices, words);
  return message([text(`\`\`\`\n${drawn}\n\`\`\``), ...choices], true);
}

function isFile({ id }: CopyFormat, drawn: string): boolean {
  return id === "csl" || roomOf(drawn) > ROOM || UNSHOWABLE.test(drawn);
}

function asFile(
  { fileName }: CopyFormat,
  drawn: string,
  choices: readonly APIComponentInContainer[],
  { notices }: Words,
): Message {
  const file = { attachment: Buffer.from(drawn), name: fileName };
  return message([text(notices.asFile), fileOf(fileName), ...choices], true, [file]);
}
