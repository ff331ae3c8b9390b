import { type Client, Events } from "discord.js";

import type { Answer, Reason } from "../../domain/answer.ts";
import type { QuoteCheck } from "../../domain/quote-check.ts";

/** How a bot stands with Discord: `lost` while it connects again, or when it may not. */
export type GatewayState = "connecting" | "ready" | "lost";

/** What a question came to: why there was nothing, where there was. `done` where there is no more to tell. */
export type Outcome =
  | Exclude<Answer["kind"], "nothing">
  | Reason["kind"]
  | QuoteCheck["kind"]
  | "done"
  | "refused"
  | "fault";

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

/** What an answer is counted as. */
export function outcomeOf(answer: Answer): Outcome {
  return answer.kind === "nothing" ? answer.because.kind : answer.kind;
}

/** Tells an observer how a client stands with Discord, whenever that changes. */
export function observeGateway(client: Client, observer: Observer): void {
  const tell = (state: GatewayState) => () => observer.gateway(state);
  client.on(Events.ShardReady, tell("ready"));
  client.on(Events.ShardResume, tell("ready"));
  client.on(Events.ShardReconnecting, tell("lost"));
  client.on(Events.ShardDisconnect, tell("lost"));
}
