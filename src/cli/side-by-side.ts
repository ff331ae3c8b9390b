import { once } from "node:events";
import { Worker } from "node:worker_threads";

import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerNote } from "../domain/speaker.ts";

/** What was read, without the article, which whoever asked has. */
export type ReadApart = Omit<Reading, "article">;

/** A thread is given so many articles at a time; there are so many threads at most, each of which takes some hundred megabytes. */
const [AT_A_TIME, MOST] = [20, 4];

const WORKER = new URL("reading-worker.js", import.meta.url);

/**
 * Reads articles on several threads.
 * @param readers how many threads, as far as there is work for them
 * @param tell is told from time to time how many are read
 * @returns what was read from each, in their order.
 */
export async function readSideBySide(
  articles: readonly Article[],
  notes: readonly SpeakerNote[],
  readers: number,
  tell: (read: number) => void,
  worker: URL = WORKER,
): Promise<readonly Reading[]> {
  const batches = Array.from({ length: Math.ceil(articles.length / AT_A_TIME) }, (_, at) =>
    articles.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
  );
  const readings: (readonly Reading[])[] = batches.map(() => []);
  const left = batches.entries();
  let count = 0;
  const reader = async (): Promise<void> => {
    const thread = new Worker(worker, { workerData: notes });
    try {
      for (const [at, batch] of left) {
        const apart = await readOn(thread, batch);
        readings[at] = batch.map((article, which) => ({ article, ...(apart[which] ?? nothing()) }));
        count += batch.length;
        tell(count);
      }
    } catch (error) {
      // The others have nothing to go on for.
      Array.from(left);
      throw error;
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(readers, batches.length, MOST) }, reader));
  return readings.flat();
}

/** @throws what the thread throws, and an Error where it ends. */
async function readOn(thread: Worker, batch: readonly Article[]): Promise<readonly ReadApart[]> {
  const over = new AbortController();
  const { signal } = over;
  try {
    thread.postMessage(batch);
    const ended = once(thread, "exit", { signal }).then(([code]): never => {
      throw new Error(`a reader's thread ended with ${String(code)}`);
    });
    const [readings]: readonly ReadApart[][] = await Promise.race([
      once(thread, "message", { signal }),
      ended,
    ]);
    return readings ?? nothing();
  } finally {
    over.abort();
  }
}

function nothing(): never {
  throw new Error("a reader has read too little");
}
