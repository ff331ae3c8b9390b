import type { Engine, Intake } from "../../src/domain/engine.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { type Filled, fill } from "../../src/opensearch/filling.ts";
import { engineOn, indexUnder } from "../../src/opensearch/generations.ts";
import {
  type ClusterAddress,
  type ClusterLink,
  LOADING,
  clusterLink,
} from "../../src/opensearch/link.ts";

const intake: Intake = { at: undefined, refused: [], asBefore: [] };

/** The cluster that the tests ask. */
export const address: ClusterAddress = {
  nodes: (process.env["OPENSEARCH_URL"] ?? "").split(","),
  key: undefined,
  ca: undefined,
};

/** The links of a test, one that asks and one that loads. A machine that starts three nodes and tests has little time for each question. */
export async function links(): Promise<{ readonly ask: ClusterLink; readonly load: ClusterLink }> {
  return { ask: await clusterLink(address, 10_000), load: await clusterLink(address, LOADING) };
}

/** Loads what was read under a name: all of it, or what has changed since. */
export async function filled(
  link: ClusterLink,
  alias: string,
  readings: readonly Reading[],
  notes: readonly SpeakerNote[] = [],
  name = "1",
  since = false,
): Promise<Filled> {
  const parts = { readings, notes, intake, alias, generation: name, shards: 1, copies: 2, since };
  return fill(link, { ...parts, tell: () => undefined });
}

/** An engine over what is loaded under a name. */
export async function engineAt(link: ClusterLink, alias: string): Promise<Engine> {
  return engineOn(link, await indexUnder(link, alias));
}
