import { dayOf } from "../../day-of.ts";
import { around, attributeOf, firstText, type HtmlElement, wordsOf } from "../tree.ts";

/** The day of publication as a page shows it: a time that says it is that, else the one day of all times beside the article. */
export function dayShown(elements: readonly HtmlElement[]): string | undefined {
  const times = elements
    .filter(isTime)
    .slice(0, MOST)
    .filter((element) => !isOfChange(element));
  const said = times.filter(isOfPublication).map(dayOfTime);
  return onlyOf(said) ?? onlyOf(times.filter(isBesideArticle).map(dayOfTime));
}

/** More times than any page has that tells a day of publication. */
const MOST = 200;

const isTime = (element: HtmlElement) =>
  element.name === "time" || wordsOf(element, "itemprop").includes("datepublished");

const named = (element: HtmlElement) =>
  ["itemprop", "class", "data-testid"].map((name) => attributeOf(element, name) ?? "").join(" ");

const isOfChange = (element: HtmlElement) => /updat|modif|edited/iu.test(named(element));

const isOfPublication = (element: HtmlElement) =>
  attributeOf(element, "pubdate") !== undefined ||
  /publish|posted|entry-date/iu.test(named(element));

const isBesideArticle = (element: HtmlElement) =>
  [...around(element)].some(({ name }) => name === "article" || name === "main");

function dayOfTime(element: HtmlElement): string | undefined {
  const told = attributeOf(element, "datetime") ?? attributeOf(element, "content");
  return dayOf(told) ?? dayOf(firstText(element));
}

/** The value that all have which have any; undefined where they differ. */
function onlyOf(days: readonly (string | undefined)[]): string | undefined {
  const [day, ...others] = new Set(days.filter((one) => one !== undefined));
  return others.length === 0 ? day : undefined;
}
