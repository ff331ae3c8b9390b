import { BaseSequencer, type TestSpecification, startVitest } from "vitest/node";

import { startCluster } from "./cluster.ts";
import { server } from "./server.ts";

/** The node is killed last: what comes behind it would wait for copies that no node can keep. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

/** `npm run test:opensearch`: the tests that need a cluster, against the one at OPENSEARCH_URL, else against three nodes of this machine. */
async function main(): Promise<void> {
  if (process.env["OPENSEARCH_URL"] !== undefined) return tested();
  const had = await server();
  if (had.kind === "not-had") {
    console.log(`OpenSearch is not tested: ${had.because}, and OPENSEARCH_URL is not set.`);
    return;
  }
  const started = performance.now();
  const cluster = await startCluster(had.home).catch((error: unknown) => {
    console.log(`OpenSearch is not tested: its nodes did not come up (${String(error)}).`);
  });
  if (cluster === undefined) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`three nodes came up in ${seconds} s`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void cluster.stop().then(() => process.exit(1)));
  try {
    process.env["OPENSEARCH_URL"] = cluster.nodes.map(({ url }) => url).join(",");
    process.env["OPENSEARCH_PIDS"] = cluster.nodes.map(({ pid }) => pid).join(",");
    await tested();
  } finally {
    await cluster.stop();
  }
}

async function tested(): Promise<void> {
  const vitest = await startVitest("test", [], {
    watch: false,
    dir: "test/opensearch",
    include: ["**/*.cluster.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    sequence: { sequencer: ByName },
  });
  await vitest.close();
}

await main();
