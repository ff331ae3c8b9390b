import { type Entry, type ZipFile, openPromise } from "yauzl";

import { FileFault } from "../../domain/file-fault.ts";
import type { Input } from "../../domain/input.ts";
import { refuseUnfolding } from "./unfolding.ts";

/** Whether bytes begin as a zip archive does. */
export function isZip(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, 4)).equals(Buffer.from("PK\u0003\u0004"));
}

/** Whether the start of a zip archive is that of an office document, which is one file though it is packed as several. */
export function isOfficeDocument(start: Uint8Array): boolean {
  const text = Buffer.from(start).toString("latin1");
  return /\[Content_Types\]\.xml|_rels\/|word\//u.test(text);
}

/**
 * The files in a zip archive, none of them unpacked before all of its list was looked at.
 * @throws FileFault when it is damaged, unfolds beyond all measure, or names a file outside of it.
 */
export async function* zipEntries(path: string): AsyncGenerator<Input> {
  const zip = await orDamaged(async () => openPromise(path, { autoClose: false }));
  try {
    for (const entry of await filesIn(zip)) yield entryInput(zip, entry, path);
  } finally {
    zip.close();
  }
}

async function filesIn(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let [packed, unpacked] = [0, 0];
  await orDamaged(async () => {
    for await (const entry of zip.eachEntry()) {
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      refuseUnfolding(entry.compressedSize, entry.uncompressedSize);
      refuseUnfolding(packed, unpacked);
      if (packed > zip.fileSize)
        throw new FileFault("its files lie over each other", "do not trust it");
      if (isWanted(entry)) entries.push(entry);
    }
  });
  return entries;
}

/** Neither a folder, nor a link, nor hidden, nor what a Mac adds. */
function isWanted({ fileName, externalFileAttributes }: Entry): boolean {
  const isLink = ((externalFileAttributes >>> 16) & KIND) === LINK;
  return !isLink && !/\/$|^__MACOSX\/|(?:^|\/)\./u.test(fileName);
}

/** What Unix keeps with a file: the bits of its kind, and those of a link. */
const [KIND, LINK] = [0o170000, 0o120000];

function entryInput(zip: ZipFile, entry: Entry, path: string): Input {
  return {
    name: `${path}/${entry.fileName}`,
    size: entry.uncompressedSize,
    open: () => bytesOf(zip, entry),
  };
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new FileFault("is encrypted", "unpack it with its password");
  const stream = await orDamaged(async () => zip.openReadStreamPromise(entry));
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw damage(error);
  } finally {
    stream.destroy();
  }
}

async function orDamaged<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw damage(error);
  }
}

/** What the archive's reader says of a damage names the file within it. */
function damage(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  const why = error instanceof Error ? error.message : String(error);
  const outside = /^(?:invalid relative path|absolute path|invalid characters in fileName)/u;
  return outside.test(why)
    ? new FileFault(`names a file outside of the archive (${why})`, "do not trust it")
    : new FileFault(`is no zip archive that can be read (${why})`, "copy or download it again");
}
