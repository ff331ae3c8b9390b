import { settings } from "../config.ts";

/** Where articles lie, and the folder that keeps what was read from them, if any. */
export interface Places {
  readonly corpus: string;
  readonly cache: string | undefined;
}

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
