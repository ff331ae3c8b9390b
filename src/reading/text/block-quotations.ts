import type { Span } from "../../domain/span.ts";

/**
 * Whether a paragraph is set as a quoted block in Markdown, in one line and without quotation marks of its own.
 *
 *     > It rained.        it is
 *     > “It rained.”      its marks say so already
 *     > — Mara Quill      this tells whose words a block is
 */
export function isBlockQuotation(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return text.slice(start - 2, start) === "> " && /^[^“”"„«»‘’'`—–-][^\r\n]*$/u.test(line);
}
