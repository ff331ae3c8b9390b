import { parentPort, workerData } from "node:worker_threads";

import type { Article } from "../domain/article.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import { read } from "../reading/read.ts";
import type { ReadApart } from "./side-by-side.ts";

/*
 * A thread of `readSideBySide`: reads the articles that it is given, some at a time, with the notes that it was started with.
 */
const port = parentPort;
if (port === null) throw new Error("reading-worker is started by readSideBySide");
const notes: readonly SpeakerNote[] = workerData;

port.on("message", (articles: readonly Article[]) => {
  const readings = articles.map((article): ReadApart => {
    const { passages, speakers, statements, unattributed } = read(article, notes);
    return { passages, speakers, statements, unattributed };
  });
  port.postMessage(readings);
});
