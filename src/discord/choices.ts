import type { SpeakerChoice } from "../domain/engine.ts";
import type { Choice } from "./command.ts";
import { counted } from "../domain/counted.ts";
import { oneLine } from "./markdown.ts";

/** Discord offers no more choices, and refuses longer ones. */
const CHOICES = 25;
const LENGTH = 100;

/** Speakers as an autocomplete offers them: "Dmitry Peskov — Kremlin spokesman (12 statements)". */
export function choicesOf(speakers: readonly SpeakerChoice[]): readonly Choice[] {
  const named = speakers.filter(({ speaker }) => choosable(speaker.name));
  return named.slice(0, CHOICES).map((choice) => ({
    name: label(choice),
    value: choice.speaker.name,
  }));
}

/** The name is what the command gets back, so that it has to fit whole. */
function choosable(name: string): boolean {
  return oneLine(name) !== "" && name.length <= LENGTH;
}

function label({ speaker, statements }: SpeakerChoice): string {
  const count = ` (${counted(statements, "statement")})`;
  const words = oneLine([speaker.name, ...speaker.roles.slice(0, 1)].join(" — "));
  return shortened(words, LENGTH - count.length) + count;
}

function shortened(words: string, length: number): string {
  if (words.length <= length) return words;
  return `${words.slice(0, length - 1).replace(/\p{Cs}$/u, "")}…`;
}
