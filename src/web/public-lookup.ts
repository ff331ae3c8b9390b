import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

import { isPublic } from "./addresses.ts";
import { privateHost } from "./target.ts";
import { WebFault } from "./web-fault.ts";

/**
 * A lookup that gives only public addresses. It is the one by which the connection itself is made, so what a host's name stands for
 * cannot change between the check and the connection. A host that has both public and other addresses is refused.
 */
export function publicLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      if (error === null && !listed(found).every(isPublic)) {
        const [reason, remedy] = privateHost(hostname);
        callback(new WebFault("not-asked", `it ${reason}`, remedy), found, family);
      } else callback(error, found, family);
    });
  };
}

function listed(found: string | readonly LookupAddress[]): readonly string[] {
  return typeof found === "string" ? [found] : found.map(({ address }) => address);
}
