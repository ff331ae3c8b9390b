import { setTimeout as sleep } from "node:timers/promises";

/** Settles when it is a host's turn to be asked. @throws AbortError when the signal aborts before. */
export type Turn = (host: string, signal: AbortSignal) => Promise<void>;

/** Lets each host be asked once in so many milliseconds, in the order in which the turns are asked for. */
export function pacing(pause: number): Turn {
  const next = new Map<string, number>();
  return async (host, signal) => {
    const now = performance.now();
    const at = Math.max(now, next.get(host) ?? 0);
    next.set(host, at + pause);
    if (at > now) await sleep(at - now, undefined, { signal });
  };
}
