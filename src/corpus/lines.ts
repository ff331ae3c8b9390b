import { createReadStream } from "node:fs";
import { type Line, linesIn } from "../domain/lines.ts";
import { decoded, largestArticle, tooLarge } from "./bytes.ts";

/** In bytes, what is read at once: to wait for a piece costs more than to take in most of it. */
const atOnce = 256 * 1024;

/**
 * The lines of a file that are not blank, one at a time; of one longer than an article may be, only the number.
 * @throws whatever the operating system says when the file cannot be read.
 */
export function linesOf(file: string): AsyncGenerator<Line> {
  const chunks = createReadStream(file, { highWaterMark: atOnce }) as AsyncIterable<Buffer>;
  return linesIn(chunks, largestArticle);
}

/**
 * The text of a line.
 * @throws FileFault when it is too long or is not text.
 */
export function lineText({ number, bytes }: Line): string {
  if (bytes === undefined) throw tooLarge();
  return decoded(bytes, number);
}
