/** The words of a text, whole, in lower case. */
export type Vocabulary = ReadonlySet<string>;

const words = /\p{L}+(?:-\p{L}+)*/gu;

/** The words of lines, without those that a line's end may have broken. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const whole = lines.flatMap((line) => {
    const found = line.toLowerCase().match(words) ?? [];
    return line.endsWith("-") ? found.slice(0, -1) : found;
  });
  return new Set(whole);
}

/** Ends of English words that are no words, which follow no hyphen but that of a broken word. */
const endings =
  /^(?:ters?|tors?|tions?|sions?|cations?|ments?|ness|ings?|[tdnpbg]ing|ers?|[tdn]?ed|ly|ally|ily|ties|ries|cies|ity|ence|ance|ible|tive|sive|ous|tial|cial)$/u;

/** The longest word that may be broken, and more, in UTF-16 code units. */
const LONGEST = 80;

/**
 * A line as it goes before the next: with a space, or joined to it. A hyphen at its end is taken out only where the text has the whole word
 * elsewhere, or where what follows is no word and what precedes stands nowhere else, and not where it has the word with the hyphen.
 *
 *     The is-⏎lands wait for winter.      The islands wait, where "islands" stands elsewhere
 *     Told repor-⏎ters                    Told reporters
 *     A well-⏎known boat                  A well-known boat
 */
export function lineBefore(next: string, line: string, known: Vocabulary): string {
  const end = line.slice(-LONGEST);
  if (end.endsWith("\u00ad")) return line.slice(0, -1);
  if (/\p{L}—$/u.test(end)) return line;
  const [, first] = /(\p{L}+)[-\u2010]$/u.exec(end) ?? [];
  if (first === undefined || !/^\p{L}/u.test(next)) return `${line} `;
  const [second = ""] = /^\p{Ll}+/u.exec(next.slice(0, LONGEST)) ?? [];
  const isBroken = endings.test(second) && !known.has(first.toLowerCase());
  const isOne = second !== "" && (isBroken || known.has((first + second).toLowerCase()));
  const isTwo = known.has(`${first}-${second}`.toLowerCase());
  return isOne && !isTwo ? line.slice(0, -1) : line;
}
