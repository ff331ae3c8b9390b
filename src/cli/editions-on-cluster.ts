import type { Settings } from "../config.ts";
import { noVersions } from "../corpus/gaps.ts";
import { type Generation, generation } from "../opensearch/generations.ts";
import { generationsOf } from "../opensearch/filling.ts";
import { type ClusterLink, clusterLink } from "../opensearch/link.ts";
import type { Edition, Editions } from "./editions.ts";

/** So often it is looked whether another index has taken the place of the one that is asked, in milliseconds. */
const LOOK = 5000;

/** Editions each over one whole index of a cluster: what the places hold is for `record index` to load. */
export async function editionsOnCluster(
  cluster: NonNullable<Settings["cluster"]>,
): Promise<Editions> {
  const link = await clusterLink(cluster);
  let last: Generation | undefined;
  return {
    next: async (_places, _tell, served) => {
      const before = last;
      last = await generation(link, cluster.index, before);
      return served !== undefined && last === before ? served : editionOf(last);
    },
    close: async () => link.close(),
    watch: (changed) => {
      const look = async (): Promise<void> => {
        if (await isOther(link, cluster.index, last)) changed();
      };
      // A cluster that is away for a moment is looked at again.
      const timer = setInterval(() => void look().catch(() => undefined), LOOK);
      return { close: async () => clearInterval(timer) };
    },
  };
}

async function isOther(link: ClusterLink, alias: string, last: Generation | undefined) {
  const [index] = await generationsOf(link, alias);
  return index !== undefined && index !== last?.index;
}

/** Nothing is refused of an index that is whole. */
const none: Edition["versions"] = async () => noVersions;

function editionOf({ index, engine }: Generation): Edition {
  const { signal: ended } = new AbortController();
  return { engine, fingerprint: index, versions: none, ended, close: async () => undefined };
}
