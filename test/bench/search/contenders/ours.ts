import type { Answer } from "../../../../src/domain/answer.ts";
import type { Question } from "../../../../src/domain/question.ts";
import { createEngine } from "../../../../src/engine.ts";
import { type Contender, MOST_FOUND } from "../contender.ts";
import { wordsOf } from "../documents.ts";
import type { Asked } from "../questions.ts";
import { loaded } from "../store.ts";

/** This project's own answering, from the sentence typed to the whole answer. */
export const ours: Contender = {
  name: "On the Record",
  bySpeaker: true,
  async prepared(folder) {
    const readings = await loaded(folder, "readings");
    return async () => {
      const engine = createEngine(readings, []);
      return async (asked) => wordsFound(await engine.answer(questionFor(asked), SHOWN));
    };
  },
};

/** As many as the others are asked for. */
const SHOWN = { from: 0, count: MOST_FOUND };

function questionFor(asked: Asked): Question {
  return { kind: "sentence", text: asked.text, asked: "2031-05-01" };
}

function wordsFound(answer: Answer): readonly (readonly string[])[] {
  if (answer.kind !== "found") return [];
  return answer.citations
    .slice(0, MOST_FOUND)
    .map((citation) =>
      [citation, ...citation.alsoIn].map(({ article, statement }) => wordsOf(article, statement)),
    );
}
