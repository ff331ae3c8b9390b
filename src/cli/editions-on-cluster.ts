import type { Settings } from "../config.ts";
import { noVersions } from "../corpus/gaps.ts";
import { type Generation, generation } from "../opensearch/generations.ts";
import { accepted } from "../opensearch/accepted.ts";
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
    watch: ({ changed, reached }) => {
      const look = async (): Promise<void> => {
        const other = await isOther(link, cluster.index, last).catch(() => undefined);
        reached(other !== undefined);
        if (other === true) changed();
      };
      const timer = setInterval(() => void look(), LOOK);
      return { close: async () => clearInterval(timer) };
    },
  };
}

/** Whether another index has taken the place of the last; undefined where there is none. @throws ClusterFault where it cannot be asked. */
async function isOther(link: ClusterLink, alias: string, last: Generation | undefined) {
  const [index] = await generationsOf(link, alias);
  if (index === undefined || index !== last?.index) return index === undefined ? undefined : true;
  // What the cluster knows of an index it tells even where it cannot search it.
  const query = { allow_partial_search_results: false };
  const path = `/${index}/_search`;
  accepted(await link.ask({ method: "POST", path, query, body: { size: 0 } }));
  return false;
}

/** Nothing is refused of an index that is whole. */
const none: Edition["versions"] = async () => noVersions;

function editionOf({ index, engine }: Generation): Edition {
  const { signal: ended } = new AbortController();
  return { engine, fingerprint: index, versions: none, ended, close: async () => undefined };
}
