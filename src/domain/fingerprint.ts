const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** A short name for a text, by which it is told from others: FNV-1a over its UTF-16 code units, at most 7 letters and digits. Not secret, not safe against forgery. */
export function fingerprint(text: string): string {
  let hash = BASIS;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash.toString(36);
}
