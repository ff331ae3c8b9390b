import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { type Statement, shownSpans, spansOf } from "../domain/statement.ts";
import { excerpt } from "../domain/verbatim.ts";
import { type Drawn, element } from "./drawn.ts";

/** So much of an article is shown on either side of a statement, in UTF-16 code units. */
const AROUND = 30_000;

/** What is marked in an article, in the order in which the legend explains it. */
const MARKS = {
  shown: "what the answer shows",
  said: "what was said",
  speaker: "who is taken to speak",
  cue: "the word that says so",
  source: "to whom, or where",
} as const;

type Mark = keyof typeof MARKS;

/** A stretch of an article, and what it is. */
interface Marked {
  readonly mark: Mark;
  readonly span: Span;
}

/** An article with a statement marked in it: what the marks mean, then the text, cut where it is long. */
export function markedArticle(article: Article, statement: Statement): readonly Drawn[] {
  const marked = marksOf(statement);
  return [legend(marked), ...articleText(article, marked)];
}

function marksOf(statement: Statement): readonly Marked[] {
  const { mention, cue, via } = statement.attribution;
  const marked: readonly Marked[] = [
    ...shownSpans(statement).map((span): Marked => ({ mark: "shown", span })),
    ...spansOf(statement).map((span): Marked => ({ mark: "said", span })),
    { mark: "speaker", span: mention },
    ...(cue === undefined ? [] : [{ mark: "cue", span: cue } as const]),
    ...(via === undefined ? [] : [{ mark: "source", span: via } as const]),
  ];
  // A speech has no mention of its speaker.
  return marked.filter(({ span }) => span.start < span.end);
}

function legend(marked: readonly Marked[]): Drawn {
  const used = Object.entries(MARKS).filter(([mark]) => marked.some((each) => each.mark === mark));
  const entries = used.map(([mark, meaning]) =>
    element("li", {}, element("span", { class: mark }, meaning)),
  );
  return element("ul", { class: "legend", "aria-label": "What the marks mean" }, ...entries);
}

function articleText(article: Article, marked: readonly Marked[]): readonly Drawn[] {
  const { text } = article;
  const starts = marked.map(({ span }) => span.start);
  const ends = marked.map(({ span }) => span.end);
  const from = Math.max(0, Math.min(...starts) - AROUND);
  const to = Math.min(text.length, Math.max(...ends) + AROUND);
  const edges = marked.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([from, ...edges, to])].toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const span = { start: cuts[index] ?? end, end };
    return piece(excerpt(article, span), marksOn(span, marked), span);
  });
  return [
    ...(from > 0 ? [cut(`… ${String(from)} characters before this are not shown`)] : []),
    element(
      "div",
      { class: "article", tabindex: "0", role: "region", "aria-label": "The article" },
      ...pieces,
    ),
    ...(to < text.length
      ? [cut(`… ${String(text.length - to)} more characters are not shown`)]
      : []),
  ];
}

function marksOn({ start, end }: Span, marked: readonly Marked[]): readonly Mark[] {
  return marked
    .filter(({ span }) => span.start <= start && end <= span.end)
    .map(({ mark }) => mark);
}

function piece(words: string, marks: readonly Mark[], span: Span): Drawn {
  if (marks.length === 0) return words;
  const tag = marks.includes("shown") ? "mark" : "span";
  return element(tag, { class: [...new Set(marks)].join(" "), title: at(span) }, words);
}

function cut(words: string): Drawn {
  return element("p", { class: "cut" }, words);
}

/** "376–528" */
export function at({ start, end }: Span): string {
  return `${String(start)}–${String(end)}`;
}
