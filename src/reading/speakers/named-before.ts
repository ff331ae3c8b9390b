import { TEXT_NOUNS, singular } from "../lexicon/people.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import { plain } from "../people/names.ts";
import { opensFinite } from "../reports/group.ts";
import { canSpeak, sourceIn } from "../reports/sources.ts";
import type { Source } from "../reports/sources.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Range, Token } from "../text/tokens.ts";

/** Whom or what the words of a sentence name. */
export interface Named {
  readonly source: Source;
  /** Whether a clause begins with it: As *officials* met the board. */
  readonly leads: boolean;
  /** Whether a verb stands right behind it: in which *officials* met. */
  readonly acts: boolean;
}

/** Whoever a sentence names before a token, and might be meant by a "they" or "it" that stands there: As *officials* met *the board* of Aldport in the rain, … */
export function namedBefore(sentence: Sentence, end: number): readonly Named[] {
  const { tokens } = sentence;
  const found: Named[] = [];
  for (let at = 0; at < end; at++) {
    const phrase = phraseAt(tokens, at, end);
    if (phrase === undefined) continue;
    at = phrase.last;
    const leads = isLeading(tokens, phrase);
    if (!canSpeak(tokens, phrase) || (!leads && isText(tokens[phrase.last]))) continue;
    const source = sourceIn(sentence, phrase);
    if (source !== undefined && source.kind !== "pronoun")
      found.push({ source, leads, acts: opensFinite(tokens, phrase.last + 1) });
  }
  return found;
}

/** The noun phrase that begins at a token, with another that *and* joins to it where both are names: *Lee and Quill* */
function phraseAt(tokens: readonly Token[], at: number, end: number): Range | undefined {
  const phrase = tokens[at]?.tag === "ADP" ? undefined : phraseStartingAt(tokens, at);
  if (phrase === undefined || phrase.last >= end) return undefined;
  const and = phrase.last + 1;
  const joint = tokens[and]?.lower === "and" && isName(tokens[and - 1]) && isName(tokens[and + 1]);
  const other = joint ? phraseStartingAt(tokens, and + 1) : undefined;
  return other !== undefined && other.last < end && isName(tokens[other.last])
    ? { first: phrase.first, last: other.last }
    : phrase;
}

function isName(token: Token | undefined): boolean {
  return token?.tag === "PROPN";
}

/** A week later, *officials* met; while *officials* met */
function isLeading(tokens: readonly Token[], { first }: Range): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.text === "," || /^(?:SCONJ|CCONJ|ADV)$/u.test(before.tag);
}

/** *laws*, *videos*: in the middle of a sentence not who is spoken of next */
function isText(token: Token | undefined): boolean {
  const noun = singular(plain(token));
  return TEXT_NOUNS.has(noun) || /^(?:finding|footage|photo|result|tweet|video)$/u.test(noun);
}
