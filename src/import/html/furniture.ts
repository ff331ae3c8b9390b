import { frames } from "./frames.ts";
import type { Measure } from "./measures.ts";
import { isInvitation } from "./prompts.ts";
import { isProse } from "./prose.ts";
import { attributeOf, type HtmlElement, shortText } from "./tree.ts";

/** Words in classes, ids and the like by which content management systems name what they set around an article's words. */
const names =
  /^(?:shar(?:e|es|ing)|sharedaddy|social|socials|newsletters?|signup|subscribe|subscription|related|relatedposts|recirc|recirculation|recommended|recommendations|readmore|promos?|promoted|advert|adverts|advertisement|advertising|ads?|adslot|dfp|taboola|outbrain|breadcrumbs?|bylines?|comments?|disqus|cookies?|consent|paywall|teasers?|toolbar|tags|topics|trending|pagination|captions?|credits?|feedflare)$/u;

/** Two of those words that mean it only together: `read-more`, `sign-up`. */
const pairs =
  /(?:^|\W)(?:read-?(?:more|next|also)|see-?also|more-?(?:on|stories|from|links)|most-?(?:read|popular)|sign-?up|links-block|rich-link|(?:author|article|post|entry)-?(?:bio|meta|tags|share|info)|follow-?us|donation|support-us|story-?links|amp-?ad)(?:$|\W)/u;

/** Names of what an article is about, or of what its page has elsewhere or is able to do: `tag-ads`, `has-newsletter`, `comments-open`. */
const ofState =
  /^(?:category|tag|topic|section|has|is|no|not|with|without|supports)-|-(?:with|has|no)-|-(?:enabled|disabled|open|opened|closed|on|off|allowed)$/u;

/** The names of what is no part of an article even where it is sentences: words below a picture, of whoever wrote it. */
const besideProse = /(?:^|\W)(?:captions?|credits?|(?:author|article|post|entry)-?bio)(?:$|\W)/u;

/** The most that such a thing holds where it is not links for the greater part, in UTF-16 code units without white space. */
const LONGEST = 500;

/**
 * Tells of an element whether it is what a page sets around an article's words, by its names: bars for sharing, boxes for newsletters, more to
 * read. What an article stands in, and paragraphs and block quotations of it, are not, whatever they are named.
 */
export function furnitureOf(
  measures: ReadonlyMap<HtmlElement, Measure>,
): (element: HtmlElement) => boolean {
  const around = frames(measures);
  return (element) => {
    const { length, linked } = measures.get(element) ?? { length: 0, linked: 0 };
    const isLinks = linked > length / 2;
    if ((length >= LONGEST && !isLinks) || around.has(element)) return false;
    const own = namesOf(element);
    return own.some(isNameOfFurniture) && (isLinks || !isOfArticle(element, own));
  };
}

const named = ["class", "id", "data-component", "data-testid", "data-type", "data-block-name"];

/** `article-body share-bar`, without names of states. */
function namesOf(element: HtmlElement): readonly string[] {
  return named
    .map((attribute) => attributeOf(element, attribute) ?? "")
    .filter((value) => value !== "" && value.length < 1000)
    .map((value) =>
      value
        .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
        .toLowerCase()
        .replaceAll("_", "-")
        .split(/\s+/u)
        .filter((name) => !ofState.test(name))
        .join(" "),
    );
}

const isNameOfFurniture = (value: string) =>
  pairs.test(value) || value.split(/[^a-z]+/u).some((word) => names.test(word));

/** Whether an element is itself a paragraph or a block quotation of prose. */
function isOfArticle(element: HtmlElement, own: readonly string[]): boolean {
  if (element.name !== "p" && element.name !== "blockquote") return false;
  if (own.some((value) => besideProse.test(value))) return false;
  const text = shortText(element, 2 * LONGEST).trim();
  return element.name === "blockquote" || (isProse(text) && !isInvitation(text));
}
