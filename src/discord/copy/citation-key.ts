import type { Entry } from "./entry.ts";

/** So many letters of a name and of a word are in a key. */
const NAME = 24;
const WORD = 16;

/**
 * What a list of references calls a citation, in ASCII letters, digits and a hyphen: publisher or author, year, a word of the title, and where
 * in the article the words stand: `themadeupmail2031harbour-10`. The same citation always gets the same.
 */
export function citationKey({ author, publisher, published, title, start }: Entry): string {
  const [name = "article"] = [publisher, author].map((each) => letters(each, NAME)).filter(Boolean);
  const words = (title ?? "").split(/\s+/u).map((each) => letters(each, WORD));
  const word = words.find(({ length }) => length > 3) ?? words.find(({ length }) => length > 0);
  return `${name}${published?.slice(0, 4) ?? ""}${word ?? ""}-${String(start)}`;
}

function letters(words: string | undefined, most: number): string {
  return (words ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "")
    .slice(0, most);
}
