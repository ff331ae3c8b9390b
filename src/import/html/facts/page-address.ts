import { attributeOf, type HtmlElement, wordsOf } from "../tree.ts";
import { addressOf, areOfOneSite, isFirstPage } from "./addresses.ts";
import type { MetaTags } from "./meta-tags.ts";

/** Who tells a page's address. */
export interface AddressSources {
  readonly elements: readonly HtmlElement[];
  readonly tags: MetaTags;
  /** By its JSON-LD. */
  readonly linked: string | undefined;
  /** Where it was fetched from. */
  readonly fetched: string | undefined;
  /** What stands in its comments, where browsers write where they saved it from. */
  readonly comments: readonly string[];
}

/** The address of a page's article: the canonical one, unless it is of another site than the page was taken from, or no article's. */
export function pageAddress(sources: AddressSources): string | undefined {
  const taken = addressOf(sources.fetched, undefined) ?? savedFrom(sources.comments);
  const base = addressOf(baseOf(sources.elements), taken) ?? taken;
  const told = [canonical(sources), sources.tags.get("og:url")?.[0], sources.linked]
    .map((written) => addressOf(written, base))
    .filter((address) => address !== undefined && !isFirstPage(address));
  if (taken === undefined) return told[0];
  return told.find((address) => address !== undefined && areOfOneSite(address, taken)) ?? taken;
}

function baseOf(elements: readonly HtmlElement[]): string | undefined {
  const base = elements.find(({ name }) => name === "base");
  return base === undefined ? undefined : attributeOf(base, "href");
}

function canonical({ elements }: AddressSources): string | undefined {
  const link = elements.find(
    (element) => element.name === "link" && wordsOf(element, "rel").includes("canonical"),
  );
  return link === undefined ? undefined : attributeOf(link, "href");
}

/** `saved from url=(0029)https://post.example/a` and `Page saved with SingleFile url: https://post.example/a`. */
function savedFrom(comments: readonly string[]): string | undefined {
  const found = comments
    .map(
      (comment) =>
        /^\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/u.exec(
          comment,
        )?.[1],
    )
    .find((address) => address !== undefined);
  return addressOf(found, undefined);
}
