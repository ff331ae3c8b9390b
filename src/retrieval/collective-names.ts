import { TITLES } from "../reading/lexicon/people.ts";

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u;

/** Most names are looked at no further: they list nobody. */
const PARTED = /[,&]|\band\b/;

/** More names than these are no list that anybody speaks in. */
const MOST = 8;

/** The names that a joint name lists: "Mr. Grassley and Mr. Leahy" has two. Empty for everything else. */
export function membersOf(name: string): readonly string[] {
  if (!PARTED.test(name)) return [];
  const parts = name
    .replace(/^both\s+/iu, "")
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u)
    .map(untitled);
  return parts.length > 1 && parts.length <= MOST && parts.every((part) => NAME.test(part))
    ? parts
    : [];
}

const OWNED =
  /^(?:the )?(.{1,60}?)(?:['’]s?)? (?:(?:presidential|political|transition|press|senate|gubernatorial|re-?election|\d{4}) )*(?:campaign|team|camp|office|administration|government|cabinet)$/iu;

/** The name of the person whose a body is: "Donald Trump’s presidential campaign". Undefined for everything else. */
export function ownerOf(body: string): string | undefined {
  const [, owner] = OWNED.exec(body) ?? [];
  return owner === undefined ? undefined : untitled(owner);
}

/** A name without the courtesy, the office or the age before it, and without what stands in brackets behind it: former Norland Gov. *Mara Quill* (D). */
function untitled(name: string): string {
  const words = name.replace(/\s*\([^)]*\)/gu, "").split(/\s+/u);
  const before = words
    .slice(0, -1)
    .findLastIndex((word) => TITLES.has(word.toLowerCase().replace(/\.$/u, "")) || AGED.test(word));
  return words.slice(before + 1).join(" ");
}

const AGED = /-year-old$/u;
