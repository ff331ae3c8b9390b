import { type Dispatcher, request } from "undici";

import { targetOf } from "./target.ts";
import type { WebClient } from "./web-client.ts";
import { WebFault, faultOf } from "./web-fault.ts";

/** What an address gave in the end. */
export interface Exchange {
  /** The address that gave it. */
  readonly url: URL;
  /** The last address that it has moved to for good; the one that was asked where it has not. */
  readonly movedTo: URL;
  readonly response: Dispatcher.ResponseData;
}

/** Says no to an address, before it is asked, by throwing a WebFault. */
export type Permit = (url: URL) => Promise<void>;

interface Wanted {
  readonly method: "GET" | "HEAD";
  readonly url: string;
  readonly signal: AbortSignal;
  readonly permit: Permit;
}

const MOST_REDIRECTS = 5;

/**
 * Asks an address, and those that it leads to, each checked before it is asked.
 * @throws WebFault; what it gives has a body that is to be read or let go.
 */
export async function exchanged(wanted: Wanted, client: WebClient): Promise<Exchange> {
  let url = targetOf(wanted.url, client.allowPrivate);
  let [movedTo, isForGood] = [url, true];
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    await wanted.permit(url);
    const response = await responseOf(url, wanted, client);
    const location = locationOf(response);
    if (location === undefined) return { url, movedTo, response };
    letGo(response);
    url = targetOf(location, client.allowPrivate, url);
    isForGood &&= [301, 308].includes(response.statusCode);
    if (isForGood) movedTo = url;
  }
  throw new WebFault(
    "unreachable",
    `it leads on and on, more than ${String(MOST_REDIRECTS)} times`,
    "open it in a browser, and write the address that you get to",
  );
}

async function responseOf(url: URL, { method, signal }: Wanted, client: WebClient) {
  try {
    await client.turn(url.hostname, signal);
    return await request(url, {
      method,
      signal,
      dispatcher: client.dispatcher,
      headers: {
        "user-agent": client.agent,
        accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
        "accept-encoding": "gzip, br",
      },
    });
  } catch (error) {
    throw faultOf(error, url, client.limits.milliseconds);
  }
}

function locationOf({ statusCode, headers }: Dispatcher.ResponseData): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  return headerOf(headers, "location");
}

/** A header's value, the first where it was sent twice. */
export function headerOf(
  headers: Dispatcher.ResponseData["headers"],
  name: string,
): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}

/** Reads no more of a response. */
export function letGo({ body }: Dispatcher.ResponseData): void {
  body.on("error", () => undefined);
  body.destroy();
}
