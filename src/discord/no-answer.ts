import type { Ambiguous, Reason } from "../domain/answer.ts";
import type { Speaker } from "../domain/speaker.ts";
import { counted } from "../domain/counted.ts";
import { line } from "./line.ts";

/** As many as an autocomplete offers. */
const CHOICES = 25;
const NEAREST = 5;

/** Whom the name may mean; the one who asks has to choose. */
export function choice({ typed, speakers }: Ambiguous): string {
  const more = speakers.length - CHOICES;
  return [
    `${bold(typed)} may mean any of these. Ask again with one of the names:`,
    ...speakers.slice(0, CHOICES).map((speaker) => `- ${named(speaker)}`),
    ...(more > 0 ? [`- and ${counted(more, "other")}`] : []),
  ].join("\n");
}

/** Why nothing was found, and what to try. */
export function reason(because: Reason): string {
  switch (because.kind) {
    case "unknown-speaker":
      return `Nobody called ${bold(because.typed)} is quoted or reported in these articles.${nearest(because.nearest)}`;
    case "silent-on-topic":
      return `These articles hold ${counted(because.statements, "statement")} by ${bold(because.speaker.name)}, but none on ${bold(because.about)}.`;
    case "unmentioned-topic":
      return `Nobody is quoted or reported on ${bold(because.about)} in these articles.`;
    case "no-question":
      return "No speaker and no topic could be made out. Ask in the form: what did somebody say about something?";
  }
}

function nearest(speakers: readonly Speaker[]): string {
  if (speakers.length === 0) return "";
  return ` The nearest names: ${speakers
    .slice(0, NEAREST)
    .map(({ name }) => bold(name))
    .join(", ")}.`;
}

function named({ name, roles }: Speaker): string {
  const role = line(roles[0], 40);
  return role === undefined ? bold(name) : `${bold(name)}, ${role}`;
}

function bold(words: string): string {
  return `**${line(words, 80) ?? "…"}**`;
}
