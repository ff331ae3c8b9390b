/** Parameters by which sites follow their readers around: the page is the same without them. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|ref_src|cmp|cmpid|amp|outputtype|smid|at_[a-z]+|xtor|igshid)$/iu;

/**
 * By which an address is known again: without scheme, `www.`, fragment, tracking, what stands for another form of the page at its end. Undefined
 * for that of a whole site, which some pages give for their own.
 */
export function urlKey(url: string): string | undefined {
  const { host, pathname, searchParams } = new URL(url);
  const kept = Array.from(searchParams)
    .filter(([name]) => !tracking.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept).toString()}`;
  const path = pathname.replace(/\/(?:index\.[a-z]+|amp)?\/*$/iu, "");
  if (path === "" && query === "") return undefined;
  return `${host.replace(/^(?:www|m|amp)\./u, "")}${path}${query}`;
}
