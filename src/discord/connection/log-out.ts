import { setTimeout as sleep } from "node:timers/promises";

import { type Client, Events } from "discord.js";

/** Waits for what is under way, then logs the client out; for so many milliseconds at most, however Discord's side hangs. */
export async function logOut(
  client: Client,
  underWay: ReadonlySet<Promise<void>>,
  patience: number,
): Promise<void> {
  await atMost(patience / 2, Promise.all(underWay));
  // A client that logs out tells of it as of a connection that was lost.
  client.removeAllListeners(Events.ShardReconnecting);
  await atMost(patience / 2, client.destroy());
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const waited = sleep(milliseconds, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work, waited]);
  done.abort();
}
