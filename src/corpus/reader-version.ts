import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/**
 * The version of a program, such as the reader, as a hash over what it is made of: these files, the programs below these folders, and Node, whose tables
 * of letters decide what a word is. It changes with every change of a rule, a word list or a weight, so that nobody has to raise a number.
 * The files are small and many: to wait for each would take longer than to read them all.
 * @throws whatever the operating system says when one of them cannot be read.
 */
export async function readerVersion(madeOf: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const path of madeOf) {
    for (const file of await filesAt(path)) {
      const content = readFileSync(file);
      hash.update(`\n${relative(path, file)} ${String(content.length)}\n`).update(content);
    }
  }
  return hash.digest("hex");
}

/** A file itself, or the programs below a folder in the order of their names. */
async function filesAt(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true });
  const programs = names.filter((name) => /\.[jt]s$/u.test(name));
  return programs.toSorted().map((name) => join(path, name));
}
