import type { Article } from "../../domain/article.ts";
import type { SpeakerNote } from "../../domain/speaker.ts";

import { spoken } from "./stage-directions.ts";
import { headOf, participantsIn } from "./transcript-head.ts";
import type { Line } from "./transcript-lines.ts";
import { NOBODY, OPEN, isHeading, isNote } from "./transcript-words.ts";
import type { Told, Voice } from "./transcript-words.ts";
import type { Label } from "./turn-labels.ts";
import { TurnSpeakers } from "./turn-speakers.ts";
import { isConversation, standings, tallyOf } from "./turns.ts";
import type { Standing } from "./turns.ts";

/**
 * The paragraphs of a conversation with whose turn each belongs to; undefined where there are no turns.
 *
 *     Harbour Hall, 5 March      ahead of the first turn: nobody's
 *     MS. QUILL: We wait.        hers
 *     And wait.                  hers, too
 *     Q. Until when?             whoever asks
 */
export function conversation(
  article: Article,
  lines: readonly Line[],
  notes: readonly SpeakerNote[],
): Told | undefined {
  const { text } = article;
  const tally = tallyOf(text, lines);
  const head = headOf(text, lines, tally);
  const participants = participantsIn(article, lines.slice(0, head), notes);
  const body = lines.slice(head);
  for (const { named } of firmOnes(body, standings(body, tally, participants)))
    if (named.kind === "person" && named.name.includes(" ")) participants.person(named);
  const stands = standings(body, tally, participants);
  const firm = firmOnes(body, stands);
  if (!isConversation(firm, article.author)) return undefined;
  const speakers = new TurnSpeakers(article.id, notes, participants, firm);
  let voice: Voice = NOBODY;
  const parts = body.flatMap((line, at) => {
    const { span, label } = line;
    const stand = stands[at];
    const turns = stand === "firm" ? label : undefined;
    if (stand === "note" || isNote(text, line)) voice = NOBODY;
    else if (stand === "doubtful") voice = OPEN;
    else if (turns !== undefined) {
      const speaker = speakers.of(turns);
      voice = speaker ? { kind: "turn", speaker, mention: turns.mention } : OPEN;
    }
    if (voice.kind === "nobody" || isHeading(text, line)) return [];
    const words = spoken(text, { start: turns?.words ?? span.start, end: span.end });
    return [{ voice, passage: span, words }];
  });
  return { parts, bodies: speakers.bodies };
}

/** The labels that open turns. */
function firmOnes(
  lines: readonly Line[],
  stands: readonly (Standing | undefined)[],
): readonly Label[] {
  return lines.flatMap(({ label }, at) => (label && stands[at] === "firm" ? [label] : []));
}
