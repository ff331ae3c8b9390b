import { rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { firstKnown } from "../../domain/article.ts";
import { FileFault } from "../../domain/file-fault.ts";
import { largestArticle, tooLarge } from "../bytes.ts";
import { type Metadata, article } from "../article.ts";
import { CorpusError } from "../fault.ts";
import { frontMatter } from "../front-matter.ts";
import { isThere } from "../is-there.ts";
import { isSystemFault } from "../kept-file.ts";
import { markdownArticle } from "../markdown.ts";
import { articleFile } from "./article-file.ts";
import { type Change, changesOf } from "./changes.ts";
import { fileName } from "./file-name.ts";
import { isLike } from "./likeness.ts";
import { isInHistory, keepInHistory } from "./history.ts";
import { type Known, type KnownArticles, knownIn } from "./known-articles.ts";
import { locked } from "./lock.ts";

/** What became of an article that was brought to a corpus. */
export type Taken =
  | { readonly kind: "taken"; readonly file: string }
  /** Its old text is kept aside. @see changesOf */
  | {
      readonly kind: "corrected";
      readonly file: string;
      readonly changes: readonly Change[] | undefined;
      /** Whether next to nothing of the old text is in the new one: it may be another article. */
      readonly isAnother: boolean;
    }
  | { readonly kind: "skipped"; readonly file: string; readonly reason: string };

/** Takes articles into a corpus, each whole or not at all. */
export interface Intake {
  /** @throws FileFault when it is no article that could be served. */
  readonly take: (text: string, known: Metadata) => Promise<Taken>;
  readonly close: () => Promise<void>;
}

/**
 * An intake into a folder.
 * @param isDry to tell what would become of each, and write nothing.
 * @throws CorpusError when nothing can be written there, or another import is at work.
 */
export async function openIntake(folder: string, isDry: boolean): Promise<Intake> {
  const unlock = isDry ? async () => undefined : await locked(folder);
  const known = await knownIn(folder);
  const place: Place = { folder, known, put: isDry ? undefined : putIn(folder) };
  return {
    take: async (text, metadata) => taken(text, metadata, place),
    close: async () => {
      if (!isDry) await rm(temporary(folder), { force: true });
      await unlock();
    },
  };
}

interface Place {
  readonly folder: string;
  readonly known: KnownArticles;
  /** Puts a file in its place, or in that of another, in one step; undefined where nothing is to be written. */
  readonly put: ((file: string, content: string) => Promise<void>) | undefined;
}

function temporary(folder: string): string {
  return join(folder, ".importing.md");
}

function putIn(folder: string): Place["put"] {
  return async (file, content) => {
    try {
      await writeFile(temporary(folder), content);
      await rename(temporary(folder), file);
    } catch (error) {
      if (isSystemFault(error)) throw unwritten(file, error);
      throw error;
    }
  };
}

/** Whatever was written before is whole. */
function unwritten(file: string, { message }: Error): CorpusError {
  return new CorpusError(
    `${file} could not be written (${message})`,
    "Make room or give leave to write, and run the import again: it goes on from there.",
  );
}

async function taken(whole: string, metadata: Metadata, place: Place): Promise<Taken> {
  const { folder, known } = place;
  const text = whole.replace(/^(?:[^\S\n]*\n)+/u, "");
  const same = known.withText(text);
  const before = known.withUrl(metadata.url);
  if (same !== undefined)
    return (
      (await withdrawn(same, metadata, place)) ?? {
        kind: "skipped",
        file: same.file,
        reason: "its text is there already",
      }
    );
  if (before !== undefined) return corrected(text, metadata, before, place);
  const file = freePath(join(folder, fileName(text, metadata)), known);
  const id = relative(folder, file).replace(/\.md$/u, "");
  const content = checked(file, id, text, metadata);
  await place.put?.(file, content);
  known.add({ id, file }, metadata.url, text);
  return { kind: "taken", file };
}

/** A text that is there and is told to be withdrawn is not served any more; undefined where it is told otherwise, or was withdrawn before. */
async function withdrawn(
  { id, file }: Known,
  { status }: Metadata,
  { put }: Place,
): Promise<Taken | undefined> {
  if (status !== "withdrawn" || !(await isThere(file))) return undefined;
  const old = await markdownArticle(file, id);
  if (old.status === "withdrawn") return undefined;
  await put?.(file, checked(file, id, old.text, { ...old, status }));
  return { kind: "corrected", file, changes: [], isAnother: false };
}

function freePath(path: string, known: KnownArticles): string {
  let file = `${path}.md`;
  for (let number = 2; known.isReserved(file); number += 1) file = `${path}-${String(number)}.md`;
  return file;
}

/** The file of an article, where it would be read as that very article. */
function checked(file: string, id: string, text: string, metadata: Metadata): string {
  article(file, id, text, metadata);
  const content = articleFile(text, metadata);
  if (Buffer.byteLength(content) > largestArticle) throw tooLarge();
  if (frontMatter(content).body === text) return content;
  throw new FileFault("its text would be read as another", "remove the blank lines above it");
}

/** Words that were changed at an address that is known: the new ones are served, the old ones kept. */
async function corrected(
  text: string,
  metadata: Metadata,
  { id, file }: Known,
  { folder, known, put }: Place,
): Promise<Taken> {
  if (await isInHistory(folder, id, text))
    return { kind: "skipped", file, reason: "a later version of it is there already" };
  // Where nothing is written, what would have been written just now cannot be read.
  if (put === undefined && !(await isThere(file)))
    return { kind: "corrected", file, changes: undefined, isAnother: false };
  const old = await markdownArticle(file, id);
  if (old.status === "withdrawn") return { kind: "skipped", file, reason: "it was withdrawn" };
  const isAnother = !isLike(old.text, text);
  const content = checked(file, id, text, asCorrected(old, metadata, isAnother));
  if (put !== undefined)
    await keepInHistory(folder, id, old.text, file).catch((error: unknown) => {
      throw isSystemFault(error) ? unwritten(file, error) : error;
    });
  await put?.(file, content);
  known.add({ id, file }, old.url, text);
  return { kind: "corrected", file, changes: changesOf(old.text, text), isAnother };
}

/** What is known already stays as it is, whoever wrote it, unless it is of another article; a headline goes with its text. */
function asCorrected(old: Metadata, fresh: Metadata, isAnother: boolean): Metadata {
  const title = fresh.title ?? old.title;
  const { language } = fresh;
  const facts = isAnother ? firstKnown(fresh, old) : firstKnown(old, fresh);
  const status = fresh.status === "withdrawn" ? fresh.status : "corrected";
  return { ...old, ...facts, title, language, status };
}
