import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "../domain/article.ts";
import type { RefusedFile } from "../domain/refused-file.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import { noFile, unreadable } from "./bytes.ts";
import { FileFault } from "../domain/file-fault.ts";
import { CorpusError, type Outcome, orRefused, refusalLine } from "./fault.ts";
import { isThere } from "./is-there.ts";
import { FileMemory } from "./file-memory.ts";
import type { Gap, Versions } from "./gaps.ts";
import { articlesInFile, articlesInFolder, whereToPoint } from "./pending.ts";

/** What a folder or file holds, and what of it is not served. */
export interface Corpus {
  /** At least one. */
  readonly articles: readonly Article[];
  readonly notes: readonly SpeakerNote[];
  readonly refused: readonly RefusedFile[];
}

/**
 * The articles of a folder of Markdown files, of a `.jsonl` dump, or of one `.txt` or `.md` file; and the notes of
 * the `speakers.yaml` in that folder, or beside that file. A wrong file stops nothing but itself.
 * @throws CorpusError when no article can be served.
 */
export async function loadCorpus(path: string): Promise<Corpus> {
  const { articles, notes, gaps } = await loadFiles(path);
  const refused = gaps.map((gap) => gap.refused);
  if (articles.length === 0) throw nothingToServe(path, refused);
  return { articles, notes, refused };
}

/** What a folder or file holds, with the places where something is refused; there may be no article. */
export interface Loaded extends Versions {
  readonly gaps: readonly Gap[];
}

/**
 * The same as `loadCorpus`, with what is refused for whoever has an earlier version of it.
 * @param memory of the same files, where they were loaded before
 * @throws CorpusError when there is nothing at all.
 */
export async function loadFiles(path: string, memory = new FileMemory()): Promise<Loaded> {
  const folder = await isFolder(path);
  const articles = new Map<string, Article>();
  const gaps: Gap[] = [];
  memory.begin();
  for await (const pending of (folder ? articlesInFolder : articlesInFile)(path, memory)) {
    const outcome = await orRefused(pending, async () =>
      unlessTaken(await pending.read(), articles),
    );
    if (outcome.kind === "served") articles.set(outcome.value.id, outcome.value);
    else gaps.push({ refused: outcome.refused, lost: pending.lost(), at: articles.size });
  }
  if (articles.size + gaps.length === 0) throw nothingToServe(path, []);
  const notes = await notesIn(folder ? path : dirname(path));
  if (notes.kind === "refused")
    gaps.push({ refused: notes.refused, lost: { kind: "speakers" }, at: articles.size });
  const known = notes.kind === "served" ? notes.value : [];
  return { articles: [...articles.values()], notes: known, gaps };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (!found.isDirectory() && !found.isFile()) throw noFile(found);
    return found.isDirectory();
  } catch (error) {
    const { message } = error instanceof FileFault ? error : unreadable(error);
    throw new CorpusError(`No corpus at ${path}: ${message}`, whereToPoint);
  }
}

function unlessTaken(found: Article, served: ReadonlyMap<string, Article>): Article {
  const first = served.get(found.id);
  if (first === undefined) return found;
  throw new FileFault(
    `the id "${found.id}" is taken by ${first.file}`,
    "give each article its own",
  );
}

const mostRefusalsShown = 10;

/** The fault of a corpus of which nothing can be served. */
export function nothingToServe(path: string, refused: readonly RefusedFile[]): CorpusError {
  if (refused.length === 0) return new CorpusError(`No article in ${path}`, whereToPoint);
  const lines = refused.slice(0, mostRefusalsShown).map((each) => `  ${refusalLine(each)}`);
  const more = refused.length - lines.length;
  if (more > 0) lines.push(`  and ${String(more)} more`);
  return new CorpusError(
    `No article in ${path} can be served`,
    ["Mend these files, or put others there:", ...lines].join("\n"),
  );
}

/** The file in a corpus that says what no text tells of its speakers. */
export const speakersFileName = "speakers.yaml";

/** No speakers file is no fault: it adds to what the articles tell. */
async function notesIn(folder: string): Promise<Outcome<readonly SpeakerNote[]>> {
  const file = join(folder, speakersFileName);
  if (!(await isThere(file))) return { kind: "served", value: [] };
  return orRefused({ file }, async () => {
    const { loadSpeakerNotes } = await import("./speakers-file.ts");
    return loadSpeakerNotes(file);
  });
}
