import type { Measure } from "./measures.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

/** Words in classes, ids and the like by which content management systems name what they set around an article's words. */
const names =
  /^(?:shar(?:e|es|ing)|sharedaddy|social|socials|newsletters?|signup|subscribe|subscription|related|relatedposts|recirc|recirculation|recommended|recommendations|readmore|promos?|promoted|advert|adverts|advertisement|advertising|ads?|adslot|dfp|taboola|outbrain|breadcrumbs?|bylines?|comments?|disqus|cookies?|consent|paywall|teasers?|toolbar|tags|topics|trending|pagination|captions?|credits?|feedflare)$/u;

/** Two of those words that mean it only together: `read-more`, `sign-up`. */
const pairs =
  /(?:^|\W)(?:read-?(?:more|next|also)|see-?also|more-?(?:on|stories|from|links)|most-?(?:read|popular)|sign-?up|links-block|rich-link|(?:author|article|post|entry)-?(?:bio|meta|tags|share|info)|follow-?us|donation|support-us|story-?links|amp-?ad)(?:$|\W)/u;

/** The most that such a thing holds where it is not links for the greater part, in UTF-16 code units without white space. */
const LONGEST = 500;

/** Whether an element is what a page sets around an article's words, by its names: bars for sharing, boxes for newsletters, more to read. */
export function isFurniture(element: HtmlElement, measure: Measure | undefined): boolean {
  const { length, linked } = measure ?? { length: 0, linked: 0 };
  return (length < LONGEST || linked > length / 2) && isNamedSo(element);
}

const named = ["class", "id", "data-component", "data-testid", "data-type", "data-block-name"];

function isNamedSo(element: HtmlElement): boolean {
  const own = named
    .map((attribute) => attributeOf(element, attribute) ?? "")
    .filter((value) => value !== "" && value.length < 1000)
    .map((value) =>
      value
        .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
        .toLowerCase()
        .replaceAll("_", "-"),
    );
  return own.some(
    (value) => pairs.test(value) || value.split(/[^a-z]+/u).some((word) => names.test(word)),
  );
}
