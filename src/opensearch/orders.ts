/**
 * Where each article stands in a corpus, as a number to sort by: those that stood there before keep theirs, and what is new between two of
 * them gets one between theirs, so that one new article does not move all that come behind it.
 * @param before where they stood; where that is another order than theirs now, all are counted anew.
 */
export function ordersOf(
  keys: readonly string[],
  before: ReadonlyMap<string, number>,
): readonly number[] {
  const orders: number[] = [];
  let last = -1;
  for (let at = 0; at < keys.length;) {
    const end = nextKnown(keys, at, before);
    const known = before.get(keys[end] ?? "");
    const count = end - at;
    // Behind the last that is known there is room for all.
    const step = known === undefined ? 1 : (known - last) / (count + 1);
    for (let each = 1; each <= count; each += 1) orders.push(last + each * step);
    if (known !== undefined) orders.push(known);
    last = orders.at(-1) ?? last;
    at = end + 1;
  }
  const rise = orders.every((order, at) => at === 0 || order > (orders[at - 1] ?? 0));
  return rise ? orders : keys.map((_, at) => at);
}

function nextKnown(
  keys: readonly string[],
  from: number,
  before: ReadonlyMap<string, number>,
): number {
  let at = from;
  while (at < keys.length && !before.has(keys[at] ?? "")) at += 1;
  return at;
}
