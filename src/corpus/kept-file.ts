import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file of what is kept between runs of the program. */
export interface KeptFile {
  readonly folder: string;
  readonly name: string;
}

/** In bytes: what is kept of some hundred thousand articles. A file past it is none of ours. */
const largestFile = 1_000_000_000;

/** Files that nobody has written to for so long are removed: of a corpus that is gone, or of a program that was killed. */
const forgottenAfter = 30 * 24 * 60 * 60 * 1000;

const ours = /^[0-9a-f]{16}\.(?:readings|index)/u;

/** Whether an error comes from the operating system. */
export function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}

/**
 * The path of a kept file, where it is one that may be read.
 * @throws whatever the operating system says when there is none; EFTYPE when it is no file, or too large.
 */
export async function keptPath({ folder, name }: KeptFile): Promise<string> {
  const path = join(folder, name);
  const found = await stat(path);
  if (found.isFile() && found.size <= largestFile) return path;
  throw Object.assign(new Error(`${path} is not a file that is kept`), { code: "EFTYPE" });
}

/**
 * Puts a file in place of whatever was kept under its name: in one step, so that neither a sudden end nor another process at work
 * leaves half of one. Rids the folder of what was forgotten in it.
 * @throws whatever the operating system says when the folder cannot be written to.
 */
export async function keepFile(
  { folder, name }: KeptFile,
  parts: readonly (string | Uint8Array)[],
): Promise<void> {
  const fresh = join(folder, `${name}.${randomUUID()}`);
  await makeFolder(folder);
  try {
    await writeFile(fresh, parts, { flag: "wx" });
    await rename(fresh, join(folder, name));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await removeForgotten(folder);
}

/** In a folder that is there: where the system lets none be made, as in /proc, Node looks for one above it for ever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!isSystemFault(error) || error.code !== "EEXIST") throw error;
  }
}

async function removeForgotten(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ours.test(name));
  for (const path of names.map((name) => join(folder, name))) {
    const written = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (Date.now() - written > forgottenAfter) await rm(path, { force: true });
  }
}
