/** What a reader sees of a text in CommonMark, and where its links lead. */
export interface Seen {
  readonly words: string;
  readonly links: readonly string[];
}

/**
 * A small model of how CommonMark reads paragraphs in which nothing but links in the form `[words](<address>)` is markup;
 * "[…]" is none, as it is defined nowhere.
 * @throws when anything else is.
 */
export function seenIn(markdown: string): Seen {
  const links: string[] = [];
  const words = markdown.split("\n").map((line) => {
    for (const rule of BLOCKS) if (rule.test(line)) throw new Error(`${String(rule)}: ${line}`);
    return inline(line, links);
  });
  return { words: words.join("\n"), links };
}

function inline(line: string, links: string[]): string {
  return line.replace(TOKEN, (token: string, label?: string, address?: string, mark?: string) => {
    if (mark !== undefined) return mark;
    if (label === undefined || address === undefined) throw new Error(`${token} in ${line}`);
    links.push(address);
    return inline(label, []);
  });
}

/** A link, an escaped mark, or what would be markup. */
const TOKEN =
  /\[((?:\\.|[^\\[\]])*)\]\(<([^<>\\\n]*)>\)|\\([!-/:-@[-`{-~])|(?!\[…\]|(?<=\[…)\])[*_`[\]<~|$]|&(?:#\w+|\w+);|https?:\/\/|www\.|\\$/gu;

/** What is markup where a line begins. */
const BLOCKS = [
  /^(?: {4}|\t)/u,
  /^ *#{1,6}(\s|$)/u,
  /^ *[-+*](\s|$)/u,
  /^ *\d{1,9}[.)](\s|$)/u,
  /^ *[>=]/u,
  /^ *---/u,
  / {2}$/u,
];
