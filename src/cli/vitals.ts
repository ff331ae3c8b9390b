import type { GatewayState } from "../discord/connection/observer.ts";
import type { Holdings } from "../domain/engine.ts";

/** How much a corpus holds. */
export type Size = Pick<Holdings, "articles" | "statements" | "speakers">;

/** How the bot does, for whoever has to see that it runs. */
export interface Health {
  /** Whether a question would be answered now. */
  readonly serving: boolean;
  readonly gateway: GatewayState;
  /** How many there are in the corpus; null before it has been read. */
  readonly articles: number | null;
  readonly statements: number | null;
  /** When the corpus was last read, ISO 8601 in UTC; null before. */
  readonly loaded: string | null;
  readonly version: string;
}

/** Keeps in mind how one process does. */
export interface Vitals {
  gateway(state: GatewayState): void;
  /** The corpus has been read, `at` that time. */
  loaded(size: Size, at: Date): void;
  /** The engine has ended: nothing can be answered any more. */
  ended(): void;
  /** Whether what holds the articles answers: nothing can be answered while it does not. */
  reached(isThere: boolean): void;
  health(): Health;
}

/** The vitals of a process that has just been started. */
export function createVitals(version: string): Vitals {
  let gateway: GatewayState = "connecting";
  let held: { readonly size: Size; readonly at: Date } | undefined;
  let [hasEnded, isReached] = [false, true];
  return {
    gateway: (state) => void (gateway = state),
    loaded: (size, at) => void (held = { size, at }),
    ended: () => void (hasEnded = true),
    reached: (isThere) => void (isReached = isThere),
    health: () => ({
      serving: gateway === "ready" && held !== undefined && !hasEnded && isReached,
      gateway,
      articles: held?.size.articles ?? null,
      statements: held?.size.statements ?? null,
      loaded: held?.at.toISOString() ?? null,
      version,
    }),
  };
}
