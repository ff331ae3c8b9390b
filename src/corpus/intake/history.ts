import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import { isThere } from "../is-there.ts";
import { textKey } from "./text-key.ts";

/** Hidden, so that no corpus takes what was corrected for an article. */
const folderName = ".history";

/** Where a corpus keeps a text that an article once had. */
function pathInHistory(folder: string, id: string, text: string): string {
  return join(folder, folderName, id, `${textKey(text).slice(0, 16)}.md`);
}

/** Whether an article once had a text. */
export async function isInHistory(folder: string, id: string, text: string): Promise<boolean> {
  return isThere(pathInHistory(folder, id, text));
}

/** Keeps a copy of an article's file as it is now. */
export async function keepInHistory(folder: string, id: string, text: string, file: string) {
  const path = pathInHistory(folder, id, text);
  await mkdir(dirname(path), { recursive: true });
  await copyFile(file, path);
}
