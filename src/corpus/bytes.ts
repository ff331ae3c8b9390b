import { isUtf8 } from "node:buffer";
import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { FileFault } from "../domain/file-fault.ts";

/** In bytes. No news article comes near it; a file that does is a mistake. */
export const largestArticle = 5_000_000;

/** The fault of a file or line past `largestArticle`. */
export function tooLarge(): FileFault {
  return new FileFault("larger than 5 MB", "put one article in a file or line");
}

/**
 * The text that bytes hold. A byte order mark at the start says how it is stored and is not part of it.
 * @param first the line of their file, counted from 1, that the bytes begin
 * @throws FileFault at bytes that are not UTF-8, on their line.
 */
export function decoded(bytes: Uint8Array, first = 1): string {
  if (!isUtf8(bytes))
    throw new FileFault("not UTF-8 text", "save it as UTF-8", first + linesOfText(bytes));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** How many lines stand above the first with bytes that are not UTF-8: no character of UTF-8 goes over the end of a line. */
function linesOfText(bytes: Uint8Array): number {
  let [lines, start] = [0, 0];
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return lines;
    [lines, start] = [lines + 1, end + 1];
  }
  return lines;
}

/**
 * The text of one file.
 * @throws FileFault when it cannot be read, is too large, or is not text.
 */
export async function fileText(file: string): Promise<string> {
  return decoded(await fileBytes(file));
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw noFile(found);
    if (found.size > largestArticle) throw tooLarge();
    return await readFile(file);
  } catch (error) {
    throw error instanceof FileFault ? error : unreadable(error);
  }
}

/** The fault of what lies where a file should: reading a pipe or a device may never end. */
export function noFile(found: Stats): FileFault {
  const what = found.isDirectory() ? "a folder" : "a pipe, a socket or a device";
  return new FileFault(`it is ${what}, not a file`, "remove or rename it");
}

/** The fault of a file or folder that the operating system does not give out. */
export function unreadable(error: unknown): FileFault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const reason = systemWords[code] ?? `it cannot be read (${code})`;
  return new FileFault(reason, "make it readable, or remove it");
}

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  ELOOP: "its links run in a circle",
};
