/** What the page shows: words, or an element with what stands in it. The page makes it of nothing but these, so that no word can become markup. */
export type Drawn = string | DrawnElement;

/** One element of the page. */
export interface DrawnElement {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Drawn[];
}

/** The elements that are drawn: none that runs or loads anything. */
type Tag =
  | "a"
  | "blockquote"
  | "button"
  | "code"
  | "dd"
  | "del"
  | "details"
  | "div"
  | "dl"
  | "dt"
  | "em"
  | "h2"
  | "h3"
  | "hr"
  | "li"
  | "mark"
  | "ol"
  | "p"
  | "pre"
  | "small"
  | "span"
  | "strong"
  | "summary"
  | "time"
  | "u"
  | "ul";

/** An element with its attributes, and what stands in it. */
export function element(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Drawn[]
): DrawnElement {
  return { tag, attributes, children };
}
