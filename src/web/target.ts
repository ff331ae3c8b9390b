import ipaddr from "ipaddr.js";

import { isPublic } from "./addresses.ts";
import { WebFault } from "./web-fault.ts";

/** In characters; robots.txt is matched against it, sign by sign. */
const LONGEST = 2000;

/**
 * The address to ask, as a URL; relative to the one that led to it, if any.
 * @throws WebFault when it is none, is not http or https, holds a password, or names a host that is not public by its number.
 */
export function targetOf(written: string, allowPrivate: boolean, from?: URL): URL {
  const lead = from === undefined ? "it " : `it leads to ${shortened(written)}, which `;
  const refuse = (reason: string, remedy: string) =>
    new WebFault("not-asked", `${lead}${reason}`, remedy);
  const url = written.length > LONGEST ? null : parsed(written, from);
  if (url === null) throw refuse("is no address of a page", "write one such as https://…");
  if (!/^https?:$/u.test(url.protocol))
    throw refuse("is not http or https", "save the page and import the file");
  if (url.username !== "" || url.password !== "")
    throw refuse("holds a name or a password", "take them out of the address");
  if (!allowPrivate && isPrivateNumber(url)) throw refuse(...privateHost(url.hostname));
  url.hash = "";
  return url;
}

function parsed(written: string, from: URL | undefined): URL | null {
  try {
    return new URL(written, from);
  } catch {
    return null;
  }
}

/** URLs know the odd spellings of numbers, 0x7f.1 and 2130706433, and write them as 127.0.0.1. */
function isPrivateNumber({ hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/gu, "");
  return ipaddr.isValid(bare) && !isPublic(bare);
}

/** What is wrong with a host that is not on the public internet, and what to do about it. */
export function privateHost(host: string): readonly [reason: string, remedy: string] {
  return [
    `is on ${host}, which is not on the public internet`,
    "use --allow-private if you mean a host of your own network",
  ];
}

const shown = 200;

function shortened(written: string): string {
  return written.length > shown ? `${written.slice(0, shown)}…` : written;
}
