/**
 * Text that a terminal shows and does not obey: control characters and those that turn the direction of writing are
 * spelled out, `\u{1b}`. Line feeds and tabs stay; a carriage return before a line feed goes.
 */
export function visible(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, spelledOut);
}

/** The same for what has one line to stand on: a title cannot pass for more of the answer. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll("\n", spelledOut);
}

function spelledOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
