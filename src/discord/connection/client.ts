import {
  Client,
  DefaultRestOptions,
  type IShardingStrategy,
  Options,
  SimpleShardingStrategy,
} from "discord.js";
import type { Logger } from "pino";
import { Agent } from "undici";

import { callbackRequest } from "./callback-request.ts";

/** Registering commands may take Discord a while; answers to interactions have a shorter time of their own. */
const TIMEOUT = 10_000;

/** Where many ask at once, their answers share so many connections: to open one for each takes longer than to wait. */
export const CONNECTIONS = 32;

/** Each interaction is answered at an address of its own, which discord.js keeps in mind for so many milliseconds. */
const FORGOTTEN_AFTER = 1000;

/** Whoever asks is not kept in mind: everybody who ever did would be, for as long as the process lasts. The bot itself is. */
const NOBODY = { maxSize: 0, keepOverLimit: ({ id, client }: Kept) => id === client.user.id };

/** What discord.js keeps, as far as it is looked at. */
interface Kept {
  readonly id: string;
  readonly client: Client<true>;
}

/** Some of the shards of a bot. */
export interface ShardsHere {
  /** From 0; at least one, each below `count`. */
  readonly list: readonly number[];
  /** How many there are in all. */
  readonly count: number;
}

/**
 * A client of Discord that needs no intents and pings nobody.
 * @param api the base address, ending in `/api`.
 * @param ended once aborted, no connection is opened any more.
 * @param here the shards that it runs; undefined for all there are, or those that its parent tells.
 */
export function createClient(
  api: string,
  log: Logger,
  ended: AbortSignal,
  here?: ShardsHere,
): Client {
  return new Client({
    ...(here === undefined ? {} : { shards: [...here.list], shardCount: here.count }),
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      GuildMemberManager: NOBODY,
      MessageManager: NOBODY,
      ThreadManager: NOBODY,
      UserManager: NOBODY,
    }),
    rest: {
      api,
      timeout: TIMEOUT,
      retries: 1,
      agent: new Agent({ connections: CONNECTIONS }),
      handlerSweepInterval: FORGOTTEN_AFTER,
      makeRequest: callbackRequest(DefaultRestOptions.makeRequest, log),
    },
    ws: { buildStrategy: (manager) => endable(manager, ended) },
  });
}

/** discord.js has another class of the same name. */
type WebSocketManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** A connection that is about to be opened again does not notice that its client is destroyed; but it asks for its session. */
function endable(manager: WebSocketManager, ended: AbortSignal): IShardingStrategy {
  const { options } = manager;
  const session = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = (shard) =>
    ended.aborted ? new Promise(() => undefined) : session(shard);
  return new SimpleShardingStrategy(manager);
}
