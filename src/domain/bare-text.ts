/** A text without differences of white space and of quotation marks: two that are equal so are word for word the same, however they are set. */
export function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
}
