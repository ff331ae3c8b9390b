import { stat } from "node:fs/promises";

import type { Article } from "../domain/article.ts";

/** An article, and how its file looked before it was read. */
interface Remembered {
  readonly look: string;
  readonly article: Article;
}

/** In milliseconds: so long after a file was written to, writing to it again may leave its time as it is. */
const SETTLED = 1000;

/** The articles of files as they were read last: a file that looks as it did then is not parsed again. */
export class FileMemory {
  #before: ReadonlyMap<string, Remembered> = new Map();
  #now = new Map<string, Remembered>();

  /** Begins to read all files anew: what is not asked for until the next time is forgotten. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The article of a file, read where the file has been written to since it was remembered. @throws whatever `read` throws. */
  async article(file: string, read: () => Promise<Article>): Promise<Article> {
    const look = await lookOf(file);
    const known = this.#before.get(file);
    const article = look !== undefined && known?.look === look ? known.article : await read();
    if (look !== undefined) this.#now.set(file, { look, article });
    return article;
  }
}

/** All that changes when a file is written to; undefined where it has been so recently that it might not. */
async function lookOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = await stat(file, { bigint: true });
    const isSettled = Math.abs(Date.now() - Number(ctimeMs)) > SETTLED;
    return isSettled ? [dev, ino, size, mtimeNs, ctimeNs].join(" ") : undefined;
  } catch {
    return undefined;
  }
}
