import { setTimeout } from "node:timers/promises";

import { z } from "zod";

import { accepted } from "./accepted.ts";
import type { Line } from "./documents.ts";
import { ClusterFault, type ClusterLink } from "./link.ts";

/** What is done to a document of an index. */
export type Act =
  | { readonly kind: "load"; readonly line: Line }
  | { readonly kind: "delete"; readonly id: string };

/** One request has so many letters at most, or one document; and so many acts. */
const [LETTERS, ACTS] = [4_000_000, 10_000];

/** A cluster that has too much to do is asked again after so many milliseconds, then after twice as many, and so on; so often at most. */
const PAUSE = 250;
const TRIES = 10;

/**
 * Does many things to an index, many at a time.
 * @param tell is told after each request
 * @returns how many documents were loaded.
 * @throws ClusterFault.
 */
export async function carriedOut(
  link: ClusterLink,
  index: string,
  acts: Iterable<Act>,
  tell: () => void,
): Promise<number> {
  let loaded = 0;
  for (const some of together(acts)) {
    await carryOut(link, index, some);
    loaded += some.filter(({ kind }) => kind === "load").length;
    tell();
  }
  return loaded;
}

function* together(acts: Iterable<Act>): Generator<readonly Act[]> {
  let [some, letters]: [Act[], number] = [[], 0];
  for (const act of acts) {
    const length = act.kind === "load" ? act.line.text.length : act.id.length;
    if (some.length === ACTS || (letters + length > LETTERS && some.length > 0)) {
      yield some;
      [some, letters] = [[], 0];
    }
    some.push(act);
    letters += length;
  }
  if (some.length > 0) yield some;
}

const outcome = z.object({
  status: z.number(),
  error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
});
type Outcome = z.infer<typeof outcome>;

const outcomes = z.object({
  items: z.array(
    z
      .union([z.object({ index: outcome }), z.object({ delete: outcome })])
      .transform((item) => ("index" in item ? item.index : item.delete)),
  ),
});

/** Does what there is to do; what the cluster has no room for at the moment again, a little later. */
async function carryOut(link: ClusterLink, index: string, acts: readonly Act[]): Promise<void> {
  let left = acts;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === TRIES) throw new ClusterFault("The cluster stays too busy to be loaded.", 429);
    if (attempt > 0) await setTimeout(PAUSE * 2 ** (attempt - 1));
    const lines = left.flatMap(linesOf);
    const reply = await link.ask({ method: "POST", path: `/${index}/_bulk`, lines });
    if (reply.status === 429) continue;
    const { items } = outcomes.parse(accepted(reply).body);
    const refused = items.find((one) => !isDone(one) && !isBusy(one));
    if (refused !== undefined) throw refusedFault(refused);
    left = left.filter((_, at) => {
      const one = items[at];
      return one !== undefined && !isDone(one);
    });
  }
}

function linesOf(act: Act): readonly string[] {
  if (act.kind === "delete") return [JSON.stringify({ delete: { _id: act.id } })];
  return [JSON.stringify({ index: { _id: act.line.id } }), act.line.text];
}

/** What is to be deleted and is not there is as it is to be. */
function isDone({ status }: Outcome): boolean {
  return status < 300 || status === 404;
}

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
