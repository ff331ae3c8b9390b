import { startCluster } from "../../opensearch/cluster.ts";
import { server } from "../../opensearch/server.ts";

/**
 * Does something with the nodes of the cluster at OPENSEARCH_URL, else with those of one that is started on this machine and stopped
 * again; says so where there is none.
 * @param heap of each node, in megabytes
 */
export async function onCluster(
  count: number,
  heap: number,
  use: (nodes: readonly string[]) => Promise<void>,
): Promise<void> {
  const there = process.env["OPENSEARCH_URL"];
  if (there !== undefined) return use(there.split(","));
  const had = await server();
  if (had.kind === "not-had") {
    const why = `There is no cluster to measure: ${had.because}, and OPENSEARCH_URL is not set.\n`;
    process.stdout.write(why);
    return;
  }
  const cluster = await startCluster(had.home, count, heap);
  try {
    await use(cluster.nodes.map(({ url }) => url));
  } finally {
    await cluster.stop();
  }
}
