import { settings } from "../config.ts";

/** Where articles lie, and the folder that keeps what was read from them, if any. */
export interface Places {
  readonly corpus: string;
  readonly cache: string | undefined;
}

/** Where articles lie by the options, else by the settings. @throws ConfigError. */
export function placesOf(typed: {
  readonly corpus?: string | undefined;
  readonly "no-cache": boolean;
}): Places {
  const { corpus, cache } = settings(process.env);
  return { corpus: typed.corpus ?? corpus, cache: typed["no-cache"] ? undefined : cache };
}
