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
