/** Parameters by which sites follow their readers around: the page is the same without them. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|smid|at_[a-z]+|xtor|igshid)$/iu;

/** By which an address is known again: without scheme, `www.`, fragment, tracking, the slash at its end. */
export function urlKey(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const kept = Array.from(searchParams)
    .filter(([name]) => !tracking.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept).toString()}`;
  return `${host.replace(/^(?:www|m|amp)\./u, "")}${pathname.replace(/\/+$/u, "")}${query}`;
}
