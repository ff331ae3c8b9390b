import type { Answer } from "../domain/answer.ts";
import type { Question } from "../domain/question.ts";
import type { RefusedFile } from "../domain/refused-file.ts";
import { SHOWN, type View, answerMessage } from "./answer-message.ts";
import type { Comparison, State } from "./asking.ts";
import type { Desk } from "./desk.ts";
import { SHOWN_OF_EACH, comparisonMessage } from "./comparison.ts";
import { ARTICLES, SPEAKERS, articlesMessage, speakersMessage } from "./lists.ts";
import type { Message } from "./message.ts";

/** From where on an answer is shown, and what else there is to say of it. */
export interface Page {
  readonly from: number;
  readonly note: string | undefined;
}

const FIRST: Page = { from: 0, note: undefined };

/**
 * What is asked, answered: a page of it; the first, with a note, where the corpus is not the one any more that the page is from.
 * @throws what the engine throws.
 */
export async function answered(state: State, desk: Desk, page: Page = FIRST): Promise<Message> {
  const view = { words: desk.words, state, note: page.note };
  const { asking } = state;
  switch (asking.kind) {
    case "speakers": {
      const list = await desk.engine.speakers(asking.typed, { from: page.from, count: SPEAKERS });
      return speakersMessage(list, asking.typed, view);
    }
    case "articles": {
      const list = await desk.engine.articles({ from: page.from, count: ARTICLES });
      const holdings = await desk.engine.holdings();
      const refused: readonly RefusedFile[] =
        state.isPrivate && desk.isHost ? holdings.intake.refused : [];
      return articlesMessage(list, holdings, refused, view);
    }
    case "comparison":
      return compared(asking, view, desk, page);
    case "sentence":
    case "form": {
      const answer = await desk.engine.answer(asking, { from: page.from, count: SHOWN });
      if (isOfOther(answer, state)) return answered(fresh(state), desk, changed(desk));
      return answerMessage(answer, view);
    }
  }
}

async function compared(
  { first, second, about, asked }: Comparison,
  view: View,
  desk: Desk,
  page: Page,
): Promise<Message> {
  const window = { from: page.from, count: SHOWN_OF_EACH };
  const answerTo = async (speaker: string): Promise<Answer> =>
    desk.engine.answer(question(speaker, about, asked), window);
  const sides = [await answerTo(first), await answerTo(second)] as const;
  if (sides.some((side) => isOfOther(side, view.state)))
    return answered(fresh(view.state), desk, changed(desk));
  return comparisonMessage(sides, page.from, view);
}

function question(speaker: string, about: string, asked: string): Question {
  const open = { since: undefined, until: undefined, only: undefined };
  return { kind: "form", speaker, about, ...open, sort: "newest", asked };
}

/** Whether an answer is from another corpus than the message whose button was pressed. */
function isOfOther(answer: Answer, { corpus }: State): boolean {
  return answer.kind === "found" && corpus !== undefined && answer.corpus !== corpus;
}

function fresh(state: State): State {
  return { ...state, corpus: undefined };
}

/** The first page, with the note that the articles are others now. */
export function changed({ words }: Pick<Desk, "words">): Page {
  return { from: 0, note: words.heading.changed };
}
