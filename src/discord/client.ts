import {
  Client,
  DefaultRestOptions,
  type IShardingStrategy,
  SimpleShardingStrategy,
} from "discord.js";
import type { Logger } from "pino";

import { callbackRequest } from "./callback-request.ts";

/** Registering commands may take Discord a while; answers to interactions have a shorter time of their own. */
const TIMEOUT = 10_000;

/**
 * A client of Discord that needs no intents and pings nobody.
 * @param api the base address, ending in `/api`.
 * @param ended once aborted, no connection is opened any more.
 */
export function createClient(api: string, log: Logger, ended: AbortSignal): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: {
      api,
      timeout: TIMEOUT,
      retries: 1,
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
