/** The http or https address that words name on a page with this address; undefined when they name none. */
export function addressOf(
  written: string | undefined,
  base: string | undefined,
): string | undefined {
  if (written === undefined || written.trim() === "" || written.length > 2000) return undefined;
  const url = parsed(written.trim(), base);
  if (url === undefined || !/^https?:$/u.test(url.protocol) || url.username !== "")
    return undefined;
  url.hash = "";
  return url.href;
}

function parsed(written: string, base: string | undefined): URL | undefined {
  if (base !== undefined && URL.canParse(written, base)) return new URL(written, base);
  return URL.canParse(written) ? new URL(written) : undefined;
}

/** Whether two addresses are of one site: `www.`, `m.` and `amp.` stand for the same. */
export function areOfOneSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

const siteOf = (address: string) =>
  new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./u, "");

/** Whether an address is a site's first page, which is no article's. */
export function isFirstPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}
