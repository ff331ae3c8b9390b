import { countryNamed, countryOf } from "../lexicon/countries.ts";
import { BODY_NOUNS, PERSON_NOUNS, TITLES, singular } from "../lexicon/people.ts";

const OFFICIAL =
  /\b(?:officials?|authorities|spokes(?:man|woman|person|people|men)|ministers?|presidents?|premier|chancellor|secretary|government|leaders?|diplomats?|envoy|ambassador|chief|head|representative|negotiators?|press)\b/iu;

/**
 * The bodies that a description of an office speaks for: "Kremlin spokesman", "president of Ukraine", "senior Ukrainian official".
 * "Critics of the Danish government" speak for nobody else. An envoy speaks for those who sent him, not for those he is sent to; a
 * minister for his country, not for his subject.
 */
export function bodiesOf(description: string): readonly string[] {
  if (!isOfficial(description) || /\b(?:former|ex|then)\b/iu.test(description)) return [];
  const [own = ""] = description.split(SENT.test(description) ? /\s+(?:to|for)\s+/u : /\s+to\s+/u);
  const found = new Set<string>();
  for (const run of own.match(CAPITALS) ?? []) {
    for (const part of run.replace(/['’]s\b/gu, "").split(/\s+(?:of|for|the|and)\s+/u)) {
      const body = bodyIn(part.split(/\s+/u));
      const subject =
        body !== undefined && PORTFOLIO.test(description) && countryNamed(body) === undefined;
      if (body !== undefined && !subject) found.add(body);
    }
  }
  return [...found];
}

/** Whether an office is what a description is of, and not only a word in it; members and aides of a government speak for it too. */
function isOfficial(description: string): boolean {
  const [own = ""] = description.split(/\s+(?:of|for|to|from|in|at|on|with|within|close)\s+/u);
  return OFFICIAL.test(description) && (OFFICIAL.test(own) || STAFF.test(own));
}

const STAFF = /\b(?:members?|sources?|aides?|advis[eo]rs?|campaign|office|administration)$/iu;
const SENT = /\b(?:envoy|ambassador|representative)\b/iu;
const PORTFOLIO = /\b(?:minister|secretary)$/iu;
const CAPITALS = /\p{Lu}[\p{L}.'’&-]*(?:\s+(?:(?:of|for|and|the)\s+)*\p{Lu}[\p{L}.'’&-]*)*/gu;

/** "Russian Foreign Minister" names Russia; "Kremlin" the Kremlin; "Prime Minister" nobody. */
function bodyIn(words: readonly string[]): string | undefined {
  const first = words.findIndex((word) => !isOffice(word));
  const last = words.findLastIndex((word) => !isOffice(word));
  if (first < 0) return undefined;
  const text = words.slice(first, last + 1).join(" ");
  return countryOf(text)?.name ?? text;
}

/** The country whose adjective a body's name carries: "Russian Foreign Ministry". */
export function countryOfBody(name: string): string | undefined {
  const words = name.replace(/^the\s+/iu, "").split(/\s+/u);
  return words.length > 1 && BODY_NOUNS.has((words.at(-1) ?? "").toLowerCase())
    ? countryOf(words[0] ?? "")?.name
    : undefined;
}

function isOffice(word = ""): boolean {
  const low = word.toLowerCase().replace(/\.$/u, "");
  if (low.split("-").length > 2) return true;
  return (
    TITLES.has(low) ||
    PERSON_NOUNS.has(singular(low)) ||
    /^(?:an?|the|of|for|and|policy|one|some|two|his|her|its|their)$/u.test(low)
  );
}
