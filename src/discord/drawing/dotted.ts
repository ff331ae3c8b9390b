/** What is known of the parts, one behind the other: "The Mail · 2031-04-05". */
export function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
