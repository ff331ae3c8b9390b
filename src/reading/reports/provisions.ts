import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import {
  FEMALE_NAMES,
  MALE_NAMES,
  PERSON_NOUNS,
  RULE_NOUNS,
  TITLES,
  singular,
} from "../lexicon/people.ts";
import { plain } from "../people/names.ts";
import type { Range, Token } from "../text/tokens.ts";

/** *Article 5*, *Title IX*, *Section 2(a)*: what a part of a text is counted by. */
const COUNTED = /^(?:\d[\p{L}\d.:()–-]*|[ivxlc]+)$/u;
/** John *3:16* */
const VERSE = /^\d+:\d+/u;
/** Words that are as often a press article or the heading of one, unless they are counted. */
const PRINTED = /^(?:article|title|section|passage)$/u;
/** The Convention *on* the sea; but the party's convention */
const CONVENED = /^(?:on|against|concerning)$/u;

/**
 * Whether a source is a text that rules or tells, by which nobody states a position.
 *
 *     *Article 5* says …   *The treaty* says …   *The law* says …   *John 3:16* says …   *Her book* says …
 *     The ministry's *statement* says …   the *report* says …   a *letter* from Lee says …   Jude *Law* says …      none of these
 */
export function isProvision(tokens: readonly Token[], { first, last }: Range): boolean {
  // Article 5 *states*: “…” — a verb that looks like a noun
  if (last > first && CUE_VERBS.has(tokens[last]?.lower ?? ""))
    return isProvision(tokens, { first, last: last - 1 });
  const link = tokens.findIndex(({ tag }, at) => at > first && at <= last && tag === "ADP");
  const end = link < 0 ? last : link - 1;
  const number = tokens[end]?.lower ?? "";
  if (end > first && VERSE.test(number)) return true;
  const counted = end > first && COUNTED.test(number) && isRule(tokens[end - 1]);
  if (counted) return true;
  const head = tokens[end];
  if (isConvention(head, tokens[end + 1])) return true;
  if (!isRule(head) || PRINTED.test(singular(plain(head)))) return false;
  return /^\p{Ll}/u.test(head?.text ?? "") || isSingledOut(tokens, { first, last: end });
}

function isRule(token: Token | undefined): boolean {
  return RULE_NOUNS.has(singular(plain(token)));
}

function isConvention(head: Token | undefined, next: Token | undefined): boolean {
  return head?.lower === "convention" && CONVENED.test(next?.lower ?? "");
}

/** Texts with a name of their own, which need no article. */
const SACRED = /^(?:bible|scriptures?|qur['’]?an|koran|torah|talmud)$/u;
/** Texts that people are called after. */
const SURNAME = /^(?:law|bill|deal|book|rule)$/u;

/** *the* Harbour Act, Norland*'s* Constitution: written large, and nobody's name; but the late Jude Law, the mayor, Bill */
function isSingledOut(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last]?.lower ?? "";
  const before = tokens.slice(first, last);
  const called =
    SURNAME.test(head) &&
    before.some(({ lower }) =>
      [MALE_NAMES, FEMALE_NAMES, TITLES, PERSON_NOUNS].some((words) => words.has(lower)),
    );
  const owned = before.some(({ text, tag }) => tag === "DET" || /^['’]s?$/u.test(text));
  return SACRED.test(head) || (owned && !called);
}
