import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { noFile } from "./bytes.ts";
import { isSystemFault } from "./kept-file.ts";

/** So many questions are offered again; a file of more than twice as many is cut down to them. */
export const MOST_KEPT = 1000;

/** In bytes, of the end of the file: what is above it is older than all that is offered. */
const MOST_READ = 1_000_000;

/** For the one who asks alone. */
const [FILE_MODE, FOLDER_MODE, OTHERS] = [0o600, 0o700, 0o077];

const LINE_FEED = 0x0a;

/** What was asked at the prompt, one question a line, kept from one session to the next: of several sessions at once, too. */
export class QuestionHistory {
  readonly #path: string;
  /** The file ends within a line, as one does whose writer was killed. */
  #isCutOff = false;

  /** @param folder that need not be there yet */
  constructor(folder: string) {
    this.#path = join(folder, "questions");
  }

  /**
   * What was asked before, the newest first, each once; lines that are no text are passed over, and stay in the file.
   * @throws whatever the operating system says when it cannot be read, or a FileFault where it is no file.
   */
  async newestFirst(): Promise<readonly string[]> {
    const lines = await this.#lines();
    if (lines.length > 2 * MOST_KEPT) await this.#cutDown(lines.slice(-MOST_KEPT));
    const questions = lines.map((line) => line.toString("utf8").trim()).filter(isAsked);
    return [...new Set(questions.toReversed())].slice(0, MOST_KEPT);
  }

  /** Keeps a question. @throws whatever the operating system says when it cannot be written. */
  async add(question: string): Promise<void> {
    if (!isAsked(question)) return;
    await makeFolder(dirname(this.#path));
    await using(await open(this.#path, APPENDING, FILE_MODE), async (file) => {
      const found = await file.stat();
      if (!found.isFile()) throw noFile(found);
      if ((found.mode & OTHERS) !== 0) await file.chmod(FILE_MODE);
      await file.appendFile(`${this.#isCutOff ? "\n" : ""}${question}\n`);
    });
    this.#isCutOff = false;
  }

  /** The lines at the end of the file, the last the newest. */
  async #lines(): Promise<readonly Buffer[]> {
    const end = await endOf(this.#path);
    this.#isCutOff = end.length > 0 && end.at(-1) !== LINE_FEED;
    return linesOf(end);
  }

  async #cutDown(lines: readonly Buffer[]): Promise<void> {
    const fresh = `${this.#path}.${randomUUID()}`;
    const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.of(LINE_FEED)]));
    try {
      await writeFile(fresh, bytes, { flag: "wx", mode: FILE_MODE });
      await rename(fresh, this.#path);
      this.#isCutOff = false;
    } finally {
      await rm(fresh, { force: true });
    }
  }
}

/** What lies there may be a pipe, at which whoever opens it would wait. */
const APPENDING =
  constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;
const READING = constants.O_RDONLY | constants.O_NONBLOCK;

/** One line of text that a terminal does not obey. */
function isAsked(question: string): boolean {
  return question !== "" && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u.test(question);
}

async function endOf(path: string): Promise<Buffer> {
  try {
    return await using(await open(path, READING), async (file) => {
      const found = await file.stat();
      if (!found.isFile()) throw noFile(found);
      const from = Math.max(0, found.size - MOST_READ);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_READ), 0, MOST_READ, from);
      const read = buffer.subarray(0, bytesRead);
      return from === 0 ? read : read.subarray(read.indexOf(LINE_FEED) + 1);
    });
  } catch (error) {
    if (isSystemFault(error) && error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}

function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return from < bytes.length ? [...lines, bytes.subarray(from)] : lines;
}

async function using<T>(file: FileHandle, work: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** With those above it. Not with `recursive`: where the system lets none be made, as in /proc, Node looks for one above it for ever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: FOLDER_MODE });
  } catch (error) {
    if (!isSystemFault(error) || error.code === "EEXIST") return;
    if (error.code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder, { mode: FOLDER_MODE });
  }
}
