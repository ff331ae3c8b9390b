import { folded, nameOf } from "./html/facts/names.ts";

/** How far down a byline stands, in paragraphs. */
const BYLINE = 8;

/** Who a file says made it, where these paragraphs name them at their top; it may be whoever saved it. */
export function signedBy(maker: unknown, paragraphs: readonly string[]): string | undefined {
  const name = nameOf(maker);
  const top = paragraphs.slice(0, BYLINE).map(folded);
  return name !== undefined && top.some((text) => text.includes(folded(name))) ? name : undefined;
}
