import { type Drawn, element } from "./drawn.ts";
import { webLink } from "./web-link.ts";
import { momentWords } from "./moment.ts";

/** For whom Markdown is drawn. */
export interface Reader {
  /** Discord's name of their language. */
  readonly locale: string;
  /** In milliseconds. */
  readonly now: number;
  /** What somebody is called. @param id the user's */
  readonly nameOf: (id: string) => string;
}

type Draw = (groups: readonly string[], reader: Reader) => Drawn;

/** What is read at a place of the text, the first that fits: sticky patterns, and how their groups are drawn. */
const RULES: readonly (readonly [pattern: RegExp, draw: Draw])[] = [
  // \*
  [/\\([^0-9A-Za-z\s])/uy, ([character = ""]) => character],
  // `a`, ``a`b``
  [/(`+)([^]*?[^`])\1(?!`)/uy, ([, code = ""]) => element("code", {}, code)],
  // <t:1929514200:D>
  [/<t:(-?\d{1,12})(?::([tTdDfFR]))?>/uy, moment],
  // <@500000000000000001>
  [
    /<@!?(\d+)>/uy,
    ([id = ""], { nameOf }) => element("span", { class: "mention" }, `@${nameOf(id)}`),
  ],
  // <@&1>, <#1>, <:dove:1>
  [/<(?:@&|#)\d+>/uy, () => element("span", { class: "mention" }, "…")],
  [/<a?(:\w+:)\d+>/uy, ([name = ""]) => name],
  // [words](https://a.example)
  [/\[((?:\\[^]|[^[\]\\])+)\]\(<?(https?:(?:[^()<>\s]|\([^()<>\s]*\))+)>?\)/uy, masked],
  // <https://a.example>, https://a.example
  [/<(https?:\/\/[^\s<>]+)>/uy, ([url = ""]) => webLink(url, url)],
  [/(https?:\/\/[^\s<]*[^\s<"'.,:;!?)\]])/uy, ([url = ""]) => webLink(url, url)],
  // __a__, **a**, *a*, _a_, ~~a~~, ||a||
  [/__((?:\\[^]|[^\\])+?)__(?!_)/uy, within("u")],
  [/\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/uy, within("strong")],
  [/\*(?=\S)((?:\*\*|\\[^]|[^\\*])*?[^\s*])\*(?!\*)/uy, within("em")],
  [/\b_((?:__|\\[^]|[^\\_])+?)_\b/uy, within("em")],
  [/~~((?:\\[^]|[^\\])+?)~~/uy, within("del")],
  [/\|\|((?:\\[^]|[^\\])+?)\|\|/uy, spoiler],
  // words without any mark, and a mark that is none
  [/[^\\`<[*_~|h]+|h(?!ttps?:\/\/)/uy, ([words = ""]) => words],
  [/[^]/uy, ([character = ""]) => character],
];

/** Markdown within a line or several, as Discord draws it: words in bold, links, moments, and the rest as it is. */
export function inline(markdown: string, reader: Reader): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (let at = 0; at < markdown.length;) {
    const [match, draw] = ruleAt(markdown, at);
    const [whole = "", ...groups] = match;
    const next = draw(groups.length > 0 ? groups : [whole], reader);
    const last = drawn.at(-1);
    if (typeof next === "string" && typeof last === "string") drawn.splice(-1, 1, last + next);
    else drawn.push(next);
    at += whole.length;
  }
  return drawn;
}

function ruleAt(markdown: string, at: number): readonly [RegExpExecArray, Draw] {
  for (const [pattern, draw] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(markdown);
    if (match !== null) return [match, draw];
  }
  throw new Error(`nothing is read at ${String(at)}`);
}

function within(tag: "u" | "strong" | "em" | "del"): Draw {
  return ([words = ""], reader) => element(tag, {}, ...inline(words, reader));
}

function spoiler([words = ""]: readonly string[], reader: Reader): Drawn {
  return element("span", { class: "spoiler" }, ...inline(words, reader));
}

function masked([words = "", url = ""]: readonly string[], reader: Reader): Drawn {
  return webLink(url, ...inline(words, reader));
}

function moment([seconds = "", style = ""]: readonly string[], { locale, now }: Reader): Drawn {
  const at = new Date(Number(seconds) * 1000);
  return element("time", { datetime: at.toISOString() }, momentWords(at, style, locale, now));
}
