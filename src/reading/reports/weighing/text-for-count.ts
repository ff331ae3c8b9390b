/** The text for a count; the last is for more. */
export function textForCount(texts: readonly string[], count: number): string {
  return texts[count] ?? texts.at(-1) ?? "";
}
