import { type Client, Events, GatewayCloseCodes, RESTEvents } from "discord.js";

import { TokenRefused } from "./token-refused.ts";

/** Thrown when Discord closes the session for good: whoever runs the bot has to change something. */
export class SessionEnded extends Error {
  override readonly name = "SessionEnded";

  /** @param code with which Discord closed the connection. */
  constructor(code: number) {
    const remedy = remedies[code] ?? "see whether there is a newer version of the bot";
    super(`Discord closed the session for good (${String(code)}): ${remedy}`);
  }
}

const remedies: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.ShardingRequired]:
    "the bot is in more servers than one connection may serve; set DISCORD_SHARDS to auto",
  [GatewayCloseCodes.DisallowedIntents]:
    "the bot asks for intents that it is not allowed; allow them at https://discord.com/developers/applications (your application, Bot, Privileged Gateway Intents)",
};

const REFUSED: number = GatewayCloseCodes.AuthenticationFailed;

/** Rejects with TokenRefused or SessionEnded when Discord will not have the session any more. */
export async function sessionEnd(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(code === REFUSED ? new TokenRefused() : new SessionEnded(code));
    });
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth) reject(new TokenRefused());
    });
  });
}
