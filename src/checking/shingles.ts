/** How many words stand in a shingle. */
const SIZE = 5;

const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** The hashes (FNV-1a, 32 bits) of all runs of five words of a text, each once; case and marks make no difference. */
export function shingles(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  const found = new Set<number>();
  for (let at = 0; at + SIZE <= words.length; at++) {
    let all = BASIS;
    for (let next = at; next < at + SIZE; next++) all = mixed(all, words[next] ?? 0);
    found.add(all);
  }
  return found;
}

function hash(word: string): number {
  let found = BASIS;
  for (let at = 0; at < word.length; at++)
    found = Math.imul(found ^ word.charCodeAt(at), PRIME) >>> 0;
  return found;
}

/** Rotated, so that the order of words counts; spread, so that every bit of the hash is as good as another. */
function mixed(all: number, word: number): number {
  const turned = Math.imul(((all << 5) | (all >>> 27)) ^ word, 0x9e3779b1);
  return (turned ^ (turned >>> 15)) >>> 0;
}

/** The share of the smaller set that the other has, too. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const one of small) if (large.has(one)) both++;
  return both / small.size;
}
