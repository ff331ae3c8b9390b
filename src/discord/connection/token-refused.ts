import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from "discord.js";

/** Thrown when Discord does not take the token: a new one has to be set. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";

  constructor() {
    super("Discord refuses the token");
  }
}

/** Whether an error of discord.js says that the token is wrong. */
export function isTokenFault(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

const UNAUTHORIZED = 401;

/** What Discord answers to a request. @throws TokenRefused where it does not take the token, else whatever the request throws. */
export async function unlessRefused<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status === UNAUTHORIZED;
    throw isRefused ? new TokenRefused() : error;
  }
}
