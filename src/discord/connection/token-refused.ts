import { DiscordjsError, DiscordjsErrorCodes } from "discord.js";

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
