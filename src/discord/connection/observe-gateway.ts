import { type Client, Events } from "discord.js";

import type { GatewayState, Observer } from "./observer.ts";

/** Tells an observer how a client stands with Discord, whenever that changes: it is ready once all its shards are, and lost when one is. */
export function observeGateway(client: Client, observer: Observer): void {
  const states = new Map<number, GatewayState>();
  const tell = (shard: number, state: GatewayState): void => {
    states.set(shard, state);
    const all = [...states.values()];
    if (all.includes("lost")) observer.gateway("lost");
    else if (states.size >= countOf(client)) observer.gateway("ready");
  };
  client.on(Events.ShardReady, (shard) => tell(shard, "ready"));
  client.on(Events.ShardResume, (shard) => tell(shard, "ready"));
  client.on(Events.ShardReconnecting, (shard) => tell(shard, "lost"));
  client.on(Events.ShardDisconnect, (_, shard) => tell(shard, "lost"));
}

function countOf({ options: { shards } }: Client): number {
  return Array.isArray(shards) ? shards.length : 1;
}
