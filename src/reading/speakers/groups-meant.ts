import type { Speaker, SpeakerId } from "../../domain/speaker.ts";

import type { Announcement, Report } from "../reports/report.ts";
import type { Source } from "../reports/sources.ts";
import { isGroup, isThing } from "./groups.ts";
import type { Identified } from "./identified.ts";
import type { Place, Scene } from "./scene.ts";
import type { Named } from "./named-before.ts";
import type { Spoken, Turn } from "./spoken.ts";

/** What is known of those who appear and who spoke, and who the words of a source name. */
interface Known {
  readonly scene: Scene;
  readonly turns: Spoken;
  readonly identify: (source: Source) => Identified | undefined;
}

/** A group or a body that spoke, and where. */
interface Spoke {
  readonly turn: Turn;
  readonly identified: Identified;
}

/**
 * Whom a "they" means, which is a group, or an "it", which is a body or a text; undefined where several are as likely.
 *
 *     *Farmers* said it rained and they said …        who spoke in the sentence
 *     As *farmers* met, they said …                   whom the sentence names, and no other
 *     *Farmers* said it rained. They said …           who spoke in the sentence before
 *     *Farmers* met. They said …                      whom the sentence before is about
 *     *Farmers* said it rained. It was wet. They said …     who spoke last in the paragraph, or in the one before
 */
export function groupMeant(
  word: "they" | "it",
  announced: Announcement | Report,
  place: Place,
  known: Known,
): Identified | undefined {
  const spoke = lastSpoken(word, place, known);
  if (spoke?.turn.sentence === place.sentence) return spoke.identified;
  const start = wordsAhead(announced);
  const speaks = word === "they" || isSpoken(announced);
  const [one, ...more] = speaks ? fitting(word, place, start, known) : [];
  if (one !== undefined) return more.length === 0 ? one : undefined;
  if (spoke !== undefined && (start !== undefined || spoke.turn.sentence === place.sentence - 1))
    return spoke.identified;
  const source = speaks ? known.scene.leading(place.sentence - 1, word) : undefined;
  const found = source && known.identify(source);
  return found !== undefined && canBe(found.speaker, word)
    ? { speaker: found.speaker, by: "pronoun", pattern: "pronoun-group-subject" }
    : spoke?.identified;
}

/** The group or body that spoke last in the paragraph, or in the one before. */
function lastSpoken(word: "they" | "it", { sentence }: Place, known: Known): Spoke | undefined {
  const { scene, turns } = known;
  const paragraph = scene.paragraphOf(sentence);
  const turn = turns.lastIn(paragraph) ?? turns.lastIn(paragraph - 1);
  return turn !== undefined && canBe(turn.speaker, word)
    ? { turn, identified: { speaker: turn.speaker, by: "pronoun", pattern: "pronoun-group" } }
    : undefined;
}

/** Those whom a sentence names as far as its pronoun, or as what was said; of several the one that a clause begins with, if no other does anything. */
function fitting(
  word: "they" | "it",
  place: Place,
  said: number | undefined,
  { scene, identify }: Known,
): readonly Identified[] {
  const first = scene.firstOf(word, place).start;
  const start = Math.min(first, said ?? first);
  const found = new Map<SpeakerId, Identified & Pick<Named, "leads" | "acts">>();
  for (const { source, leads, acts } of scene.namedBefore({ ...place, start })) {
    const speaker = identify(source)?.speaker;
    if (speaker === undefined || !canBe(speaker, word)) continue;
    const led = leads || found.get(speaker.id)?.leads === true;
    const pattern = "pronoun-group-same-sentence";
    found.set(speaker.id, { speaker, by: "pronoun", pattern, leads: led, acts });
  }
  const [one, ...more] = [...found.values()];
  return one?.leads === true && !more.some(({ acts }) => acts) ? [one] : [...found.values()];
}

/** *it said* that …, it reads: *“…”*; not: it is late */
function isSpoken(announced: Announcement | Report): boolean {
  if (/^(?:say|tell|refuse)$/u.test(announced.cue.manner)) return true;
  return (
    "content" in announced &&
    announced.sentence.tokens[announced.content.first]?.piece !== undefined
  );
}

/** Where in the text what was said begins, if it stands ahead of who said it: *It rained*, they said; *the rain*, they said, “was late”. */
function wordsAhead(announced: Announcement | Report): number | undefined {
  if (!("content" in announced)) return undefined;
  const { content, cue, sentence } = announced;
  const [comma, next] = sentence.tokens.slice(cue.last + 1);
  if (comma?.text === "," && next?.begins !== true) return sentence.tokens[0]?.start;
  const ahead = content.ahead || content.gap !== undefined;
  return ahead ? sentence.tokens[content.first]?.start : undefined;
}

/** Whether a speaker can be "they", or "it". */
function canBe({ kind, name }: Speaker, word: "they" | "it"): boolean {
  const group = kind === "unnamed" && isGroup(name);
  const thing = kind === "institution" || (kind === "unnamed" && !group && isThing(name));
  return word === "it" ? thing : group;
}
