import type { Settings } from "../config.ts";
import { accepted } from "../opensearch/accepted.ts";
import { generationsOf } from "../opensearch/filling.ts";
import { type ClusterLink, clusterLink } from "../opensearch/link.ts";
import { type Editions, editionsOnThreads } from "./editions.ts";

/** So often it is looked whether another index has taken the place of the one that is asked, in milliseconds. */
const LOOK = 5000;

/** Editions each over one whole index of a cluster. @throws ClusterFault. */
export async function editionsOnCluster(
  cluster: NonNullable<Settings["cluster"]>,
  worker?: URL,
): Promise<Editions> {
  const threads = editionsOnThreads(false, worker);
  const link = await clusterLink(cluster);
  let last: string | undefined;
  return {
    next: async (...asked) => {
      const edition = await threads.next(...asked);
      last = edition.fingerprint;
      return edition;
    },
    close: async () => {
      await Promise.all([threads.close(), link.close()]);
    },
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
async function isOther(link: ClusterLink, alias: string, last: string | undefined) {
  const [index] = await generationsOf(link, alias);
  if (index === undefined || index !== last) return index === undefined ? undefined : true;
  // What the cluster knows of an index it tells even where it cannot search it.
  const query = { allow_partial_search_results: false };
  const path = `/${index}/_search`;
  accepted(await link.ask({ method: "POST", path, query, body: { size: 0 } }));
  return false;
}
