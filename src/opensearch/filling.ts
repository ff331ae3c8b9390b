import { setTimeout } from "node:timers/promises";

import { z } from "zod";

import type { Holdings, Intake } from "../domain/engine.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import { Directory } from "../retrieval/directory.ts";
import { articleChoices, publishedIn, publishersOf, stateOf } from "../retrieval/holdings.ts";
import { newParts } from "../retrieval/index-parts.ts";

import { type Document, documentsOf } from "./documents.ts";
import { lexiconPages } from "./lexicon.ts";
import { ClusterFault, type ClusterLink, type Reply } from "./link.ts";
import { indexLayout } from "./mapping.ts";

/** What is to be loaded, and where to. */
export interface Filling {
  readonly readings: readonly Reading[];
  readonly notes: readonly SpeakerNote[];
  readonly intake: Intake;
  /** The name under which the index is asked. */
  readonly alias: string;
  /** What tells this index from those before it. */
  readonly generation: string;
  readonly shards: number;
  readonly copies: number;
  /** Told after each load how many documents of how many are there. */
  readonly tell: (loaded: number, all: number) => void;
}

/** One request has so many letters at most, or one document. */
const LOAD = 4_000_000;

/** A cluster that has too much to do is asked again after so many milliseconds, then after twice as many, and so on; so often at most. */
const PAUSE = 250;
const TRIES = 10;

/**
 * Loads a new index, and has it asked in place of the one before once it is complete; until then nobody asks it. What an aborted load
 * left under the same name is written over.
 * @param link that waits for as long as a load takes
 * @returns the name of the index.
 * @throws ClusterFault.
 */
export async function fill(link: ClusterLink, filling: Filling): Promise<string> {
  const { readings: all, notes, intake, alias, generation, shards, copies, tell } = filling;
  const readings = all.filter(({ article }) => article.status !== "withdrawn");
  const index = `${alias}-${generation}`;
  await made(link, index, indexLayout(shards));
  const directory = new Directory(readings, notes);
  const parts = newParts(readings, directory);
  const holdings: Holdings = {
    articles: articleChoices(readings).length,
    statements: parts.passages.reduce((sum, { held }) => sum + held.length, 0),
    speakers: 0,
    published: publishedIn(readings),
    publishers: publishersOf(readings),
    corpus: stateOf(readings, notes),
    intake,
  };
  const pages = [...lexiconPages(readings, notes, parts, holdings)];
  const count = readings.length + parts.passages.length + pages.length;
  let loaded = 0;
  for (const documents of loads([documentsOf(readings, parts), pages])) {
    await load(link, index, documents);
    loaded += documents.length;
    tell(loaded, count);
  }
  await finished(link, index, count, copies);
  await swapped(link, alias, index);
  return index;
}

async function made(link: ClusterLink, index: string, layout: object): Promise<void> {
  await link.ask({ method: "DELETE", path: `/${index}` });
  accepted(await link.ask({ method: "PUT", path: `/${index}`, body: layout }));
}

interface Line {
  readonly document: Document;
  readonly text: string;
}

function* loads(all: readonly Iterable<Document>[]): Generator<readonly Line[]> {
  let [lines, letters]: [Line[], number] = [[], 0];
  for (const documents of all)
    for (const document of documents) {
      const text = JSON.stringify(document.body);
      if (letters + text.length > LOAD && lines.length > 0) {
        yield lines;
        [lines, letters] = [[], 0];
      }
      lines.push({ document, text });
      letters += text.length;
    }
  if (lines.length > 0) yield lines;
}

const outcome = z.object({
  items: z.array(
    z.object({
      index: z.object({
        status: z.number(),
        error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
      }),
    }),
  ),
});

/** Loads documents; those that the cluster has no room for at the moment again, a little later. */
async function load(link: ClusterLink, index: string, lines: readonly Line[]): Promise<void> {
  let left = lines;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === TRIES) throw new ClusterFault("The cluster stays too busy to be loaded.", 429);
    if (attempt > 0) await setTimeout(PAUSE * 2 ** (attempt - 1));
    const reply = await link.ask({
      method: "POST",
      path: `/${index}/_bulk`,
      lines: left.flatMap(({ document, text }) => [
        JSON.stringify({ index: { _id: document.id } }),
        text,
      ]),
    });
    if (reply.status === 429) continue;
    const { items } = outcome.parse(accepted(reply).body);
    const refused = items.find(({ index: one }) => one.status >= 300 && !isBusy(one));
    if (refused !== undefined) throw refusedFault(refused.index);
    left = left.filter((_, at) => (items[at]?.index.status ?? 0) >= 300);
  }
}

type Outcome = z.infer<typeof outcome>["items"][0]["index"];

/** Whether a little later there may be room: not where the disk is full. */
function isBusy({ status, error }: Outcome): boolean {
  return status === 429 && error?.type !== "cluster_block_exception";
}

function refusedFault({ status, error }: Outcome): ClusterFault {
  const reason = [error?.type, error?.reason].filter(Boolean).join(": ");
  const remedy =
    error?.type === "cluster_block_exception"
      ? "It takes nothing in any more: see whether its disks are full."
      : "See what its log says.";
  return new ClusterFault(
    `The cluster refuses what it is loaded with (${reason}). ${remedy}`,
    status,
  );
}

/** Makes all that was loaded visible, makes sure that it is all there, and waits for its copies as long as they come. */
async function finished(
  link: ClusterLink,
  index: string,
  count: number,
  copies: number,
): Promise<void> {
  const settings = { index: { refresh_interval: "30s", number_of_replicas: copies } };
  accepted(await link.ask({ method: "PUT", path: `/${index}/_settings`, body: settings }));
  accepted(await link.ask({ method: "POST", path: `/${index}/_refresh` }));
  const { body } = accepted(await link.ask({ method: "GET", path: `/${index}/_count` }));
  const there = z.object({ count: z.number() }).parse(body).count;
  if (there !== count)
    throw new ClusterFault(
      `The index ${index} has ${String(there)} documents in place of ${String(count)}; what is asked stays as it was.`,
      0,
    );
  const query = { wait_for_status: "green", timeout: "60s" };
  await link.ask({ method: "GET", path: `/_cluster/health/${index}`, query });
}

/** Has the index asked from now on, in one step; of those before, the last is left to those who ask it still. */
async function swapped(link: ClusterLink, alias: string, index: string): Promise<void> {
  const before = await generationsOf(link, alias);
  const actions = [
    ...before.map((old) => ({ remove: { index: old, alias } })),
    { add: { index, alias } },
  ];
  accepted(await link.ask({ method: "POST", path: "/_aliases", body: { actions } }));
  const query = { expand_wildcards: "open" };
  const { body } = accepted(await link.ask({ method: "GET", path: `/${alias}-*`, query }));
  const kept = new Set([index, ...before]);
  for (const name of Object.keys(z.record(z.string(), z.unknown()).parse(body)))
    if (!kept.has(name)) await link.ask({ method: "DELETE", path: `/${name}` });
}

/** The indices that are asked under a name: one, or none where nothing was loaded yet. @throws ClusterFault. */
export async function generationsOf(link: ClusterLink, alias: string): Promise<readonly string[]> {
  const reply = await link.ask({ method: "GET", path: `/_alias/${alias}` });
  return reply.status === 404
    ? []
    : Object.keys(z.record(z.string(), z.unknown()).parse(accepted(reply).body));
}

/** A reply that is no refusal. @throws ClusterFault. */
export function accepted(reply: Reply): Reply {
  if (reply.status < 300) return reply;
  throw new ClusterFault(
    `The cluster answers ${String(reply.status)}: ${JSON.stringify(reply.body)}`,
    reply.status,
  );
}
