import type { Article } from "../../domain/article.ts";
import type { SpeakerNote } from "../../domain/speaker.ts";

import { Participants } from "./participants.ts";
import { sentences } from "../text/sentences.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Line } from "./transcript-lines.ts";
import { personNamed } from "./turn-names.ts";
import type { Tally } from "./turns.ts";
import { wordsIn } from "../text/words.ts";

/** The longest line that may belong to a list of participants, in UTF-16 code units. */
const LONGEST = 200;
/** How many lines ahead of the first turn are read for names. */
const MOST = 100;

/** “Participants: Mara Quill, John Reed”, or a line each below. */
const LIST = /^(?:participants|speakers|present|attendees|guests|panel(?:l?ists)?):?\s*(.*)$/iu;

/** How many lines stand ahead of the first turn: title, place, participants; all where there is no label. */
export function headOf(text: string, lines: readonly Line[], tally: Tally): number {
  const first = lines.findIndex((line, at) => !isHead(text, line, lines[at + 1], tally));
  return first < 0 ? lines.length : first;
}

function isHead(
  text: string,
  { span, label }: Line,
  next: Line | undefined,
  tally: Tally,
): boolean {
  if (label === undefined || label.named.kind === "note") return true;
  const rest = text.slice(label.words, span.end).trim();
  if (label.form === "line")
    return !tally.again(label) || (rest === "" && next?.label !== undefined);
  const bare = rest !== "" && rest.length <= LONGEST && !/[.?!…"”’)\]—-]$/u.test(rest);
  return (
    bare && /^[\p{Lu}\p{N}]/u.test(rest) && (personNamed(rest) !== undefined || !tally.again(label))
  );
}

/** Who takes part, by the article's title and the lines ahead of the first turn. */
export function participantsIn(
  { text, title }: Article,
  head: readonly Line[],
  notes: readonly SpeakerNote[],
): Participants {
  const participants = new Participants(notes);
  const written = head
    .slice(0, MOST)
    .flatMap(({ span }) => text.slice(span.start, span.end).split(/[\r\n]+/u))
    .filter((line) => line.length <= LONGEST);
  const titles = [title ?? "", ...written].map((line) => line.replace(/^#+\s*|[*_]/gu, ""));
  participants.introduce(titles.flatMap(sentencesOf), notes);
  let listed = false;
  for (const line of titles) {
    const [, names] = LIST.exec(line) ?? [];
    listed = names !== undefined || (listed && line.length <= MOST);
    for (const name of names?.split(/;|,(?!\s*(?:the\s)?\p{Ll})|\sand\s/u) ?? [line])
      participants.list(name.trim(), listed);
  }
  return participants;
}

function sentencesOf(line: string, at: number): readonly Sentence[] {
  return sentences(wordsIn(line, { start: 0, end: line.length }), [], at);
}
