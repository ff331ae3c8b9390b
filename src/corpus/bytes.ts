import { isUtf8 } from "node:buffer";
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
 * @throws FileFault at bytes that are not UTF-8.
 */
export function decoded(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new FileFault("not UTF-8 text", "save it as UTF-8");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
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
    if (!found.isFile()) throw new FileFault("it is not a file", "remove or rename it");
    if (found.size > largestArticle) throw tooLarge();
    return await readFile(file);
  } catch (error) {
    throw error instanceof FileFault ? error : unreadable(error);
  }
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
