import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import type { Article } from "../domain/article.ts";
import { type KeptFile, isSystemFault, keepFile, keptPath } from "./kept-file.ts";
import { type Shelf, factsOf } from "./reading-cache.ts";

/** Where the index over all readings of a corpus is kept, beside them. */
export interface IndexShelf extends KeptFile {
  /** All that the index depends on, as a hash. */
  readonly key: Buffer;
}

/**
 * The shelf of the index over what is read from these articles, in their order.
 * @param version that of the program that makes the index.
 */
export function indexShelfOf(
  { folder, name, basis }: Shelf,
  version: string,
  articles: readonly Article[],
): IndexShelf {
  const key = createHash("sha256").update(`${basis}\n${version}`);
  for (const article of articles) key.update(`\n${factsOf(article)}`);
  return { folder, name: name.replace(/\.readings$/u, ".index"), key: key.digest() };
}

/**
 * The bytes of the index that a shelf holds, read at once, since whoever asks can do nothing before they are there; undefined where it holds
 * none, one of something else or a damaged one.
 */
export async function keptIndex({ key, ...file }: IndexShelf): Promise<Uint8Array | undefined> {
  try {
    const bytes = readFileSync(await keptPath(file));
    const signed = bytes.subarray(key.length);
    const isWhole = sha256(signed).equals(bytes.subarray(0, key.length));
    return isWhole && key.equals(signed.subarray(0, key.length))
      ? signed.subarray(key.length)
      : undefined;
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    return undefined;
  }
}

/**
 * Puts the bytes of an index on a shelf, behind a hash of all that follows it and the shelf's key.
 * @throws whatever the operating system says when the folder cannot be written to.
 */
export async function keepIndex({ key, ...file }: IndexShelf, bytes: Uint8Array): Promise<void> {
  const hash = createHash("sha256").update(key).update(bytes).digest();
  await keepFile(file, [hash, key, bytes]);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
