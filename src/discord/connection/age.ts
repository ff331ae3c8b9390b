import { SnowflakeUtil } from "discord.js";

/** Discord waits so many milliseconds for the first answer to an interaction. */
export const DUE = 3000;

/** How many milliseconds ago Discord gave out an id, by this machine's clock. */
export function ageOf(id: string): number {
  return Date.now() - SnowflakeUtil.timestampFrom(id);
}
