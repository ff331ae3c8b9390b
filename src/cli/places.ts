import { settings } from "../config.ts";
import type { Places } from "./engine-over.ts";

/** The options that say where articles lie, as `parseArgs` takes them. */
export const placeOptions = {
  corpus: { type: "string" },
  "no-cache": { type: "boolean", default: false },
} as const;

/** Where articles lie by the options, else by the settings. @throws ConfigError. */
export function placesOf(typed: {
  readonly corpus?: string | undefined;
  readonly "no-cache": boolean;
}): Places {
  const { corpus, cache } = settings(process.env);
  return { corpus: typed.corpus ?? corpus, cache: typed["no-cache"] ? undefined : cache };
}
