import type { Answer } from "../../src/domain/answer.ts";
import type { Article } from "../../src/domain/article.ts";
import type { Question } from "../../src/domain/question.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { shownSpans } from "../../src/domain/statement.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "../discord/made-up.ts";
import { sentence } from "../asking.ts";

/** A body, or a body with what else is known of its article. */
export type Written = string | (Partial<Article> & { readonly text: string });

/** Made-up articles as they are read; their ids are `a1`, `a2` and so on where none is given. */
export function readings(
  written: readonly Written[],
  notes: readonly SpeakerNote[] = [],
): readonly Reading[] {
  return written.map((one, at) => {
    const { text, ...rest } = typeof one === "string" ? { text: one } : one;
    return read(articleOf(text, { id: `a${String(at + 1)}`, title: undefined, ...rest }), notes);
  });
}

/** What an engine over made-up articles answers: to a sentence, or to a form. */
export async function asked(
  question: string | Question,
  written: readonly Written[],
  notes: readonly SpeakerNote[] = [],
): Promise<Answer> {
  const engine = createEngine(readings(written, notes), notes);
  return engine.answer(typeof question === "string" ? sentence(question) : question);
}

/** An answer in short: "a1 Mara Quill: The harbours stay open," for each citation, the names to choose from, or why there is none. */
export function inShort(answer: Answer): readonly string[] {
  if (answer.kind === "nothing") return [answer.because.kind];
  if (answer.kind === "ambiguous") return ["either", ...answer.speakers.map(({ name }) => name)];
  return answer.citations.map(({ article, speaker, statement }) => {
    const shown = shownSpans(statement).map((span) => excerpt(article, span));
    return `${article.id} ${speaker.name}: ${shown.join(" … ")}`;
  });
}

/** What a host knows of a person. */
export function noteOn(name: string, rest: Partial<SpeakerNote> = {}): SpeakerNote {
  return { name, kind: "person", aliases: [], roles: [], speaksFor: [], ...rest };
}
