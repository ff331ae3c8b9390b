import type { Answer } from "../../src/domain/answer.ts";
import type { Engine } from "../../src/domain/engine.ts";
import type { Question } from "../../src/domain/question.ts";
import { articleOf, citationOf, speakerOf } from "./made-up.ts";

const ada = speakerOf("Ada Quill", "harbour master");
const article = articleOf("“The harbour stays open,” Ada Quill said on Monday.");

/** An engine that knows one speaker and one statement, and offers forty speakers. */
export const madeUpEngine: Engine = {
  answer: async (question) => answerTo(question),
  speakers: async (typed) =>
    Array.from({ length: 40 }, (_, statements) => ({
      speaker: speakerOf(`${typed} Quill ${String(statements)}`, "harbour ".repeat(20)),
      statements,
    })),
  holdings: async () => ({ articles: 1, statements: 1, speakers: 1 }),
};

/** An engine that fails at everything. */
export const brokenEngine: Engine = {
  answer: async () => fail(),
  speakers: async () => fail(),
  holdings: async () => fail(),
};

function answerTo(question: Question): Answer {
  const typed = question.kind === "form" ? question.speaker : question.text;
  const about = question.kind === "form" ? question.about : undefined;
  if (!typed.includes("Quill")) {
    const understanding = { text: typed, speaker: undefined, about };
    const because = { kind: "unknown-speaker", typed, nearest: [ada] } as const;
    return { kind: "nothing", understanding, because };
  }
  const understanding = { text: typed, speaker: ada, about };
  const citation = citationOf(article, ada, "quotation", "The harbour stays open,");
  return { kind: "found", understanding, citations: [citation] };
}

function fail(): never {
  throw new Error("the tide came in");
}
