import { type Drawn, element } from "./drawn.ts";

/** Words that open a page of the web beside this one; the words alone, where the address is of another kind. */
export function webLink(url: string, ...words: readonly Drawn[]): Drawn {
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url)) return element("span", {}, ...words);
  const beside = { target: "_blank", rel: "noopener noreferrer" };
  return element("a", { href: url, ...beside }, ...words);
}
