import ipaddr from "ipaddr.js";

/** Where all the addresses of IPv6 lie that the internet gives out (RFC 4291). */
const GLOBAL = ipaddr.IPv6.parseCIDR("2000::/3");

/** Gives out secrets of the machine that asks it, and lies among public addresses. */
const METADATA = "168.63.129.16";

/**
 * Whether an IP address is of the public internet: none of this machine or its network, of a private or shared one, of many hosts, and
 * none that stands for another address, as `::ffff:10.0.0.1` and `64:ff9b::a00:1` do.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || address === METADATA) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL)) return false;
  return parsed.range() === "unicast";
}
