import { textOfHtml } from "./html/html-text.ts";
import { hasMarkup } from "./written.ts";

/** The words of an article, and what its owner should look at. */
export interface Body {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** Of what may be text or HTML: as HTML where it plainly is, else as it is. */
export function bodyOf(written: string): Body {
  return hasMarkup(written) ? htmlBody(written) : { text: written, warnings: [] };
}

const BLOCK =
  /<(?:address|article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|li|ol|p|pre|section|table|ul)\b/iu;

/** Of a fragment of HTML. One without blocks has its paragraphs as text has them: some of those who write it let line feeds stand for them. */
export function htmlBody(html: string): Body {
  return textOfHtml(BLOCK.test(html) ? html : html.replace(/\r\n?|\n/gu, "<br>"));
}
