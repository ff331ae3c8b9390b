import type { Article } from "../domain/article.ts";
import type { Passage, Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import type { Statement } from "../domain/statement.ts";

import { Cast } from "./speakers/cast.ts";
import { appearances } from "./people/people.ts";
import { partsOf } from "./text/parts.ts";
import type { Sentence } from "./text/sentences.ts";
import { withoutHeadlines } from "./statements/signatures.ts";
import { statements } from "./statements/statements.ts";
import { transcript } from "./transcripts/transcripts.ts";

/** Reads an article: its paragraphs, what is quoted in them, and, in English, who appears and who is reported to have said what. */
export function read(article: Article, notes: readonly SpeakerNote[]): Reading {
  if (article.kind === "transcript" && article.language === undefined)
    return transcript(article, notes);
  const { paragraphs, pieces, sentences, titles } = partsOf(article.text);
  const quoted = pieces.map(({ inner }) => inner);
  if (article.language !== undefined)
    return {
      article,
      passages: passages(paragraphs, sentences),
      speakers: [],
      statements: [],
      unattributed: outermost(quoted),
    };
  const told = withoutHeadlines(sentences);
  const cast = new Cast(article.id, told, appearances(told, notes, titles), notes);
  const {
    statements: found,
    speakers,
    open,
  } = statements(
    {
      text: article.text,
      sentences: told,
      pieces,
      paragraphs,
      published: article.published,
    },
    cast,
  );
  const given = new Set(found.flatMap(quotedIn).map(({ start }) => start));
  const loose = quoted.filter(({ start }) => !given.has(start));
  const unattributed = outermost([...open, ...loose]);
  return {
    article,
    passages: passages(paragraphs, sentences),
    speakers,
    statements: found,
    unattributed,
  };
}

function quotedIn(statement: Statement): readonly Span[] {
  return statement.kind === "quotation" ? statement.words : statement.quoted;
}

/** In the order of the text, without what stands within another. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (found.at(-1)?.end ?? 0)) found.push(span);
  return found;
}

function passages(blocks: readonly Span[], lines: readonly Sentence[]): readonly Passage[] {
  const inside = blocks.map((): Span[] => []);
  for (const line of lines) inside[line.paragraph]?.push(line.span);
  return blocks.map((span, at) => ({ span, sentences: inside[at] ?? [] }));
}
