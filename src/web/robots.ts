import { createRequire } from "node:module";

import { bodyOf } from "./body.ts";
import { exchanged, letGo } from "./exchange.ts";
import type { Allows, WebClient } from "./web-client.ts";
import { WebFault } from "./web-fault.ts";

type RobotsParser = (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

/** Its types tell of a default export, which it does not have. */
const require = createRequire(import.meta.url);
const robotsParser: RobotsParser = require("robots-parser");

/** In bytes, what is read of it: RFC 9309 asks for at least so much. */
const MOST = 500 * 1024;

/**
 * Says no to what a host's robots.txt keeps from us, by RFC 9309: where there is none (4xx), all may be asked; where it cannot be had,
 * nothing.
 * @throws WebFault.
 */
export async function permitted(url: URL, client: WebClient): Promise<void> {
  const { robots, agent } = client;
  const known = robots.get(url.origin) ?? allowedBy(url, client);
  robots.set(url.origin, known);
  const allows = await known;
  if (!allows(url))
    throw new WebFault(
      "refused",
      `the robots.txt of ${url.host} keeps ${agent.replace(/\/.*$/su, "")} from it`,
      "ask its publisher, or save the page in a browser and import the file",
    );
}

async function allowedBy({ origin }: URL, client: WebClient): Promise<Allows> {
  const { milliseconds } = client.limits;
  const address = `${origin}/robots.txt`;
  try {
    const exchange = await exchanged(
      {
        method: "GET",
        url: address,
        signal: AbortSignal.timeout(milliseconds / 2),
        permit: async () => undefined,
      },
      client,
    );
    const { statusCode } = exchange.response;
    const isThere = statusCode >= 200 && statusCode < 300;
    if (!isThere) letGo(exchange.response);
    if (!isThere) return () => statusCode >= 400 && statusCode < 500;
    const { bytes } = await bodyOf(exchange, MOST, milliseconds / 2);
    const rules = robotsParser(address, new TextDecoder().decode(bytes));
    return (url) => rules.isAllowed(url.href, client.agent) !== false;
  } catch (error) {
    if (!(error instanceof WebFault)) throw error;
    return () => {
      throw error;
    };
  }
}
