import { settings } from "../config.ts";
import type { Engine } from "../domain/engine.ts";
import type { News } from "./engine-news.ts";
import { engineOver } from "./engine-over.ts";
import { placesOf } from "./places.ts";

/** An engine for as long as it is asked. */
export interface AskedEngine {
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/** The engine that options and settings name: over the articles of `--corpus`, else over the cluster of the settings, else over their corpus. @throws ConfigError, CorpusError, ClusterFault. */
export async function engineAsked(
  typed: Parameters<typeof placesOf>[0],
  tell: (news: News) => void,
): Promise<AskedEngine> {
  const { cluster } = settings(process.env);
  if (cluster === undefined || typed.corpus !== undefined)
    return { engine: await engineOver(placesOf(typed), tell), close: async () => undefined };
  const { editionsOnCluster } = await import("./editions-on-cluster.ts");
  const { next, close } = await editionsOnCluster(cluster);
  try {
    const { engine } = await next(placesOf(typed), tell, undefined);
    return { engine, close };
  } catch (error) {
    await close();
    throw error;
  }
}
