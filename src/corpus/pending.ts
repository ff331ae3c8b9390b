import { basename, extname, relative, sep } from "node:path";
import type { Article } from "../domain/article.ts";
import { article, nothingKnown } from "./article.ts";
import { fileText, unreadable } from "./bytes.ts";
import { dumpedArticle, dumpedId } from "./dump.ts";
import { CorpusError } from "./fault.ts";
import type { FileMemory } from "./file-memory.ts";
import { walk } from "./folder.ts";
import type { Lost } from "./gaps.ts";
import type { Line } from "../domain/lines.ts";
import { linesOf } from "./lines.ts";

/** An article that is still to be read. */
export interface Pending {
  readonly file: string;
  readonly line?: number;
  /** What is lost where it is refused; told then only, since it may cost something. */
  readonly lost: () => Lost;
  /** @throws FileFault when there is no article to be had. */
  readonly read: () => Article | Promise<Article>;
}

/** What a host can do about a path that holds no corpus. */
export const whereToPoint =
  "Put Markdown articles in that folder, or point --corpus or CORPUS at a folder of them, a .jsonl, a .txt or a .md file.";

/** The Markdown articles of a folder, each named by its path within it. */
export async function* articlesInFolder(
  folder: string,
  memory?: FileMemory,
): AsyncGenerator<Pending> {
  for await (const found of walk(folder)) {
    const file = found.path;
    if (found.kind === "entered" || (found.kind === "file" && !/\.md$/iu.test(file))) continue;
    const name = relative(folder, file).split(sep).join("/");
    if (found.kind === "file") yield markdownFile(file, withoutEnding(name), memory);
    else
      yield {
        file,
        lost: () => ({ kind: "folder", prefix: `${name}/` }),
        read: () => closed(found.error),
      };
  }
}

function markdownFile(file: string, id: string, memory: FileMemory | undefined): Pending {
  const anew = async () => markdown(file, id);
  const read = async () => memory?.article(file, anew) ?? anew();
  return { file, lost: () => ({ kind: "article", id }), read };
}

/** Whoever reads a dump does without the parser of front matter. */
async function markdown(file: string, id: string): Promise<Article> {
  const { markdownArticle } = await import("./markdown.ts");
  return markdownArticle(file, id);
}

function closed(error: unknown): never {
  throw unreadable(error);
}

/**
 * The articles of one file, named by the file, or by the lines of a dump.
 * @throws CorpusError at a file of another format.
 */
export async function* articlesInFile(file: string, memory: FileMemory): AsyncGenerator<Pending> {
  const id = withoutEnding(basename(file));
  const ending = extname(file).toLowerCase();
  if (ending === ".jsonl") yield* inDump(file);
  else if (ending === ".md") yield markdownFile(file, id, memory);
  else if (ending === ".txt")
    yield {
      file,
      lost: () => ({ kind: "article", id }),
      read: async () => article(file, id, await fileText(file), nothingKnown),
    };
  else
    throw new CorpusError(`No corpus at ${file}: not a format that holds articles`, whereToPoint);
}

async function* inDump(file: string): AsyncGenerator<Pending> {
  try {
    for await (const line of linesOf(file)) {
      const lost = (): Lost => lostLine(line);
      yield { file, line: line.number, lost, read: () => dumpedArticle(file, line) };
    }
  } catch (error) {
    yield { file, lost: () => ({ kind: "folder", prefix: "" }), read: () => closed(error) };
  }
}

function lostLine(line: Line): Lost {
  const id = dumpedId(line);
  return id === undefined ? { kind: "unknown" } : { kind: "article", id };
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}
