import type { Directory, Fit } from "./directory.ts";
import { folded } from "./fold.ts";

/** A sentence taken apart. */
export interface Parsed {
  /** The words that name whom is asked for; undefined when everybody is ("who said …", a bare topic). */
  readonly typed: string | undefined;
  readonly fit: Fit;
  /** The words of the topic, as typed. */
  readonly about: string | undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The longest question that is read, in words; the rest is left out. */
const MOST = 60;
/** The longest name that is looked for, in words. */
const LONGEST = 8;

const ASKING =
  /^(?:what|whats|who|whos|when|where|why|how|which|did|do|does|has|have|had|is|are|was|were|can|could|you|tell|me|show|give|please|ever|anything|something|exactly|the)$/u;
const SAYING =
  /^(?:say|says|said|saying|state|stated|comment|commented|think|thinks|tell|told|claim|claimed|write|wrote|announce|announced|warn|warned|speak|spoke|talk|talked|position|positions|view|views|stance|opinion|statement|statements|quote|quotes|quoted|words|remarks|comments|reaction)$/u;
const LINKING =
  /^(?:ever|also|actually|really|about|on|regarding|concerning|re|over|to|of|that|anything|something|is|s)$/u;

/**
 * Takes a question apart.
 *
 *     what did Peskov say about peacekeepers   Peskov · peacekeepers
 *     Macron on troops                         Macron · troops
 *     who said Article 5 guarantees?           everybody · Article 5 guarantees
 */
export function parsed(sentence: string, directory: Directory): Parsed {
  const words = wordsOf(sentence);
  const from = words.findIndex((word, at) => !isAsking(words, word, at));
  if (from < 0) return { typed: undefined, fit: { kind: "none" }, about: undefined };
  const asksWho = /^whos?$/iu.test(words[0]?.text ?? "");
  if (asksWho && SAYING.test(low(words[from]))) return everybody(sentence, words, from + 1);
  const named = nameIn(words, from, directory);
  if (named !== undefined) {
    const about =
      topic(sentence, words, named.last + 1) ?? topicBefore(sentence, words, from, named.first);
    return {
      typed: sentence.slice(words[named.first]?.start, words[named.last]?.end),
      fit: named.fit,
      about,
    };
  }
  const saying = words.findIndex((word, at) => at >= from && SAYING.test(low(word)));
  const linking = words.findIndex(
    (word, at) => at > from && /^(?:about|on|regarding|concerning)$/u.test(low(word)),
  );
  const end = saying >= 0 && (linking < 0 || saying < linking) ? saying : linking;
  if (asksWho || end < from) return everybody(sentence, words, from);
  if (end === from) return everybody(sentence, words, end + 1);
  const typed = sentence.slice(words[from]?.start, words[end - 1]?.end).replace(/['’]s?$/u, "");
  return { typed, fit: directory.described(folded(typed)), about: topic(sentence, words, end) };
}

function wordsOf(sentence: string): readonly Word[] {
  const found = sentence.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?:\.(?=\s\p{Lu}))?/gu,
  );
  const words: Word[] = [];
  for (const match of found) {
    if (words.length === MOST) break;
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function low(word: Word | undefined): string {
  return word?.text.toLowerCase() ?? "";
}

function isAsking(words: readonly Word[], word: Word, at: number): boolean {
  return ASKING.test(low(word)) && words.slice(0, at).every((before) => ASKING.test(low(before)));
}

/** The first name that the directory knows, the longest where several begin at the same word; none behind "about". */
function nameIn(
  words: readonly Word[],
  from: number,
  directory: Directory,
): { first: number; last: number; fit: Fit } | undefined {
  for (let first = from; first < words.length; first++) {
    if (first > from && /^(?:about|on|regarding|concerning)$/u.test(low(words[first - 1])))
      return undefined;
    for (let last = Math.min(words.length, first + LONGEST) - 1; last >= first; last--) {
      const name = words
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(" ");
      const fit = directory.named(folded(name));
      if (fit.kind !== "none") return { first, last, fit };
    }
  }
  return undefined;
}

function everybody(sentence: string, words: readonly Word[], from: number): Parsed {
  return { typed: undefined, fit: { kind: "none" }, about: topic(sentence, words, from) };
}

/** The topic from a word on, without "say about" before it. */
function topic(sentence: string, words: readonly Word[], from: number): string | undefined {
  let first = from;
  while (
    first < words.length &&
    (SAYING.test(low(words[first])) || LINKING.test(low(words[first])))
  )
    first++;
  const [start, end] = [words[first], words.at(-1)];
  return start === undefined || end === undefined
    ? undefined
    : sentence.slice(start.start, end.end);
}

/** "the position on troops of the Kremlin", "peacekeepers Peskov": a topic that stands before the name. */
function topicBefore(
  sentence: string,
  words: readonly Word[],
  from: number,
  name: number,
): string | undefined {
  const last = words
    .slice(from, name)
    .findLastIndex((word) => !LINKING.test(low(word)) && !SAYING.test(low(word)));
  return last < 0 ? undefined : topic(sentence, words.slice(0, from + last + 1), from);
}
