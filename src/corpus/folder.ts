import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** What a walk through a folder comes upon. */
export type Found =
  | { readonly kind: "file"; readonly path: string }
  /** Could not be opened. */
  | { readonly kind: "closed"; readonly path: string; readonly error: unknown }
  /** Leads to a folder that was entered already, as a link to one above it does. */
  | { readonly kind: "entered"; readonly path: string };

/** The files below a folder, sorted by name. Hidden entries are skipped; a folder that is reached twice is entered once. */
export async function* walk(folder: string, entered = new Set<string>()): AsyncGenerator<Found> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return yield { kind: "entered", path: folder };
    entered.add(real);
    for (const found of await visibleEntries(folder)) yield* entry(folder, found, entered);
  } catch (error) {
    yield { kind: "closed", path: folder, error };
  }
}

async function visibleEntries(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function* entry(folder: string, found: Dirent, entered: Set<string>): AsyncGenerator<Found> {
  const path = join(folder, found.name);
  if (await isFolder(path, found)) yield* walk(path, entered);
  else yield { kind: "file", path };
}

/** What is neither a file nor a folder may be a link to one. A link that points nowhere is no folder; reading it says what is wrong. */
async function isFolder(path: string, found: Dirent): Promise<boolean> {
  if (found.isFile() || found.isDirectory()) return found.isDirectory();
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
}
