import { countryNamed, countryOf } from "./lexicon/countries.ts";
import { BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS, TITLES, singular } from "./lexicon/people.ts";
import { names, plain, textOf } from "./names.ts";
import type { Name } from "./names.ts";
import type { Range, Token } from "./sentences.ts";

/** What the words that name a source are. */
export type Source =
  | { readonly kind: "pronoun"; readonly word: string }
  | { readonly kind: "name"; readonly name: Name }
  /** "the Kremlin", "Kyiv", "the Clinton campaign": a body with a name of its own. */
  | { readonly kind: "body"; readonly name: string }
  /** "the minister", "the Kremlin spokesman", "the ministry": one whom the article has named before. */
  | Title
  /** "a senior official", "analysts", "the report": left without a name. */
  | { readonly kind: "unnamed"; readonly text: string };

const OWNER: Readonly<Record<string, string>> = { his: "he", her: "she", their: "they", its: "it" };

/** A description that picks out one person or body: "the Kremlin spokesman". */
export interface Title {
  readonly kind: "title";
  /** Without its determiner. */
  readonly text: string;
  readonly head: string;
  readonly written: string;
}

/** Reads the words of a source: its head is the last noun before any preposition. Undefined for what cannot speak ("the rejection of the plan"). */
export function sourceIn(tokens: readonly Token[], range: Range): Source | undefined {
  const head = headOf(tokens, range);
  const word = tokens[head];
  if (word?.tag === "PRON" && range.first === range.last)
    return { kind: "pronoun", word: OWNER[word.lower] ?? word.lower };
  const name = names(tokens).find((one) => one.last === head && one.first >= range.first);
  if (name !== undefined) return nameSource(tokens, name);
  const phrase = { first: range.first, last: head };
  const text = textOf(tokens, range);
  const noun = singular(plain(word));
  if (!canSpeak(word, noun)) return undefined;
  if (!isDefinite(tokens, phrase) || isPlural(tokens, head)) return { kind: "unnamed", text };
  if (BODY_NOUNS.has(noun)) return bodySource(tokens, phrase, noun);
  if (!PERSON_NOUNS.has(noun) && !TITLES.has(noun)) return { kind: "unnamed", text };
  return {
    kind: "title",
    text: textOf(tokens, withoutDeterminer(tokens, range)),
    head: noun,
    written: text,
  };
}

/** Whether a phrase has a word of office in it: "the UN Under-Secretary-General for Peace Operations". */
export function isTitled(tokens: readonly Token[], { first, last }: Range): boolean {
  return tokens.slice(first, last + 1).some((token) =>
    plain(token)
      .split("-")
      .some((word) => TITLES.has(word) || PERSON_NOUNS.has(singular(word))),
  );
}

/** Persons, bodies and texts speak; so do "others", "one", "the French" and whoever does something by trade ("-er", "-ist", "-ian"). */
function canSpeak(word: Token | undefined, noun: string): boolean {
  if (word === undefined) return false;
  if (PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || TEXT_NOUNS.has(noun) || TITLES.has(noun))
    return true;
  if (
    /^(?:others?|some|many|most|several|one|ones|two|three|both|few|all|everyone|someone|anyone|nobody|none)$/u.test(
      noun,
    )
  )
    return true;
  return (
    countryOf(word.text.replace(/s$/u, "")) !== undefined ||
    (/(?:[^nt]er|[^s]or|ist|ian|ee|man)$/u.test(noun) && noun.length > 4)
  );
}

/** Where the head of a noun phrase is: "spokesman" in "a spokesman for the ministry"; the name where one with its title ends it. */
function headOf(tokens: readonly Token[], { first, last }: Range): number {
  const inside = names(tokens).filter((name) => name.first >= first && name.last <= last);
  if (inside.some((name) => name.last === last && name.title !== undefined)) return last;
  const link = tokens.findIndex(
    (token, at) =>
      at > first &&
      at <= last &&
      token.tag === "ADP" &&
      !inside.some((name) => name.first < at && at < name.last),
  );
  return link < 0 ? last : link - 1;
}

function nameSource(tokens: readonly Token[], name: Name): Source {
  const country = countryNamed(name.text);
  if (name.kind === "country" && country !== undefined) return { kind: "body", name: country.name };
  if (name.kind === "person") return { kind: "name", name };
  const text = textOf(tokens, { first: name.run.first, last: name.last });
  return { kind: "body", name: tokens[name.run.first - 1]?.lower === "the" ? `the ${text}` : text };
}

function bodySource(tokens: readonly Token[], phrase: Range, noun: string): Source {
  const own = withoutDeterminer(tokens, phrase);
  const text = textOf(tokens, own);
  const named = tokens.slice(own.first, own.last).some((token) => /^\p{Lu}/u.test(token.text));
  return named
    ? { kind: "body", name: text }
    : { kind: "title", text, head: noun, written: textOf(tokens, phrase) };
}

function withoutDeterminer(tokens: readonly Token[], { first, last }: Range): Range {
  const determined = tokens[first]?.tag === "DET" || tokens[first]?.tag === "PRON";
  return { first: determined && first < last ? first + 1 : first, last };
}

/** "the minister", "his lawyer", "Kremlin spokesman"; not "a minister", "one diplomat", "officials". */
function isDefinite(tokens: readonly Token[], { first, last }: Range): boolean {
  const opening = tokens[first];
  if (opening === undefined) return false;
  if (opening.tag === "DET" || opening.tag === "NUM")
    return /^(?:the|this|that|its|their|his|her)$/u.test(opening.lower);
  return opening.tag === "PRON" || tokens.slice(first, last).some((token) => token.tag === "PROPN");
}

function isPlural(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head]?.lower ?? "";
  return (
    /^(?:people|police|media|staff)$/u.test(word) ||
    (singular(word) !== word && PERSON_NOUNS.has(singular(word)))
  );
}

const OFFICIAL =
  /\b(?:officials?|authorities|spokes(?:man|woman|person|people|men)|ministers?|presidents?|premier|chancellor|secretary|government|leaders?|diplomats?|envoy|ambassador|chief|head|representative|negotiators?|press)\b/iu;

/** The bodies that a description of an office speaks for: "Kremlin spokesman", "president of Ukraine", "senior Ukrainian official". */
export function bodiesOf(description: string): readonly string[] {
  if (!OFFICIAL.test(description) || /\b(?:former|ex|then)\b/iu.test(description)) return [];
  const found = new Set<string>();
  for (const run of description.match(
    /\p{Lu}[\p{L}.'’&-]*(?:\s+(?:(?:of|for|and|the)\s+)*\p{Lu}[\p{L}.'’&-]*)*/gu,
  ) ?? []) {
    for (const part of run.replace(/['’]s\b/gu, "").split(/\s+(?:of|for|the|and)\s+/u)) {
      const body = bodyIn(part.split(/\s+/u));
      if (body !== undefined) found.add(body);
    }
  }
  return [...found];
}

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
  const words = name.split(/\s+/u);
  return words.length > 1 && BODY_NOUNS.has((words.at(-1) ?? "").toLowerCase())
    ? countryOf(words[0] ?? "")?.name
    : undefined;
}

function isOffice(word = ""): boolean {
  const low = word.toLowerCase().replace(/\.$/u, "");
  if (low.split("-").length > 2) return true;
  return (
    TITLES.has(low) ||
    PERSON_NOUNS.has(low) ||
    /^(?:an?|the|of|for|and|policy|one|some|two)$/u.test(low)
  );
}
