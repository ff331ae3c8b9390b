import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";

import { Agent, type Dispatcher } from "undici";

import { type Turn, pacing } from "./pacing.ts";
import { publicLookup } from "./public-lookup.ts";

/** What an exchange may cost at most. */
export interface Limits {
  /** Of a page, unpacked. */
  readonly bytes: number;
  /** For all that it takes to fetch a page or to ask a link. */
  readonly milliseconds: number;
  /** In milliseconds, between two requests to a host. */
  readonly pause: number;
}

const ORDINARY: Limits = { bytes: 10_000_000, milliseconds: 20_000, pause: 1000 };

/** Whether robots.txt lets an address be asked. */
export type Allows = (url: URL) => boolean;

/** Asks the web: with a name, at a walking pace, and no hosts but public ones. */
export interface WebClient {
  readonly dispatcher: Dispatcher;
  /** Who asks, as the header User-Agent says. */
  readonly agent: string;
  readonly allowPrivate: boolean;
  readonly limits: Limits;
  readonly turn: Turn;
  /** What each host's robots.txt allows, as far as it was asked; kept for as long as the client. */
  readonly robots: Map<string, Promise<Allows>>;
  readonly close: () => Promise<void>;
}

/**
 * A client for asking the web. Proxies of the environment are not used: they would make the connections, unchecked.
 * @param version of the program
 * @param allowPrivate whether hosts that are not on the public internet may be asked, too
 */
export function createWebClient(
  version: string,
  allowPrivate: boolean,
  limits: Limits = ORDINARY,
  lookup: LookupFunction = systemLookup,
): WebClient {
  const dispatcher = new Agent({
    connect: {
      lookup: allowPrivate ? lookup : publicLookup(lookup),
      timeout: limits.milliseconds,
    },
  });
  return {
    dispatcher,
    agent: `OnTheRecord/${version} (takes in news articles, to quote them with their sources)`,
    allowPrivate,
    limits,
    turn: pacing(limits.pause),
    robots: new Map(),
    close: async () => dispatcher.destroy(),
  };
}
