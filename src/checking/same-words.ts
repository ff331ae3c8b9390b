import { bareText } from "../domain/bare-text.ts";
import { fingerprint } from "../domain/fingerprint.ts";

/** The texts, by their places, that are word for word one before them; each with the first that is the same. */
export function sameWords(texts: readonly string[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const same = new Map<number, number>();
  for (const [at, text] of texts.entries()) {
    const bare = bareText(text);
    const key = fingerprint(bare);
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    else if (bareText(texts[other] ?? "") === bare) same.set(at, other);
  }
  return same;
}
