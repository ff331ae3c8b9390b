/**
 * Words that came from an article or a person, so that Discord draws them as they are: no markup, no mention, no
 * link, no emoji. Discord's Markdown takes a backslash before any character but letters, digits and space.
 */
export function escaped(words: string): string {
  return PLAIN.test(words) ? words : drawable(words).replace(MARKUP, String.raw`\$&`);
}

/** The same on one line: every run of white space becomes one space. */
export function escapedLine(words: string): string {
  return escaped(oneLine(words));
}

/** Words without markup where Discord knows none, as in a label: on one line, without invisible characters. */
export function oneLine(words: string): string {
  return drawable(words).replace(/\s+/gu, " ").trim();
}

/** Markdown set off as a block quote, every line of it. */
export function blockQuote(markdown: string): string {
  return markdown.replace(/^/gmu, "> ");
}

/** Most words, in which there is nothing to escape. */
const PLAIN = /^[a-z“”‘’][a-z0-9 ,.'"“”‘’();!?%$/&=–—…-]*$/iu;

/** Characters that Discord may read as markup; those of "- one", "+ one", "-# small" and "1. one" only where a line begins. */
const MARKUP = /[\\*_~|`<>[\]#@:]|(?<=^\s*)[-+]|(?<=^\s*\d+)\./gmu;

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Controls, marks that turn the direction of writing, and characters that are never seen. Joiners and variation
 * selectors stay: words of some scripts, and emoji, are spelled with them.
 */
const UNSEEN =
  /(?!\n|\t|\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** The text without what would draw nothing, or draw the rest otherwise than written. */
function drawable(text: string): string {
  return text
    .replace(LINE_BREAK, "\n")
    .replace(UNSEEN, "")
    .replace(/\p{Cs}/gu, "\u{fffd}");
}
