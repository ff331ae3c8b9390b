import { DomUtils } from "htmlparser2";

import { htmlNodes } from "../tree.ts";

/** The longest title or name that is one, in UTF-16 code units. */
const LONGEST = 400;

/** A title or a name as people read it: entities resolved, white space single; undefined when it is no words, an address or too long. */
export function nameOf(written: unknown): string | undefined {
  if (typeof written !== "string" || written.length > 4 * LONGEST) return undefined;
  const name = resolved(written)
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const isName = /[\p{L}\p{N}]/u.test(name) && name.length <= LONGEST && !/^https?:/iu.test(name);
  return isName ? name : undefined;
}

function resolved(written: string): string {
  if (!/&(?:#\w{1,8}|[a-z]{2,8});|<\/?[a-z]{1,6}>/iu.test(written)) return written;
  return DomUtils.textContent([...htmlNodes(written)]);
}

/** "Ann Lee, Mara Quill and Tom Weir", each once; undefined when nobody is left. */
export function joined(names: readonly (string | undefined)[]): string | undefined {
  const authors = names.flatMap((name) => name?.replace(/^by:?\s+/iu, "") ?? []);
  const [last, ...others] = [...new Set(authors)].toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
}

/** Letters and digits alone, in lower case: how two writings of a headline are compared. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
