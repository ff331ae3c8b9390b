import type { Span } from "../../domain/span.ts";

import { namedBy } from "./turn-names.ts";
import type { Named } from "./turn-names.ts";

/** What stands at the start of a paragraph where a turn may begin. */
export interface Label {
  readonly named: Named;
  /** “MR. LEE”, without colon and emphasis. */
  readonly mention: Span;
  /** Where the words behind it begin. */
  readonly words: number;
  /** How it is set off from the words: “LEE:”, “Mr. Lee. ”, a line of its own. */
  readonly form: "colon" | "stop" | "line";
  /** Whether a place or the like stands behind it in brackets: “Mr. Lee (Norland):”. */
  readonly placed: boolean;
}

/** The longest label with all that is around it, in UTF-16 code units. */
const LONGEST = 160;

const LEAD = String.raw`^(?:[-–—•>*]\s+)?(?:[[(]\d{1,2}(?::\d\d){1,2}[\])]\s*)?`;
const MARK = String.raw`(?:\*\*|__|[*_])?`;
/** An affiliation, a time or a direction: “(Norland)”, “[00:12]”. */
const ASIDE = String.raw`(?<aside>(?:\s*[([][^()[\]\n]{1,60}[)\]]){0,2})`;
const HONORIFIC = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Amb|Prof)\.\s+)?`;

/** In the order in which they are tried. */
const FORMS: readonly (readonly [form: Label["form"], pattern: RegExp])[] = [
  // [Mara Quill] We wait.
  ["colon", new RegExp(String.raw`${LEAD}\[(?<label>[^:[\]\n]{1,60})\](?::|(?=\s))`, "du")],
  // **MR. LEE:** We wait.  LEE (Norland): We wait.  Mara Quill, harbour minister: We wait.
  [
    "colon",
    new RegExp(
      String.raw`${LEAD}${MARK}(?<label>[^:()[\]*_\n]{1,100}?)${ASIDE}\s*${MARK}:${MARK}(?=\s|$)`,
      "du",
    ),
  ],
  // Q    Why?
  ["colon", /^(?:\*\*|__)?(?<label>Q)(?:(?:\*\*|__)\s|\t|[ \u00a0]{2})/du],
  // Q. Why?  The President. We wait.  Mr. Lee. We wait.
  [
    "stop",
    new RegExp(
      String.raw`${LEAD}${MARK}(?<label>${HONORIFIC}[^.:()*_\n]{1,60}?)\.${MARK}(?=\s+\S)`,
      "du",
    ),
  ],
  // MARA QUILL⏎We wait.
  [
    "line",
    new RegExp(
      String.raw`${LEAD}(?:${MARK})(?<label>[^:*_\n]{1,80}?)${MARK}[ \t]*(?=[\r\n]|$)`,
      "du",
    ),
  ],
];

/** The label with which a paragraph begins; undefined where it begins with none. */
export function labelAt(text: string, { start, end }: Span): Label | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(head);
    const label = match?.groups?.["label"];
    const at = match?.indices?.groups?.["label"];
    if (match === null || label === undefined || at === undefined || !fits(form, match[0], label))
      continue;
    const named = namedBy(label);
    if (named === undefined || (form === "stop" && !isFormal(named))) continue;
    const mention = { start: start + at[0], end: start + at[1] };
    const placed = /\p{L}/u.test(match.groups?.["aside"] ?? "");
    return { named, mention, words: start + match[0].length, form, placed };
  }
  return undefined;
}

/** A line of its own is a label in capitals or in bold only: “NO.” is none. */
function fits(form: Label["form"], whole: string, label: string): boolean {
  if (form !== "line") return true;
  const capitals = !/\p{Ll}/u.test(label.replace(/\bMc(?=\p{Lu})/gu, ""));
  return (capitals || /^(?:\*\*|__)/u.test(whole)) && /\p{L}$/u.test(label);
}

/** With a full stop behind it a label is a letter, an office, or a name with courtesy or office: “Lee. Yes.” is none. */
function isFormal(named: Named): boolean {
  switch (named.kind) {
    case "part":
      return /^(?:q|a|question|answer|reporter|moderator|the \p{L}+)$/u.test(named.text);
    case "office":
      return /^the /iu.test(named.text);
    case "person":
      return named.title !== undefined;
    default:
      return false;
  }
}
