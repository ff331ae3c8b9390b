import { z } from "zod";

import type { Holdings, Intake } from "../domain/engine.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import { Directory } from "../retrieval/directory.ts";
import { articleChoices, publishedIn, publishersOf, stateOf } from "../retrieval/holdings.ts";
import { newParts } from "../retrieval/index-parts.ts";

import { accepted } from "./accepted.ts";
import { type Act, carriedOut } from "./bulk.ts";
import { type Document, articleKey, documentsOf, lineOf } from "./documents.ts";
import { type HeldDocument, heldDocuments } from "./held-documents.ts";
import { lexiconPages } from "./lexicon.ts";
import { layoutOf } from "./layout-of.ts";
import { ClusterFault, type ClusterLink } from "./link.ts";
import { LAYOUT, indexLayout } from "./mapping.ts";
import { ordersOf } from "./orders.ts";

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
  /** Whether the new index is to begin as a copy of the one that is asked, so that only what has changed since is loaded. */
  readonly since: boolean;
  /** Told after each load how many of the corpus's documents are there, of how many. */
  readonly tell: (there: number, all: number) => void;
}

/** What came of a load. */
export interface Filled {
  /** The name of the index. */
  readonly index: string;
  /** How many documents there are, and how many of them were loaded; the others are as they were before. */
  readonly documents: number;
  readonly loaded: number;
}

/**
 * Loads a new index, and has it asked in place of the one before once it is complete; until then nobody asks it. What an aborted load
 * left under the same name is written over.
 * @param link that waits for as long as a load takes
 * @throws ClusterFault.
 */
export async function fill(link: ClusterLink, filling: Filling): Promise<Filled> {
  const { notes, intake, alias, generation, copies, tell } = filling;
  const readings = filling.readings.filter(({ article }) => article.status !== "withdrawn");
  const index = `${alias}-${generation}`;
  const known = await begun(link, index, filling);
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
  const keys = readings.map(({ article }) => articleKey(article));
  const pages = [...lexiconPages(readings, notes, parts, holdings)];
  const documents = documentsOf(readings, ordersOf(keys, ordersIn(known)), parts);
  const changes = new Changes(known);
  const all = 2 * readings.length + parts.passages.length + pages.length;
  const acts = changes.of([documents, pages]);
  const loaded = await carriedOut(link, index, acts, () => tell(changes.documents, all));
  if (known.size === 0) await merged(link, index);
  await finished(link, index, changes.documents, copies);
  await swapped(link, alias, index);
  return { index, documents: changes.documents, loaded };
}

/** Where the articles of an index stand. */
function ordersIn(known: ReadonlyMap<string, HeldDocument>): ReadonlyMap<string, number> {
  return new Map(
    [...known].flatMap(([id, { order }]) => (order === undefined ? [] : [[id, order]])),
  );
}

/** What has to be done to an index so that it holds certain documents, and no others. */
class Changes {
  readonly #held: ReadonlyMap<string, HeldDocument>;
  /** How many documents there are to be, as far as has been looked. */
  documents = 0;

  constructor(held: ReadonlyMap<string, HeldDocument>) {
    this.#held = held;
  }

  *of(all: readonly Iterable<Document>[]): Generator<Act> {
    const vanished = new Set(this.#held.keys());
    for (const documents of all)
      for (const document of documents) {
        const line = lineOf(document);
        this.documents += 1;
        vanished.delete(line.id);
        if (this.#held.get(line.id)?.digest !== line.digest) yield { kind: "load", line };
      }
    for (const id of vanished) yield { kind: "delete", id };
  }
}

/** Makes the new index: empty, or a copy of what is asked now. @returns what it holds. */
async function begun(
  link: ClusterLink,
  index: string,
  { alias, since, shards }: Filling,
): Promise<ReadonlyMap<string, HeldDocument>> {
  await link.ask({ method: "DELETE", path: `/${index}` });
  const [before] = since ? await generationsOf(link, alias) : [];
  if (before !== undefined && (await layoutOf(link, before)) !== LAYOUT)
    throw new ClusterFault(
      `The index ${before} is of another version of this program, so that what has changed alone cannot be loaded. Load all of it, without --since.`,
      undefined,
    );
  if (before === undefined) {
    accepted(await link.ask({ method: "PUT", path: `/${index}`, body: indexLayout(shards) }));
    return new Map();
  }
  await copied(link, before, index);
  return heldDocuments(link, index);
}

/** Copies an index within the cluster, which takes no room until one of the two changes. Nobody writes to what is asked. */
async function copied(link: ClusterLink, from: string, to: string): Promise<void> {
  const block = { method: "PUT", path: `/${from}/_settings` } as const;
  accepted(await link.ask({ ...block, body: blocked(true) }));
  try {
    const body = {
      settings: {
        ...blocked(null),
        "index.number_of_replicas": 0,
        "index.refresh_interval": "-1",
      },
    };
    accepted(await link.ask({ method: "PUT", path: `/${from}/_clone/${to}`, body }));
    const query = { wait_for_status: "yellow", timeout: "60s" };
    accepted(await link.ask({ method: "GET", path: `/_cluster/health/${to}`, query }));
  } finally {
    await link.ask({ ...block, body: blocked(null) });
  }
}

/** How long the cluster may take to merge what was loaded, in milliseconds. */
const MERGING = 3_600_000;

/** Puts together what was loaded in parts: it takes half the room then, and copies are made of less. Nothing is written to it any more. */
async function merged(link: ClusterLink, index: string): Promise<void> {
  const query = { max_num_segments: 1 };
  const path = `/${index}/_forcemerge`;
  accepted(await link.ask({ method: "POST", path, query, patience: MERGING }));
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
      undefined,
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
  // Another bot's name may begin as this one's does.
  const isOfAlias = (name: string): boolean => /^\d+$/u.test(name.slice(alias.length + 1));
  for (const name of Object.keys(z.record(z.string(), z.unknown()).parse(body)))
    if (isOfAlias(name) && !kept.has(name)) await link.ask({ method: "DELETE", path: `/${name}` });
}

/** The indices that are asked under a name: one, or none where nothing was loaded yet. @throws ClusterFault. */
export async function generationsOf(link: ClusterLink, alias: string): Promise<readonly string[]> {
  const reply = await link.ask({ method: "GET", path: `/_alias/${alias}` });
  return reply.status === 404
    ? []
    : Object.keys(z.record(z.string(), z.unknown()).parse(accepted(reply).body));
}

/** Whether an index can be written to. */
function blocked(isBlocked: true | null): object {
  return { "index.blocks.write": isBlocked };
}
