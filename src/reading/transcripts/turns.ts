import { isCourtesy, isGiven } from "./participants.ts";
import type { Participants } from "./participants.ts";
import type { Line } from "./transcript-lines.ts";
import type { Label } from "./turn-labels.ts";
import type { NamedPerson } from "./turn-names.ts";

/** How certain it is that a label opens a turn. */
export type Standing = "firm" | "doubtful" | "note";

/**
 * Which labels open turns.
 *
 *     MR. LEE: We wait.            firm
 *     Lee: We wait. … Lee: Yes.    firm, since it comes again
 *     Harbours: we need more.      doubtful: “harbours” is a word of this text
 *     NOTE: He spoke at noon.      a note
 */
export function standings(
  lines: readonly Line[],
  tally: Tally,
  participants: Participants,
): readonly (Standing | undefined)[] {
  return lines.map(({ label }) => label && standing(label, tally, participants));
}

/** What all labels of a transcript tell of each: a name before a colon comes again, other words hardly do. */
export interface Tally {
  /** Whether a label comes more than once. */
  again(label: Label): boolean;
  /** Whether a word of a name is also a common word of the text. */
  common(name: string): boolean;
  /** Whether any label does. */
  readonly recurs: boolean;
  /** Whether there are questions to answer. */
  readonly asks: boolean;
  /** Whether there are several labels with a full stop: one alone may be an address, “Prime Minister. Thank you.” */
  readonly stops: boolean;
}

/** Counts the labels of a transcript. */
export function tallyOf(text: string, lines: readonly Line[]): Tally {
  const labels = lines.flatMap(({ label }) => label ?? []);
  const times = new Map<string, number>();
  for (const key of labels.map(formOf)) times.set(key, (times.get(key) ?? 0) + 1);
  const common = commonWords(text, labels);
  const parts = new Set(labels.flatMap(({ named }) => (named.kind === "part" ? named.text : [])));
  return {
    again: (label) => (times.get(formOf(label)) ?? 0) > 1,
    common: (name) => wordsOf(name).some((word) => common.has(word)),
    recurs: [...times.values()].some((count) => count > 1),
    asks: parts.has("q") || parts.has("question"),
    stops: [...times.keys()].filter((key) => key.startsWith("stop ")).length > 1,
  };
}

function standing(label: Label, tally: Tally, participants: Participants): Standing {
  const { named, form } = label;
  if (named.kind === "note") return "note";
  const plain = form !== "stop" || tally.stops;
  return plain && isFirm(label, tally, participants) ? "firm" : "doubtful";
}

function isFirm(label: Label, tally: Tally, participants: Participants): boolean {
  const { named, form } = label;
  if (form === "line" && !tally.again(label)) return false;
  switch (named.kind) {
    case "note":
      return false;
    case "part":
      return (named.text !== "a" && named.text !== "answer") || tally.asks;
    case "office":
      return /^the /iu.test(named.text) || tally.again(label);
    case "body":
      return tally.again(label);
    case "person":
      return participants.knows(named) || isGiven(named.name) || isPerson(label, named, tally);
  }
}

/** Somebody of whom nothing else is known: where others speak again and again, words that come once may be no name. */
function isPerson(label: Label, { name, title }: NamedPerson, tally: Tally): boolean {
  const again = tally.again(label);
  const alone = again || label.placed || !tally.recurs;
  if (title === undefined)
    return !tally.common(name) && (name.includes(" ") ? alone : again || label.placed);
  return alone || isCourtesy(title) || title === title.toUpperCase();
}

/** The words of labels that also stand in the text in lower case. */
function commonWords(text: string, labels: readonly Label[]): ReadonlySet<string> {
  const asked = new Set(
    labels.flatMap(({ named }) => (named.kind === "person" ? wordsOf(named.name) : [])),
  );
  const lower = text.matchAll(/(?<!\p{L})\p{Ll}{2,}/gu);
  return new Set(Array.from(lower, ([word]) => word).filter((word) => asked.has(word)));
}

function formOf(label: Label): string {
  return `${label.form} ${keyOf(label)}`;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}

/** Labels of one key are one speaker's. */
export function keyOf({ named }: Label): string {
  switch (named.kind) {
    case "person":
      return [named.title, named.name].join(" ").toLowerCase();
    case "note":
      return "note";
    default:
      return named.text.toLowerCase();
  }
}

/**
 * Whether the labels that open turns make a conversation: a single one may be no more than the address with which a speech
 * begins, “President Quill: thank you for having me”, and a speaker may put questions to answer them.
 */
export function isConversation(firm: readonly Label[], author: string | undefined): boolean {
  const [first, ...others] = firm;
  if (first === undefined) return false;
  if (author !== undefined && firm.every(({ named }) => named.kind === "part"))
    return firm.length > 3;
  if (others.length > 0) return true;
  if (first.named.kind !== "person") return author === undefined && first.named.kind === "part";
  const { name, title } = first.named;
  if (author !== undefined) return author.toLowerCase().includes(name.toLowerCase());
  return title === undefined || title === title.toUpperCase();
}
