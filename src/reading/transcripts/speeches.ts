import type { Article } from "../../domain/article.ts";
import type { SpeakerNote } from "../../domain/speaker.ts";
import type { Speaker } from "../../domain/speaker.ts";

import { Participants } from "./participants.ts";
import { Speakers } from "../speakers/speakers.ts";
import { spoken } from "./stage-directions.ts";
import type { Line } from "./transcript-lines.ts";
import { OPEN, isHeading, isNote } from "./transcript-words.ts";
import type { Part, Told } from "./transcript-words.ts";
import { namedBy } from "./turn-names.ts";

/**
 * The paragraphs of a speech, all its author's: behind title and occasion, which end in no mark, as what is spoken does.
 * A paragraph that begins like another's turn is left open; where they are many, all is.
 */
export function speech(
  { id, text, title, author = "" }: Article,
  lines: readonly Line[],
  notes: readonly SpeakerNote[],
): Told {
  const speakers = new Speakers(id, notes);
  const speaker = speakerOf(author, speakers, notes);
  if (speaker === undefined || 3 * lines.filter(isOpen).length > lines.length)
    return { parts: [], bodies: [] };
  const written = (line: Line) => text.slice(line.span.start, line.span.end);
  const begins = lines.findIndex((line) => /[.?!…,:;”"’)\]—-]$/u.test(written(line)));
  const parts = lines.slice(Math.max(0, begins)).flatMap((line): readonly Part[] => {
    const { span } = line;
    if (
      isNote(text, line) ||
      isHeading(text, line) ||
      written(line) === title ||
      line.label?.named.kind === "note"
    )
      return [];
    const own: Part["voice"] = {
      kind: "turn",
      speaker,
      mention: { start: span.start, end: span.start },
    };
    return [{ voice: isOpen(line) ? OPEN : own, passage: span, words: spoken(text, span) }];
  });
  return { parts, bodies: speakers.bodies };
}

/** Whether a paragraph begins as another's turn may. */
function isOpen({ label }: Line): boolean {
  return label !== undefined && label.form !== "stop" && label.form !== "line";
}

/** The one person whom the front matter names. */
function speakerOf(
  author: string,
  speakers: Speakers,
  notes: readonly SpeakerNote[],
): Speaker | undefined {
  const named = namedBy(author);
  if (named?.kind !== "person" || speakers.isBody(author)) return undefined;
  const second = named.role === undefined ? undefined : namedBy(named.role);
  if (second?.kind === "person" && second.title === undefined) return undefined;
  const person = new Participants(notes).person(named);
  return person && speakers.person(person);
}
