import { type Client, DiscordAPIError, Events } from "discord.js";

import { TokenRefused, isTokenFault } from "./token-refused.ts";

/** Thrown when Discord cannot be reached now, but may be later; `cause` says why. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";

  constructor(api: string, cause: unknown) {
    super(
      `Discord cannot be reached at ${api}; trying again. See that this machine is online, and what DISCORD_API says`,
      { cause },
    );
  }
}

/**
 * Logs a client in.
 * @throws TokenRefused, Unreachable, or what Discord says where it refuses the request itself.
 */
export async function logIn(
  client: Client,
  { token, api }: { readonly token: string; readonly api: string },
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    if (isTokenFault(error)) throw new TokenRefused();
    throw error instanceof DiscordAPIError ? error : new Unreachable(api, error);
  }
  return ready;
}
