import type { Settings } from "../config.ts";
import { noVersions } from "../corpus/gaps.ts";
import { engineOn, indexUnder } from "../opensearch/generations.ts";
import { clusterLink } from "../opensearch/link.ts";
import type { Room } from "./room.ts";

/** Engines each over one whole index of a cluster, in which nothing is refused: what the places hold is for `record index` to load. @throws ClusterFault. */
export async function clusterRoom(cluster: NonNullable<Settings["cluster"]>): Promise<Room> {
  const link = await clusterLink(cluster);
  let index: string | undefined;
  return {
    load: async () => {
      index = await indexUnder(link, cluster.index);
      return { fingerprint: index, gaps: [] };
    },
    make: async () => engineOn(link, index ?? (await indexUnder(link, cluster.index))),
    versions: () => noVersions,
    prepare: async () => undefined,
    close: async () => link.close(),
  };
}
