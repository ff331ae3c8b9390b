/** So many words in a row are seldom the same by chance. */
const run = 3;

/** Of the runs of the shorter text, so many are in the longer one where it is another version of it. */
const least = 0.1;

/** Whether two texts have so much in common that one may be another version of the other. */
export function isLike(one: string, other: string): boolean {
  const [shorter, longer] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return true;
  const shared = [...shorter].filter((each) => longer.has(each)).length;
  return shared >= shorter.size * least;
}

function runsOf(text: string): ReadonlySet<string> {
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(" ")));
}
