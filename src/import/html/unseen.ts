import { besideElements, wordlessElements } from "./elements.ts";
import { around, attributeOf, type HtmlElement, wordsOf } from "./tree.ts";

/** Roles of what stands beside an article. */
const besideRoles =
  /^(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|search|toolbar|menu|menubar|tablist)$/u;

/** Classes of words for those who cannot see the page. */
const forReadersAloud =
  /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|a11y-hidden)$/u;

/** Whether an element, by what HTML says of it, holds no words of an article: scripts, navigation, what is not shown. */
export function isUnseen(element: HtmlElement): boolean {
  return (
    wordlessElements.has(element.name) ||
    isHidden(element) ||
    (besideElements.has(element.name) && !isOfQuotation(element)) ||
    wordsOf(element, "role").some((role) => besideRoles.test(role))
  );
}

function isHidden(element: HtmlElement): boolean {
  return (
    attributeOf(element, "hidden") !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributeOf(element, "style") ?? "") ||
    wordsOf(element, "class").some((name) => forReadersAloud.test(name))
  );
}

/** Whether a footer or a caption tells whose words a block quotation is, and does not stand beside the article. */
export function isOfQuotation(element: HtmlElement): boolean {
  if (element.name !== "footer" && element.name !== "figcaption") return false;
  for (const outer of around(element)) {
    if (outer.name === "blockquote") return true;
    if (outer.name === "figure")
      return outer.childNodes.some((node) => "name" in node && node.name === "blockquote");
  }
  return false;
}
