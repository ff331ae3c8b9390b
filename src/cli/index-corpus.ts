import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import { SingleBar } from "cli-progress";

import { settings } from "../config.ts";
import { loadCorpus } from "../corpus/load.ts";
import { counted } from "../domain/counted.ts";
import { fill } from "../opensearch/filling.ts";
import { LOADING, clusterLink } from "../opensearch/link.ts";
import { type News, newsLine } from "./engine-news.ts";
import { indexOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { patience } from "./patience.ts";
import { placesOf } from "./places.ts";
import { ReadingRoom } from "./reading-room.ts";
import { UsageError } from "./usage-error.ts";
import { visibleLine } from "./visible.ts";

/**
 * `record index`: loads a corpus into a cluster; it is asked once all of it is there, in place of what was there before.
 * @returns 0.
 * @throws UsageError, ConfigError, CorpusError, ClusterFault.
 */
export async function indexCorpus(
  args: readonly string[],
  output: Output = terminal,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: indexOptions });
  const { cluster } = settings(process.env);
  if (cluster === undefined)
    throw new UsageError("There is no cluster", "Say where it is with OPENSEARCH_URL.");
  if (values.since && values.shards !== undefined)
    throw new UsageError("A copy has as many parts as before", "Leave out --since, or --shards.");
  const [shards, copies] = [countFrom(values.shards, 1), countFrom(values.copies, 0)];
  const places = placesOf(values);
  const { articles, notes, refused } = await loadCorpus(places.corpus);
  const tell = (news: News) => output.note(visibleLine(newsLine(news)));
  for (const file of refused) tell({ kind: "refused", refused: file });
  const { readings } = await new ReadingRoom(places, availableParallelism()).read(
    { articles, notes },
    tell,
  );
  const link = await clusterLink(cluster, LOADING);
  const bar = progress(process.stderr.isTTY, output);
  const now = new Date().toISOString();
  try {
    const { index, documents, loaded } = await fill(link, {
      readings,
      notes,
      intake: { at: now, refused, asBefore: [] },
      alias: cluster.index,
      generation: now.replace(/\D/gu, ""),
      shards,
      copies,
      since: values.since,
      tell: bar.at,
    });
    const changed = `${String(loaded)} of ${counted(documents, "document")} loaded`;
    output.note(
      `${counted(articles.length, "article")}, ${changed}: ${cluster.index} is ${index} now`,
    );
  } finally {
    bar.end();
    await link.close();
  }
  return 0;
}

function countFrom(typed: string | undefined, least: number): number {
  if (typed === undefined) return 1;
  if (/^\d{1,2}$/u.test(typed) && Number(typed) >= least) return Number(typed);
  throw new UsageError(`${typed} is no number of parts or copies`, "Write a small whole number.");
}

/** A bar on a terminal, else a line every few seconds. */
function progress(isTerminal: boolean, output: Output) {
  const bar = new SingleBar({ clearOnComplete: true, hideCursor: true, stream: process.stderr });
  let told = performance.now();
  return {
    at: (loaded: number, all: number): void => {
      if (loaded === all) {
        bar.stop();
        return output.note("All of it is there. The cluster makes it ready to be asked …");
      }
      if (isTerminal) {
        if (!bar.isActive) bar.start(all, 0);
        return bar.update(loaded);
      }
      if (performance.now() - told < patience) return;
      told = performance.now();
      output.note(`${String(loaded)} of ${String(all)}`);
    },
    end: () => bar.stop(),
  };
}
