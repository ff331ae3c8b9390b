import { once } from "node:events";

import type { Logger } from "pino";

import type { WatchWay } from "../corpus/watch.ts";
import type { Holdings } from "../domain/engine.ts";
import { type Observer, unobserved } from "../discord/connection/observer.ts";
import type { Service } from "../discord/interactions/dispatch.ts";
import { type Closing, type Editions, editionsOnThreads } from "./editions.ts";
import { type ReloadableEngine, reloadableEngine } from "./engine-reload.ts";
import { type Address, openHealthServer } from "./health-server.ts";
import { loading } from "./loading.ts";
import type { Source } from "./places.ts";
import { engineEnded } from "./remedies.ts";
import { type ShardLink, openShardLink } from "./shard-link.ts";
import type { Watch } from "./watch.ts";

/** What one process of the bot serves. */
export interface Serving extends Source {
  /** Which shard it is; undefined where there are none. */
  readonly shard: number | undefined;
  /** Undefined where nobody wants to know how it does. */
  readonly health: Address | undefined;
  readonly version: string;
  /** How changes of the corpus are learned of; undefined where they are not. */
  readonly corpusWatch: WatchWay | undefined;
}

/** What a front answers with; the commands, and how often one may ask, are its own. */
type Behind = Omit<Service, "commands" | "limits">;

/** Where people ask: Discord, or a page. Serves them until `stop` is aborted, and tells how the process is to end: 0 when it was told to stop. */
export type Front = (service: Behind, stop: AbortSignal) => Promise<number>;

/**
 * Serves a corpus until `stop` is aborted.
 * @param load loads the front; called once the engine is being made on its own thread, since discord.js takes half a second
 * @param given make the engines; on threads of their own or over the cluster, where nothing else is given
 * @returns what the front does, or 1 when the engine has ended.
 * @throws CorpusError, and what the front throws.
 */
export async function serve(
  serving: Serving,
  load: () => Promise<Front>,
  log: Logger,
  stop: AbortSignal,
  given?: Editions,
): Promise<number> {
  const editions = given ?? (await editionsOf(serving));
  const { health, shard, version } = serving;
  const isWatched = health !== undefined || shard !== undefined;
  const watch = isWatched ? await watchOver(version) : undefined;
  // How shards do, their parent serves.
  const server =
    health && watch && shard === undefined ? await openHealthServer(health, watch) : undefined;
  try {
    const engine = reloadableEngine(loading(serving, log, watch, editions));
    const link = watch && shard !== undefined ? linkTo(engine, watch) : undefined;
    const code = await served(engine, serving, load, { log, watch, link, stop, editions });
    if (code === 0) log.info("stopped");
    link?.close();
    return code;
  } finally {
    await Promise.all([server?.close(), editions.close()]);
  }
}

async function editionsOf({ cluster, corpusWatch }: Serving): Promise<Editions> {
  if (cluster === undefined) return editionsOnThreads(corpusWatch !== undefined);
  const { editionsOnCluster } = await import("./editions-on-cluster.ts");
  return editionsOnCluster(cluster);
}

async function watchOver(version: string): Promise<Watch> {
  const [{ createWatch }, { commands }, { BUTTON }] = await Promise.all([
    import("./watch.ts"),
    import("../../commands/index.ts"),
    import("../discord/interactions/dispatch.ts"),
  ]);
  const names = [...commands.map(({ data }) => data.name), BUTTON];
  return createWatch(version, names);
}

/** A reload that is asked for while the first engine is being made comes behind it: files may have changed in between. */
function linkTo(engine: Promise<ReloadableEngine>, watch: Watch): ShardLink {
  return openShardLink(process, {
    reload: async () => (await engine).reload(),
    report: async () => watch.shardReport(),
  });
}

/** Whoever has to learn of what happens. */
interface Around {
  readonly log: Logger;
  readonly watch: Watch | undefined;
  readonly link: ShardLink | undefined;
  readonly stop: AbortSignal;
  readonly editions: Editions;
}

async function served(
  making: Promise<ReloadableEngine>,
  serving: Serving,
  load: () => Promise<Front>,
  { log, watch, link, stop, editions }: Around,
): Promise<number> {
  const [engine, front] = await Promise.all([orStopped(making, stop), load()]);
  if (engine === undefined) return 0;
  const { ended } = engine;
  ended.addEventListener("abort", () => watch?.ended(), { once: true });
  const reload = async () => {
    const holdings = await engine.reload();
    link?.reloaded();
    return holdings;
  };
  const service = {
    library: { current: engine.current, reload },
    log,
    observer: observerOf(watch, link),
  };
  const corpusWatch = watching(serving, reload, { log, watch, editions });
  try {
    const code = await front(service, AbortSignal.any([stop, ended]));
    if (stop.aborted || !ended.aborted) return code;
    log.fatal({ err: ended.reason }, engineEnded);
    return 1;
  } finally {
    await (await corpusWatch)?.close();
    await engine.close();
  }
}

/** Has what changes in the corpus taken in. Of several shards the first alone watches: it has the others reload behind it. */
async function watching(
  { corpus, corpusWatch, shard }: Serving,
  reload: () => Promise<Holdings>,
  { log, watch, editions }: Pick<Around, "log" | "watch" | "editions">,
): Promise<Closing | undefined> {
  // What keeps it from being reloaded is in the log.
  const changed = () => void reload().catch(() => undefined);
  if (editions.watch !== undefined)
    return editions.watch({ changed, reached: reachedNow(log, watch) });
  if (corpusWatch === undefined || (shard ?? 0) > 0) return undefined;
  const { watchCorpus } = await import("../corpus/watch.ts");
  const told = {
    changed,
    unheard: (err: Error) => log.warn({ err }, unheard),
  };
  return watchCorpus(corpus, told, corpusWatch).catch((err: unknown) => {
    log.error({ err }, unwatched);
    return undefined;
  });
}

/** Notes whether what holds the articles answers; in the log when that changes. */
function reachedNow(log: Logger, watch: Watch | undefined): (isThere: boolean) => void {
  let wasThere = true;
  return (isThere) => {
    watch?.reached(isThere);
    if (isThere && !wasThere) log.info(reachedAgain);
    if (!isThere && wasThere) log.error(notReached);
    wasThere = isThere;
  };
}

const reachedAgain = "the cluster answers again";
const notReached = "the cluster does not answer: questions are told so until it does";

const unwatched = "the corpus cannot be watched: /reload takes in what changes in it";

const unheard =
  "the system tells of no changes in the corpus: every second its files are looked at instead";

/** The watch, if any; the parent of a shard learns when it is connected, too. */
function observerOf(watch: Watch | undefined, link: ShardLink | undefined): Observer {
  const observer = watch ?? unobserved;
  return {
    ...observer,
    gateway(state) {
      observer.gateway(state);
      if (state === "ready") link?.ready();
    },
  };
}

/** The engine, once it is made; undefined, and closed then, when it is not wanted any more. */
async function orStopped(
  making: Promise<ReloadableEngine>,
  stop: AbortSignal,
): Promise<ReloadableEngine | undefined> {
  const stopped = stop.aborted ? undefined : once(stop, "abort").then(() => undefined);
  const engine = await Promise.race([stopped, making]);
  if (engine === undefined) void making.then(async ({ close }) => close()).catch(() => undefined);
  return engine;
}
