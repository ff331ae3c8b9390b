import { type Client, Events } from "discord.js";

import type { Outcome } from "../interactions/outcome.ts";

/** How a bot stands with Discord: `lost` while it connects again, or when it may not. */
export type GatewayState = "connecting" | "ready" | "lost";

/** Learns how the bot does, in numbers: never what was asked, nor by whom. */
export interface Observer {
  /** @param milliseconds from when the question came until its answer was sent */
  answered(command: string, outcome: Outcome, milliseconds: number): void;
  gateway(state: GatewayState): void;
}

/** Where nobody wants to know. */
export const unobserved: Observer = {
  answered: () => undefined,
  gateway: () => undefined,
};

/** Tells an observer how a client stands with Discord, whenever that changes. */
export function observeGateway(client: Client, observer: Observer): void {
  const tell = (state: GatewayState) => () => observer.gateway(state);
  client.on(Events.ShardReady, tell("ready"));
  client.on(Events.ShardResume, tell("ready"));
  client.on(Events.ShardReconnecting, tell("lost"));
  client.on(Events.ShardDisconnect, tell("lost"));
}
