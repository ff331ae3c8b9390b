import { DiscordAPIError, REST, Routes } from "discord.js";
import { z } from "zod";

import { TokenRefused } from "./token-refused.ts";

/** The application that a token is of, and how to speak to Discord for it. */
export interface Application {
  readonly rest: REST;
  readonly applicationId: string;
}

/** A request that takes longer has failed, in milliseconds. */
const TIMEOUT = 10_000;

const described = z.object({ id: z.string() });

/**
 * The application of a token. @param api the base address of Discord's API, ending in `/api`.
 * @throws TokenRefused, or whatever keeps Discord from being reached.
 */
export async function application(api: string, token: string): Promise<Application> {
  const rest = new REST({ api, timeout: TIMEOUT, retries: 1 }).setToken(token);
  try {
    const { id } = described.parse(await rest.get(Routes.currentApplication()));
    return { rest, applicationId: id };
  } catch (error) {
    throw error instanceof DiscordAPIError && error.status === UNAUTHORIZED
      ? new TokenRefused()
      : error;
  }
}

const UNAUTHORIZED = 401;
