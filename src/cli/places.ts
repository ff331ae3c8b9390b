import { type Settings, settings } from "../config.ts";

/** Where articles lie, and the folder that keeps what was read from them, if any. */
export interface Places {
  readonly corpus: string;
  readonly cache: string | undefined;
}

/** What an engine is made over: an index of a cluster, where there is one, else what lies in the places. */
export interface Source extends Places {
  readonly cluster: Settings["cluster"];
}

/** What the options say of places; by which it is in their hands whether to ask a cluster, too. */
interface Typed {
  readonly corpus?: string | undefined;
  readonly "no-cache": boolean;
}

/** Where articles lie by the options, else by the settings. @throws ConfigError. */
export function placesOf(typed: Typed): Places {
  const { corpus, cache } = settings(process.env);
  return { corpus: typed.corpus ?? corpus, cache: typed["no-cache"] ? undefined : cache };
}

/** What to make an engine over: whoever names a corpus wants that one, whatever the settings say of a cluster. @throws ConfigError. */
export function sourceOf(typed: Typed): Source {
  const { cluster } = settings(process.env);
  return { ...placesOf(typed), cluster: typed.corpus === undefined ? cluster : undefined };
}
