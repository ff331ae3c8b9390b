import { stat, statfs } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";

import type { ChokidarOptions, FSWatcher } from "chokidar";

import { isSystemFault } from "./kept-file.ts";
import { speakersFileName } from "./load.ts";
import { type Settling, settling } from "./settling.ts";

/** How to learn of changes: from the operating system where that can be had, or by looking again and again. */
export type WatchWay = "auto" | "poll";

/** Opens a watcher, as chokidar does. */
export type OpenWatcher = (path: string, options: ChokidarOptions) => FSWatcher;

/** What whoever watches a corpus is told. */
export interface Watching {
  /** Files have changed and come to rest; or it begins to be watched, and they may have changed before. */
  readonly changed: () => void;
  /** The operating system tells of no changes any more: they are looked for from now on. */
  readonly unheard: (reason: Error) => void;
}

/** In milliseconds: an editor and a copy pause no longer than that; nobody waits longer than that for a first of many files. */
const [QUIET, LONGEST] = [250, 10_000];

/** In milliseconds: how often it is looked for changes, and whether the corpus is still the same file or folder. */
const INTERVAL = 1000;

/**
 * Watches the files of a corpus, as `loadCorpus` takes them, until it is closed; on, too, where the corpus goes away and comes back.
 * @param open that of chokidar, where nothing else is given
 */
export async function watchCorpus(
  path: string,
  watching: Watching,
  way: WatchWay = "auto",
  open?: OpenWatcher,
): Promise<CorpusWatch> {
  const isPolling = way === "poll" || (await isRemote(path));
  const opened = open ?? (await import("chokidar")).watch;
  return new CorpusWatch(path, watching, isPolling, opened);
}

/** A corpus that is watched. */
export class CorpusWatch {
  readonly #path: string;
  readonly #watching: Watching;
  readonly #open: OpenWatcher;
  readonly #settling: Settling;
  readonly #looking: NodeJS.Timeout;
  #isPolling: boolean;
  /** Which file or folder it is that is watched. */
  #look: Look | undefined;
  #watcher: FSWatcher | undefined;
  #isClosed = false;

  constructor(path: string, watching: Watching, isPolling: boolean, open: OpenWatcher) {
    this.#path = path;
    this.#watching = watching;
    this.#open = open;
    this.#isPolling = isPolling;
    this.#settling = settling(watching.changed, QUIET, LONGEST);
    this.#looking = setInterval(() => void this.#follow(), INTERVAL);
    void this.#follow(true);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#looking);
    this.#settling.close();
    await this.#watcher?.close();
  }

  /** Watches what lies at the path now, where it is something else than before. */
  async #follow(isFirst = false): Promise<void> {
    const look = await lookOf(this.#path);
    const isSame = look?.device === this.#look?.device && look?.inode === this.#look?.inode;
    if (this.#isClosed || (isSame && !isFirst)) return;
    this.#look = look;
    await this.#begin();
  }

  async #begin(): Promise<void> {
    const before = this.#watcher;
    const watched = watchedAt(this.#path, this.#look?.isFolder === true, this.#isPolling);
    const watcher = this.#open(...watched);
    const { happened } = this.#settling;
    watcher.on("all", happened).on("ready", happened);
    watcher.on("error", (error) => {
      if (watcher === this.#watcher && isExhausted(error)) void this.#poll(error);
    });
    this.#watcher = watcher;
    await before?.close();
  }

  async #poll(reason: Error): Promise<void> {
    if (this.#isPolling || this.#isClosed) return;
    this.#isPolling = true;
    this.#watching.unheard(reason);
    await this.#begin();
  }
}

/** What is to be watched for a corpus, and what of it is not: hidden files, and whatever holds no articles. */
function watchedAt(
  path: string,
  isFolder: boolean,
  usePolling: boolean,
): [folder: string, options: ChokidarOptions] {
  const folder = resolve(isFolder ? path : dirname(path));
  const names = isFolder ? [] : [basename(path)];
  const isOurs = (name: string): boolean =>
    name === speakersFileName || (isFolder ? /\.md$/iu.test(name) : names.includes(name));
  const options: ChokidarOptions = {
    usePolling,
    interval: INTERVAL,
    ignoreInitial: true,
    ignored: (each, stats) => {
      const name = relative(folder, each);
      if (name === "") return false;
      if (name.split(sep).some((part) => part.startsWith("."))) return true;
      return stats?.isFile() === true && !isOurs(name);
    },
  };
  return [folder, isFolder ? options : { ...options, depth: 0 }];
}

/** Which file or folder lies at a path, links followed. */
interface Look {
  readonly device: number;
  readonly inode: number;
  readonly isFolder: boolean;
}

/** Undefined where there is none. */
async function lookOf(path: string): Promise<Look | undefined> {
  return stat(path).then(
    (found) => ({ device: found.dev, inode: found.ino, isFolder: found.isDirectory() }),
    () => undefined,
  );
}

/** Whether an error says that the operating system has no more to watch with, or cannot watch there at all. */
function isExhausted(error: unknown): error is NodeJS.ErrnoException {
  return (
    isSystemFault(error) &&
    /^(?:ENOSPC|EMFILE|ENFILE|ENOSYS|ENOTSUP|EINVAL)$/u.test(error.code ?? "")
  );
}

/** File systems on other machines, of whose changes the operating system does not learn: NFS, SMB, CIFS, SMB 2, FUSE, 9P; statfs(2). */
const REMOTE = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997]);

async function isRemote(path: string): Promise<boolean> {
  return statfs(path).then(
    ({ type }) => REMOTE.has(type),
    () => false,
  );
}
