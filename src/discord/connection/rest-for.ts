import { REST } from "discord.js";

/** A request that takes longer has failed, in milliseconds. */
const TIMEOUT = 10_000;

/** What Discord is asked with by who holds a token. @param api the base address of Discord's API, ending in `/api`. */
export function restFor(api: string, token: string): REST {
  return new REST({ api, timeout: TIMEOUT, retries: 1 }).setToken(token);
}
