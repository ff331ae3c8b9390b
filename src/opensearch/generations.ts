import { z } from "zod";

import type { Engine } from "../domain/engine.ts";

import { Articles } from "./articles.ts";
import { clusterEngine } from "./cluster-engine.ts";
import { accepted } from "./accepted.ts";
import { generationsOf } from "./filling.ts";
import { layoutOf } from "./layout-of.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { inTime } from "./in-time.ts";
import { ClusterFault, type ClusterLink } from "./link.ts";
import { LAYOUT } from "./mapping.ts";

/** A page of the lexicon may take so long, in milliseconds. */
const PATIENCE = 30_000;

/** So many pages are fetched at a time. */
const PAGES = 20;

/**
 * The index that is asked under a name.
 * @throws ClusterFault that names the remedy, where there is none, or several, or the cluster is none that this program knows how to ask.
 */
export async function indexUnder(link: ClusterLink, alias: string): Promise<string> {
  await known(link);
  const [index, ...others] = await generationsOf(link, alias);
  if (index === undefined)
    throw new ClusterFault(`The cluster has no index ${alias}. Load it with record index.`, 404);
  if (others.length > 0)
    throw new ClusterFault(
      `The name ${alias} stands for several indices. Remove all but one.`,
      undefined,
    );
  return index;
}

/**
 * An engine over one whole index: all of a question is asked of that one, whatever takes its place meanwhile.
 * @throws ClusterFault that names the remedy, where it is none that this program knows how to ask.
 */
export async function engineOn(link: ClusterLink, index: string): Promise<Engine> {
  await checked(link, index);
  return inTime(clusterEngine(await lexicon(link, index), new Articles(link, index)));
}

/** The oldest that can be asked. */
const OLDEST = 2;

const told = z.object({
  version: z.object({ number: z.string(), distribution: z.string().optional() }),
});

/** Makes sure that it is an OpenSearch, and not too old. */
async function known(link: ClusterLink): Promise<void> {
  const { body } = accepted(await link.ask({ method: "GET", path: "/" }));
  const { data } = told.safeParse(body);
  const { number = "", distribution } = data?.version ?? {};
  if (distribution === "opensearch" && Number.parseInt(number, 10) >= OLDEST) return;
  throw new ClusterFault(
    `At OPENSEARCH_URL is no OpenSearch that can be asked (${distribution ?? "another server"} ${number}). It takes OpenSearch ${String(OLDEST)} or newer.`,
    undefined,
  );
}

async function checked(link: ClusterLink, index: string): Promise<void> {
  if ((await layoutOf(link, index)) !== LAYOUT)
    throw new ClusterFault(
      `The index ${index} is of another version of this program. Load it anew with record index.`,
      undefined,
    );
}

const pages = z.object({
  hits: z.object({
    hits: z.array(
      z
        .object({
          _source: z.object({
            order: z.number(),
            page: z.object({ part: z.string(), entries: z.string() }),
          }),
        })
        .transform(({ _source: page }) => page),
    ),
  }),
});

async function lexicon(link: ClusterLink, index: string): Promise<Lexicon> {
  const all: z.infer<typeof pages>["hits"]["hits"] = [];
  for (;;) {
    const last = all.at(-1)?.order;
    const body = {
      size: PAGES,
      query: { term: { kind: "lexicon" } },
      sort: [{ order: "asc" }],
      ...(last === undefined ? {} : { search_after: [last] }),
    };
    const request = {
      method: "POST",
      path: `/${index}/_search`,
      body,
      patience: PATIENCE,
    } as const;
    const { hits } = pages.parse(accepted(await link.ask(request)).body).hits;
    all.push(...hits);
    if (hits.length < PAGES) break;
  }
  const read = lexiconOf(all.map(({ page }) => page));
  if (read !== undefined) return read;
  throw new ClusterFault(
    `The index ${index} is not whole. Load it anew with record index.`,
    undefined,
  );
}
