import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** What a walk through a folder comes upon. */
export type Found =
  | { readonly kind: "markdown"; readonly path: string }
  | { readonly kind: "closed"; readonly path: string; readonly error: unknown };

/**
 * The Markdown files below a folder, sorted by name, and the folders that could not be opened. Hidden entries are
 * skipped; a folder that is reached twice, as by a link to one above it, is entered once.
 */
export async function* walk(folder: string, entered = new Set<string>()): AsyncGenerator<Found> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    for (const name of await visibleNames(folder)) yield* entry(join(folder, name), entered);
  } catch (error) {
    yield { kind: "closed", path: folder, error };
  }
}

async function visibleNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith(".")).toSorted();
}

async function* entry(path: string, entered: Set<string>): AsyncGenerator<Found> {
  if (await isFolder(path)) yield* walk(path, entered);
  else if (/\.md$/iu.test(path)) yield { kind: "markdown", path };
}

/** A link that points nowhere is no folder; reading it says what is wrong. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
