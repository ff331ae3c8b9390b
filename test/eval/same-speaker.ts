const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)$/iu;

/** What a name is told by in PolNeAR: "Otto J. Brand, Jr." and "Brand's" are "brand". */
export function lastName(name: string): string {
  const words = name
    .replace(/['’]s$/u, "")
    .replace(/[.,]/gu, "")
    .trim()
    .split(/\s+/u);
  const last = words.findLastIndex((word) => !SUFFIX.test(word));
  return (words[Math.max(last, 0)] ?? "").toLowerCase();
}

/** Words of a title or between names, which tell nobody apart. */
const TITLE = /^(?:the|of|an?|and|for|mr|mrs|ms|dr|president|minister|prime|sir|sen|rep|gov)$/u;

/**
 * Whether two names are taken for one speaker in CED-1K: they end in the same word and, where both have a first name,
 * these begin with the same letter ("Ida Finch", "I. Finch"); or half of their words are the same ("the Harbour Board of
 * Elmsea", "Elmsea Harbour"). That lets two people of one first name pass, too.
 */
export function isSameSpeaker(gold: string, ours: string): boolean {
  const [a, b] = [tellingWords(gold), tellingWords(ours)];
  const [[first = ""], [otherFirst = ""]] = [a, b];
  if (a.length === 0 || b.length === 0) return nameWords(gold).join() === nameWords(ours).join();
  if (a.at(-1) === b.at(-1)) return a.length < 2 || b.length < 2 || first[0] === otherFirst[0];
  return a.filter((word) => b.includes(word)).length / Math.max(a.length, b.length) >= 0.5;
}

function tellingWords(name: string): readonly string[] {
  return nameWords(name).filter((word) => !TITLE.test(word));
}

function nameWords(name: string): readonly string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/^the /u, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}
