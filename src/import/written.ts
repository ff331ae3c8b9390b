import { languageCode } from "../domain/language.ts";
import { textOfHtml } from "./html/html-text.ts";

/** An http or https address, relative ones resolved against `base`; undefined for anything else. */
export function address(written: unknown, base?: string): string | undefined {
  if (typeof written !== "string" || written.trim() === "") return undefined;
  if (!URL.canParse(written.trim(), base)) return undefined;
  const { href, protocol } = new URL(written.trim(), base);
  return /^https?:$/u.test(protocol) ? href : undefined;
}

/** A line of words, `Ferry back on Monday`, of text or a fragment of HTML, `Ferry &amp; <b>bus</b>`; undefined where there are none. */
export function oneLine(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  const text = hasMarkup(written) || ENTITY.test(written) ? textOfHtml(written).text : written;
  return plainLine(text);
}

/** In characters: what is longer is no headline and no name. */
const LONGEST_LINE = 1000;

/** The same of what is sure to be text: `<b>` is three characters. */
export function plainLine(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  const line = written.replace(/\s+/gu, " ").trim();
  return line === "" || line.length > LONGEST_LINE ? undefined : line;
}

/** `Ann Lee`, `Ann Lee and Bo Ray`, `Ann Lee, Bo Ray and Cy Fox`: each name once. */
export function nameList(names: readonly string[]): string | undefined {
  const [last, ...others] = [...new Set(names)].toReversed();
  if (others.length === 0) return last;
  return plainLine(`${others.toReversed().join(", ")} and ${last}`);
}

/** Who is named in a line that says whose work it is: `By Ann Lee`. */
export function named(byline: string): string {
  return byline.replace(/^by:?\s+(?=\S)/iu, "");
}

/** The language of a tag, `fr` for `fr-CA` or `fra`, `en` too; undefined for several and for what is no tag. */
export function language(written: unknown): string | undefined {
  const code = typeof written === "string" ? languageCode(written) : undefined;
  return code === undefined || /^(?:und|mul|zxx)$/u.test(code) ? undefined : code;
}

/** The later of two days; the one that is known where the other is not. */
export function laterDay(day: string | undefined, other: string | undefined): string | undefined {
  return [day, other]
    .filter((known) => known !== undefined)
    .toSorted()
    .at(-1);
}

const ELEMENTS =
  "a|abbr|article|aside|b|blockquote|body|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|html|i|li|ol|p|pre|q|s|section|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul";

/** Ends an element of HTML, or is one that has no end; text of its own accord has neither. */
const MARKUP = new RegExp(`</(?:${ELEMENTS})\\s*>|<(?:br|hr|img|p)\\b[^<>]*>`, "iu");

/** An entity of HTML: `&amp;`, `&#8217;`, `&#x2019;`. */
export const ENTITY = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/iu;

/** Whether a text is plainly a fragment of HTML. */
export function hasMarkup(written: string): boolean {
  return MARKUP.test(written);
}
