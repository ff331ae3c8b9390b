import { countryNamed } from "../lexicon/countries.ts";
import { BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS, TITLES, singular } from "../lexicon/people.ts";
import { plain, textOf } from "../people/names.ts";
import type { Name } from "../people/names.ts";
import { isNominal, isQuantity } from "../people/noun-phrases.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Range, Token } from "../text/tokens.ts";

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

/** Lee *herself* */
export const SELF = /^(?:himself|herself|itself|themselves)$/u;

/** Reads the words of a source: its head is the last noun before any preposition. Undefined for what cannot speak ("the rejection of the plan"). */
export function sourceIn(sentence: Sentence, range: Range): Source | undefined {
  const { tokens } = sentence;
  if (/^(?:no|neither|nor|nobody|none)$/u.test(tokens[range.first]?.lower ?? "")) return undefined;
  if (range.last > range.first && SELF.test(tokens[range.last]?.lower ?? ""))
    return sourceIn(sentence, { first: range.first, last: range.last - 1 });
  if (isJoint(tokens, range)) return { kind: "unnamed", text: textOf(tokens, range) };
  const head = headOf(sentence, range);
  const word = tokens[head];
  if (word?.tag === "PRON" && range.first === range.last)
    return { kind: "pronoun", word: OWNER[word.lower] ?? word.lower };
  const name = sentence.names.find((one) => one.last === head && one.first >= range.first);
  if (name !== undefined) return nameSource(tokens, name);
  const phrase = { first: range.first, last: head };
  const text = textOf(tokens, range);
  const noun = singular(plain(word));
  const surveyed = word?.tag === "VERB" && tokens[range.first]?.lower === "those";
  if (!isNominal(word) && !surveyed && !/^(?:ADJ|DET)$/u.test(word?.tag ?? "")) return undefined;
  if (!isDefinite(tokens, phrase) || isPlural(tokens, head)) return { kind: "unnamed", text };
  if (BODY_NOUNS.has(noun)) return bodySource(tokens, phrase, range, noun);
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

/** Persons, bodies and texts speak, as do those counted, and whoever does something by trade ("-er", "-ist"); "the rejection" and "the rain" do not. */
export function canSpeak(tokens: readonly Token[], { first, last }: Range): boolean {
  const link = tokens.findIndex(({ tag }, at) => at > first && at <= last && tag === "ADP");
  const word = tokens[link < 0 ? last : link - 1];
  const noun = singular(plain(word));
  if (isQuantity(tokens, link - 1)) return true;
  if (word?.tag !== "NOUN") return /^(?:PROPN|PRON|NUM|DET)$/u.test(word?.tag ?? "");
  return (
    [PERSON_NOUNS, BODY_NOUNS, TEXT_NOUNS, TITLES].some((nouns) => nouns.has(noun)) ||
    /^(?:percent|half|majority|third|quarter|result|finding|data|tweet|footage|photo|video)$/u.test(
      noun,
    ) ||
    (/(?:[^nt]er|[^s]or|ist|ian|ee|man)$/u.test(noun) && noun.length > 4)
  );
}

/** Lee, *officials* said, left; Lee, *most of them* said, left: several, who are nobody's description. */
export function isMany(tokens: readonly Token[], { first, last }: Range): boolean {
  const link = tokens.findIndex(({ tag }, at) => at > first && at <= last && tag === "ADP");
  const at = link < 0 ? last : link - 1;
  const word = tokens[at];
  if (isQuantity(tokens, at)) return true;
  return word?.tag === "NOUN" && singular(plain(word)) !== plain(word);
}

/** "Mara Quill and John Reed said": neither alone. */
function isJoint(tokens: readonly Token[], { first, last }: Range): boolean {
  const and = tokens.findIndex(({ tag }, at) => at > first && at < last && tag === "CCONJ");
  return (
    and > 0 &&
    (tokens[and - 1]?.tag === "PROPN" || /^[),]$/u.test(tokens[and - 1]?.text ?? "")) &&
    tokens.slice(and, last + 1).some(({ tag }) => tag === "PROPN")
  );
}

/** Where the head of a noun phrase is: "spokesman" in "a spokesman for the ministry", "critics" in "critics of Mayor Mara Quill"; the name where one with its title ends it. */
function headOf({ tokens, names }: Sentence, { first, last }: Range): number {
  const inside = names.filter((name) => name.first >= first && name.last <= last);
  const ending = inside.find((name) => name.last === last && name.title !== undefined);
  if (ending !== undefined && !isOfAnother(tokens, first, ending)) return last;
  const link = tokens.findIndex(
    (token, at) =>
      at > first &&
      at <= last &&
      token.tag === "ADP" &&
      !inside.some((name) => name.first < at && at < name.last),
  );
  return link < 0 ? last : link - 1;
}

/** Titles that tell nothing of where their bearer serves. */
const RANK =
  /^(?:general|gen|colonel|col|major|maj|captain|capt|admiral|adm|dr|prof|professor|sir|sen|senator|rep)$/u;
/** Offices that their holder's rank may follow: *chief* of the harbour staff General Mara Quill. */
const HEADING =
  /^(?:chief|head|chair|chairman|chairwoman|chairperson|director|commander|secretary|minister|leader|speaker)$/u;
/** What an office may be named after: *City* of Harbourville Mayor Mara Quill. */
const SEAT =
  /^(?:city|town|village|county|state|university|college|school|bank|chamber|commission|committee|council|department|institute|ministry)$/u;
/** Words of a title that are no office without the one before: Minister of *Defence* Mara Quill. */
const SUBJECT =
  /^(?:foreign|defen[cs]e|interior|finance|economy|energy|state|treasury|staff|republican|democrat|democratic)$/u;

/**
 * Whether a name with its title only belongs to whoever the phrase is of.
 *
 *     critics of *Mayor Mara Quill*   a lawyer for the late *president Mara Quill*                 the critics, the lawyer
 *     Minister of *Defence Mara Quill*   City of *Aldport Mayor Mara Quill*                        Mara Quill herself
 */
function isOfAnother(tokens: readonly Token[], first: number, { title, ...name }: Name): boolean {
  const from = title?.first ?? name.first;
  let link = from - 1;
  while (/^(?:DET|ADJ)$/u.test(tokens[link]?.tag ?? "")) link--;
  if (link <= first || tokens[link]?.tag !== "ADP") return false;
  const office = plain(tokens[name.first - 1]);
  if (SUBJECT.test(office) || !isTitled(tokens, { first: name.first - 1, last: name.first - 1 }))
    return false;
  if (from === name.first - 1) return true;
  const head = plain(tokens[tokens.findIndex(({ tag }, at) => at > first && tag === "ADP") - 1]);
  return !(SEAT.test(head) || (HEADING.test(head) && RANK.test(office)));
}

function nameSource(tokens: readonly Token[], name: Name): Source {
  const country = countryNamed(name.text);
  if (name.kind === "country" && country !== undefined) return { kind: "body", name: country.name };
  if (name.kind === "person") return { kind: "name", name };
  const text = textOf(tokens, { first: name.run.first, last: name.last });
  const the = tokens[name.run.first - 1]?.lower === "the";
  return { kind: "body", name: the ? `the ${text}` : text };
}

function bodySource(tokens: readonly Token[], phrase: Range, range: Range, noun: string): Source {
  const own = withoutDeterminer(tokens, phrase);
  if (tokens.slice(own.first, own.last).some((token) => /^\p{Lu}/u.test(token.text)))
    return { kind: "body", name: textOf(tokens, own) };
  const whole = withOwner(tokens, phrase, range);
  const text = textOf(tokens, withoutDeterminer(tokens, whole));
  return { kind: "title", text, head: noun, written: textOf(tokens, whole) };
}

/** the office *of the mayor*: another than whatever office was named before; but the ministry in a statement */
function withOwner(tokens: readonly Token[], phrase: Range, whole: Range): Range {
  return /^(?:of|for)$/u.test(tokens[phrase.last + 1]?.lower ?? "") ? whole : phrase;
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
