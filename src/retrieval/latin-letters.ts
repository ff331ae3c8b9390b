const listed = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
  );

/** Each Cyrillic letter of Russian and Ukrainian names with its spelling in English-language news, after BGN/PCGN without its marks. */
const LETTERS = listed(`
  аa бb вv гg ґg дd еe ёyo єie жzh зz иi іi їi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya
`);

/** Those that are spelled otherwise in a word with a letter, or letters, that only Ukrainian has: Sybiha. */
const UKRAINIAN = listed("гh иy");
const UKRAINIAN_WORD = /[ґєії]|[сц]ьк/iu;

/** Those that are spelled otherwise at the beginning of a word: Yermak, Yeltsin. */
const FIRST = listed("еye єye їyi");

const WORD = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu;

/** Whether a text has a Cyrillic letter. */
export function hasCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** A text with its Cyrillic words in lower-case Latin letters: "peskov" for "Песков", "sybiha" for "Сибіга". */
export function inLatinLetters(text: string): string {
  return hasCyrillic(text) ? text.normalize("NFC").replace(WORD, spelled) : text;
}

function spelled(word: string): string {
  const isUkrainian = UKRAINIAN_WORD.test(word);
  return word.toLowerCase().replace(/./gsu, (letter, at: number) => {
    const first = at === 0 ? FIRST.get(letter) : undefined;
    const own = isUkrainian ? UKRAINIAN.get(letter) : undefined;
    return first ?? own ?? LETTERS.get(letter) ?? letter;
  });
}
