import type { Answer, Ambiguous, Found, Reason } from "../domain/answer.ts";
import type { Speaker } from "../domain/speaker.ts";
import { counted } from "../domain/counted.ts";
import { citationText, nameAndRole } from "./citation-text.ts";
import { visibleLine } from "./visible.ts";

/** An answer as a person reads it in a terminal; the first line says how the question was understood. */
export function answerText(answer: Answer, limit: number): string {
  return `${visibleLine(understood(answer))}\n\n${body(answer, limit)}\n`;
}

function body(answer: Answer, limit: number): string {
  switch (answer.kind) {
    case "found":
      return citations(answer, limit);
    case "ambiguous":
      return choices(answer).map(visibleLine).join("\n");
    case "nothing":
      return why(answer.because).map(visibleLine).join("\n");
  }
}

/** "Dmitry Peskov · peacekeepers" */
function understood(answer: Answer): string {
  const { speaker, about, text } = answer.understanding;
  const who = speaker?.name ?? typed(answer);
  if (who === undefined && about === undefined) return text;
  return [who ?? "anyone", about].filter((part) => part !== undefined).join(" · ");
}

/** A name that stands for no one speaker, as it was typed. */
function typed(answer: Answer): string | undefined {
  if (answer.kind === "ambiguous") return answer.typed;
  if (answer.kind !== "nothing" || answer.because.kind !== "unknown-speaker") return undefined;
  return answer.because.typed;
}

function citations({ citations: all }: Found, limit: number): string {
  const shown = all.slice(0, limit).map((citation, at) => citationText(citation, at + 1));
  const more = all.length - shown.length;
  if (more > 0) shown.push(`and ${String(more)} more: ask with --limit ${String(all.length)}`);
  return shown.join("\n\n");
}

function choices({ typed: name, speakers }: Ambiguous): readonly string[] {
  const head = `${name} fits several speakers; ask again with one of these names:`;
  return [head, ...speakers.map((speaker) => `  ${nameAndRole(speaker)}`)];
}

function why(because: Reason): readonly string[] {
  switch (because.kind) {
    case "unknown-speaker":
      return [
        `Nothing found: nobody called ${because.typed} says anything in these articles.`,
        ...nearest(because.nearest),
      ];
    case "silent-on-topic":
      return [
        `Nothing found: ${because.speaker.name} says nothing about ${because.about} in these articles.`,
        `On other things: ${counted(because.statements, "statement")}.`,
      ];
    case "unmentioned-topic":
      return [`Nothing found: no statement in these articles is about ${because.about}.`];
    case "no-question":
      return [
        "Nothing found: neither a speaker nor a topic could be made out.",
        "Ask, for example: what did Peskov say about peacekeepers",
      ];
  }
}

function nearest(speakers: readonly Speaker[]): readonly string[] {
  const names = speakers.map(({ name }) => name).join(", ");
  return names === "" ? [] : [`Nearest names: ${names}.`];
}
