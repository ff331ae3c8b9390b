import type { Article } from "../../domain/article.ts";
import { orRefused } from "../fault.ts";
import { walk } from "../folder.ts";
import { isThere } from "../is-there.ts";
import { articlesInFolder } from "../pending.ts";
import { textKey } from "./text-key.ts";
import { urlKey } from "./url-key.ts";

/** An article that a corpus has, by where it lies. */
export interface Known {
  readonly id: string;
  readonly file: string;
}

/** What a corpus has, by what it is known again by. Holds no texts. */
export class KnownArticles {
  readonly #byUrl = new Map<string, Known>();
  readonly #byText = new Map<string, Known>();
  /** In lower case: some file systems know no other. */
  readonly #files = new Set<string>();

  add({ id, file }: Known, url: string | undefined, text: string): void {
    const known = { id, file };
    const key = url === undefined ? undefined : urlKey(url);
    if (key !== undefined) this.#byUrl.set(key, known);
    this.#byText.set(textKey(text), known);
    this.reserve(file);
  }

  /** Nothing new may lie there. */
  reserve(file: string): void {
    this.#files.add(file.toLowerCase());
  }

  isReserved(file: string): boolean {
    return this.#files.has(file.toLowerCase());
  }

  withUrl(url: string | undefined): Known | undefined {
    const key = url === undefined ? undefined : urlKey(url);
    return key === undefined ? undefined : this.#byUrl.get(key);
  }

  withText(text: string): Known | undefined {
    return this.#byText.get(textKey(text));
  }
}

/** What lies in a folder; nothing where there is none. What cannot be served is no article, but its place is taken. */
export async function knownIn(folder: string): Promise<KnownArticles> {
  const known = new KnownArticles();
  if (!(await isThere(folder))) return known;
  for await (const { path } of walk(folder)) known.reserve(path);
  for await (const pending of articlesInFolder(folder)) {
    const outcome = await orRefused(pending, async (): Promise<Article> => pending.read());
    if (outcome.kind === "refused") continue;
    const { url, text } = outcome.value;
    known.add(outcome.value, url, text);
  }
  return known;
}
