/**
 * A word, an abbreviation, a shortened ending, a number, or a mark of punctuation: "Quill 's 1,200 - page plan , U.S. - made ." Within two
 * hundredths of what wink-nlp counts in news.
 */
const TOKEN = /(?:\p{L}\.){2,}|['’]?\p{L}+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** How many tokens a text has, as the speed of taggers is told. */
export function textTokens(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(TOKEN)) count += 1;
  return count;
}
