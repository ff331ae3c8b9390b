import {
  type Answer,
  type Citation,
  type Mention,
  type Reason,
  sourcesOf,
} from "../domain/answer.ts";
import { deepLink } from "../domain/deep-link.ts";
import type { Understanding } from "../domain/question.ts";
import type { Speaker } from "../domain/speaker.ts";
import { shownSpans, spansOf } from "../domain/statement.ts";
import { excerpt } from "../domain/verbatim.ts";
import { orNull, pair } from "./json.ts";

/** An answer on one line of JSON, for programs; `limit` citations at most. */
export function answerJson(answer: Answer, limit: number): string {
  return JSON.stringify({
    question: question(answer.understanding),
    kind: answer.kind,
    ...held(answer, limit),
  });
}

function question({ text, speakers, misspelt, about, period, only, sort }: Understanding) {
  return {
    text,
    speaker: orNull(speakers[0]?.id),
    speakers: speakers.map(({ id }) => id),
    misspelt: orNull(misspelt),
    about: orNull(about),
    since: orNull(period?.from),
    until: orNull(period?.to),
    only: orNull(only),
    sort,
  };
}

function held(answer: Answer, limit: number) {
  switch (answer.kind) {
    case "found":
      return { own: answer.own, citations: answer.citations.slice(0, limit).map(cited) };
    case "ambiguous":
      return { speakers: answer.speakers.map(named) };
    case "nothing":
      return { because: reason(answer.because) };
  }
}

function cited(citation: Citation): object {
  const { article, statement, speaker } = citation;
  const spans = spansOf(statement);
  return {
    article: article.id,
    kind: statement.kind,
    spans: spans.map(pair),
    words: spans.map((span) => excerpt(article, span)),
    passage: pair(statement.passage),
    speaker: named(speaker),
    publisher: orNull(article.publisher),
    title: orNull(article.title),
    published: orNull(article.published),
    url: orNull(article.url),
    link: orNull(deepLink(article, shownSpans(statement))),
    file: article.file,
    status: article.status,
    basedOn: sourcesOf(citation).map(({ outlet, url }) => ({ outlet, url: orNull(url) })),
    alsoIn: citation.alsoIn.map(cited),
  };
}

function named({ id, name }: Speaker) {
  return { id, name };
}

function reason(because: Reason) {
  switch (because.kind) {
    case "unknown-speaker":
      return {
        ...because,
        nearest: because.nearest.map(named),
        mentions: because.mentions.map(mentioned),
      };
    case "silent-on-topic":
      return { ...because, mentions: because.mentions.map(mentioned) };
    default:
      return because;
  }
}

function mentioned({ article, passage }: Mention) {
  const { id, file } = article;
  return { article: id, file, passage: pair(passage), words: excerpt(article, passage) };
}
