/**
 * The words that Discord draws of a text in its Markdown, its line breaks kept: masked links by their words, code by what it says; without
 * addresses, custom emoji, mentions and timestamps.
 *
 *     **No** to ||war||, [he](https://a.example) said \*twice\* <:dove:123>     No to war, he said *twice*
 */
export function drawnWords(markdown: string): string {
  const unlinked = markdown.replace(LINK, (whole, words: string | undefined) => words ?? whole);
  return unlinked.replace(MARKUP, (_, escaped?: string, dropped?: string) => {
    return escaped ?? (dropped === undefined ? "" : " ");
  });
}

/** `[words](address "title")`, or a backslash with what it takes the meaning from. */
const LINK =
  /\\[^]|\[((?:\\[^]|[^[\]\\\n])*)\]\((?:<https?:[^<>\n]*>|https?:(?:[^()<>\s]|\([^()<>\s]*\))*)(?:\s+"[^"\n]*")?\s*\)/gu;

/** Where a word of an address ends: at what may close a sentence or a quotation, too. */
const ADDRESS = String.raw`<?https?:\/\/[^\s<>"“”«»‹›「」『』)\]]+>?`;

const TAG = String.raw`<(?:a?:\w+:\d+|@[!&]?\d+|#\d+|\/[^<>\n]+:\d+|id:\w+|t:-?\d+(?::\w)?)>`;

/** Headings, small print and lists. */
const LINE_START = String.raw`^ *(?:#{1,3}|-#|[-*+]) +`;

/** Two lines underline words wherever they stand; a single one slants them only where it is not within a word. */
const UNDERLINES = String.raw`_{2,}|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])`;

/** The marks of code, with the language that a block of it may name. */
const CODE = "`{3}\\w*\\n|`+";

const MARKUP = new RegExp(
  String.raw`\\([^0-9A-Za-z\s])|(${TAG}|${ADDRESS})|${LINE_START}|${CODE}|\*+|~~|\|\||${UNDERLINES}`,
  "gmu",
);
