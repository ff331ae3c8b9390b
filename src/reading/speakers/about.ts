import { PERSON_NOUNS } from "../lexicon/people.ts";
import { isCalendar } from "../people/names.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import type { Name } from "../people/names.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Range, Token } from "../text/tokens.ts";

/** The name that is a sentence's subject. */
export interface Subject {
  readonly name: Name;
  /** Whether the verb behind it is one of saying. */
  readonly speaks: boolean;
  /** Whether it is the subject of a clause that hangs on another: "that *Reed* had left". */
  readonly under: boolean;
}

/** The longest insertion between a name and its verb, in tokens. */
const INSERTED = 25;

/** The commonest verbs of saying: enough to tell who speaks in a sentence of which no words are given. */
const SPEAKS =
  /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|add(?:s|ed)|argue[sd]|not(?:es|ed)|w(?:rites|rote)|explain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|announce[sd])$/u;

const SUBORDINATE =
  /^(?:that|when|while|because|if|as|after|before|since|although|though|where|which|who|whom|whose|until|whether|how|why|what|than|unless|once)$/u;

/**
 * The names that are subjects of a verb, in order.
 *
 *     *Reed* left the quay.                       *Mara Quill*, the minister, did not.
 *     After *Reed* left, *Quill* thanked Holm.    two, the first of them under
 *     Reed and Quill left.                        none: neither alone
 */
export function subjects({ tokens, names }: Sentence): readonly Subject[] {
  return names.flatMap((name): Subject[] => {
    const verb = verbBehind(tokens, name);
    if (verb === undefined) return [];
    const first = openingOf(tokens, name);
    const before = tokens[first - 1];
    if (before?.tag === "ADP" && !SUBORDINATE.test(before.lower)) return [];
    if (before?.tag === "CCONJ" && names.some(({ last }) => last === first - 2)) return [];
    const speaks = SPEAKS.test(tokens[verb]?.lower ?? "");
    return [{ name, speaks, under: SUBORDINATE.test(before?.lower ?? "") }];
  });
}

/** *The minister* told them …; *the minister’s* answer came late: whether a sentence begins with a description of a person that is its subject, or whose that is. */
export function opensWithDescription({ tokens, names }: Sentence): boolean {
  if (!/^(?:the|his|her|an?)$/u.test(tokens[0]?.lower ?? "")) return false;
  const verb = tokens.findIndex(({ tag }) => /^(?:VERB|AUX)$/u.test(tag));
  const head = tokens
    .slice(0, Math.max(0, verb))
    .findLast(({ tag }) => tag === "NOUN" || tag === "PROPN");
  const named = names.some(({ last }) => last < verb);
  const owner = tokens.findIndex(({ lower }) => /^['’]s$/u.test(lower));
  const owns = owner > 0 && owner < verb && PERSON_NOUNS.has(tokens[owner - 1]?.lower ?? "");
  return !named && (owns || (head !== undefined && PERSON_NOUNS.has(head.lower)));
}

/** Where the noun phrase around a name begins: its title, its article. */
function openingOf(tokens: readonly Token[], { first, title }: Name): number {
  let at = title?.first ?? first;
  while (at > 0 && /^(?:ADJ|NOUN|PROPN|DET)$/u.test(tokens[at - 1]?.tag ?? "")) at--;
  return at;
}

/** Mara Quill *of* the Harbour Trust */
const OF = /^(?:of|at|from|in|with|for)$/u;

/** What stands between a name and its verb closes with the mark that it opens with: Mara Quill (D-Ohio), of Harbourville, *said* */
const CLOSING: Readonly<Record<string, string>> = { ",": ",", "(": ")", "–": "–", "—": "—" };

/** How many insertions are passed over. */
const INSERTIONS = 2;

/** The finite verb of which a name is the subject, past where they are from, adverbs, days and what is inserted between marks. */
function verbBehind(tokens: readonly Token[], { last }: Range): number | undefined {
  return (
    verbFrom(tokens, last + 1, INSERTIONS) ??
    (tokens[last + 1]?.text === "," ? unclosed(tokens, last + 2) : undefined)
  );
}

function verbFrom(tokens: readonly Token[], from: number, insertions: number): number | undefined {
  const next = tokens[from]?.text ?? "";
  const closing = CLOSING[next];
  if (closing === undefined && !OF.test(next)) return finiteVerb(tokens, from);
  if (insertions === 0) return undefined;
  if (closing === undefined) {
    const phrase = phraseStartingAt(tokens, from + 1);
    return phrase && verbFrom(tokens, phrase.last + 1, insertions - 1);
  }
  for (let at = from + 1; at < from + INSERTED; at++) {
    const token = tokens[at];
    if (token === undefined || token.piece !== undefined) break;
    if (token.text !== closing) continue;
    const verb = verbFrom(
      tokens,
      tokens[at + 1]?.text === "," && closing === "," ? at + 2 : at + 1,
      insertions - 1,
    );
    if (verb !== undefined || closing === ")") return verb;
  }
  return undefined;
}

/** Mara Quill, head of the port *said*: the comma that closes an insertion may be missing before a verb of saying; not: named Mara Quill, *he said* */
function unclosed(tokens: readonly Token[], from: number): number | undefined {
  const step = tokens
    .slice(from, from + INSERTED)
    .findIndex(({ lower, piece }) => piece !== undefined || SPEAKS.test(lower));
  const verb = from + step;
  const another = tokens[verb]?.piece !== undefined || tokens[verb - 1]?.tag === "PRON";
  return step < 0 || another ? undefined : verb;
}

function finiteVerb(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isBetween(tokens[at])) at++;
  const verb = tokens[at];
  const finite = verb?.tag === "AUX" || (verb?.tag === "VERB" && !verb.lower.endsWith("ing"));
  return finite ? at : undefined;
}

function isBetween(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.tag === "ADV" ||
    isCalendar(token) ||
    /^(?:on|himself|herself|also|both)$/u.test(token.lower)
  );
}
