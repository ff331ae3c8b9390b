import type { Answer } from "../../domain/answer.ts";
import { SHOWN, type View, answerMessage } from "../messages/answer-message.ts";
import {
  type ArticleList,
  type Asking,
  type Comparison,
  type SpeakerList,
  type State,
  openForm,
} from "../pressing/asking.ts";
import type { Desk } from "./desk.ts";
import { withNote } from "../drawing/with-note.ts";
import { OTHERS } from "../drawing/also-in.ts";
import { SHOWN_OF_EACH, comparisonMessage } from "../messages/comparison.ts";
import { ARTICLES, SPEAKERS, articlesMessage, speakersMessage } from "../messages/lists.ts";
import type { Message } from "../messages/message.ts";

/** From where on an answer is shown, what else there is to say of it, and whether somebody shows it to all. */
export interface Page {
  readonly from: number;
  readonly note: string | undefined;
  readonly isShared: boolean;
}

const FIRST: Page = { from: 0, note: undefined, isShared: false };

/** What is asked for the first time, answered from whatever corpus there is. @throws what the engine throws. */
export async function firstAnswer(
  asking: Asking,
  isPrivate: boolean,
  desk: Desk,
): Promise<Message> {
  return answered({ asking, isPrivate, corpus: undefined }, desk);
}

/**
 * What is asked, answered: a page of it; the first, with a note, where the corpus is not the one any more that the page is from.
 * @throws what the engine throws.
 */
export async function answered(state: State, desk: Desk, page: Page = FIRST): Promise<Message> {
  if (await isOfOther(state, desk)) return answered(fresh(state), desk, firstPageAnew(page, desk));
  const { asking } = state;
  switch (asking.kind) {
    case "speakers":
    case "articles":
      return list(asking, state, desk, page);
    case "comparison":
      return compared(asking, state, desk, page);
    case "sentence":
    case "form": {
      const answer = await desk.engine.answer(asking, {
        from: page.from,
        count: SHOWN,
        alsoIn: OTHERS,
      });
      return answerMessage(answer, viewOf(state, desk, page));
    }
  }
}

/** Whether the message whose button was pressed is from another corpus than there is now. */
async function isOfOther({ corpus }: State, { engine }: Desk): Promise<boolean> {
  return corpus !== undefined && corpus !== (await engine.holdings()).corpus;
}

async function list(
  asking: SpeakerList | ArticleList,
  state: State,
  desk: Desk,
  page: Page,
): Promise<Message> {
  const holdings = await desk.engine.holdings();
  const view = viewOf({ ...state, corpus: holdings.corpus }, desk, page);
  const { from } = page;
  if (asking.kind === "speakers") {
    const speakers = await desk.engine.speakers(asking.typed, { from, count: SPEAKERS });
    return speakersMessage(speakers, asking.typed, view);
  }
  const articles = await desk.engine.articles({ from, count: ARTICLES });
  const refused = desk.isHost && state.isPrivate && !page.isShared ? holdings.intake : NONE;
  return articlesMessage(articles, holdings, refused, view);
}

/** No file that whoever asks may know to be refused. */
const NONE = { refused: [], asBefore: [] };

async function compared(
  { first, second, about, asked }: Comparison,
  state: State,
  desk: Desk,
  page: Page,
): Promise<Message> {
  const window = { from: page.from, count: SHOWN_OF_EACH, alsoIn: OTHERS };
  const answerTo = async (speaker: string): Promise<Answer> =>
    desk.engine.answer(openForm(speaker, about, "newest", asked), window);
  const sides = [await answerTo(first), await answerTo(second)] as const;
  return comparisonMessage(sides, page.from, viewOf(state, desk, page));
}

function viewOf(state: State, { words }: Desk, { note, isShared }: Page): View {
  return { words, state, note, isShared };
}

/** A state that is answered from whatever corpus there is. */
export function fresh(state: State): State {
  return { ...state, corpus: undefined };
}

/** The first page, with the note that the articles are others now. */
export function firstPageAnew(page: Page, { words }: Desk): Page {
  return { ...page, from: 0, note: withNote(words.heading.changed, page.note) };
}
