import { Client } from "discord.js";

/** An answer to an interaction is due within three seconds; a request that takes longer than this has failed. */
const TIMEOUT = 2000;

/** A client of Discord that needs no intents and pings nobody. `api` is the base address, ending in `/api`. */
export function createClient(api: string): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api, timeout: TIMEOUT, retries: 1 },
  });
}
