import { createHash } from "node:crypto";

import type { Article } from "../../src/domain/article.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { Span } from "../../src/domain/span.ts";
import type { SpeakerNote } from "../../src/domain/speaker.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { shownSpans, spansOf } from "../../src/domain/statement.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { read } from "../../src/reading/read.ts";

/** An article of which nothing but the text is known. */
export function articleOf(text: string): Article {
  return {
    id: "harbour",
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    title: undefined,
    publisher: undefined,
    author: undefined,
    published: undefined,
    url: undefined,
    language: undefined,
    kind: "report",
    status: "usable",
    basedOn: [],
    file: "corpus/harbour.md",
  };
}

/** All that is read from an article of this text. */
export function readingOf(text: string, notes: readonly SpeakerNote[] = []): Reading {
  return read(articleOf(text), notes);
}

/** What is said in a text and by whom, then the quoted words that are nobody's: "quotation · Mara Quill · We wait … here". */
export function said(text: string, notes: readonly SpeakerNote[] = []): readonly string[] {
  const reading = readingOf(text, notes);
  const lines = reading.statements.map((statement) =>
    [statement.kind, speakerName(reading, statement), words(reading, spansOf(statement))].join(
      " · ",
    ),
  );
  const unattributed = reading.unattributed.map((span) => `nobody · ${words(reading, [span])}`);
  return [...lines, ...unattributed];
}

/** What is said in a text by somebody whom it leaves open. */
export function leftOpen(text: string): readonly string[] {
  const reading = readingOf(text);
  return reading.unattributed.map((span) => words(reading, [span]));
}

/** How a text says who spoke: "Mara Quill · pronoun · she · added · told a radio station", with a dash for what there is none of. */
export function attributed(text: string, notes: readonly SpeakerNote[] = []): readonly string[] {
  const reading = readingOf(text, notes);
  return reading.statements.map((statement) => {
    const { by, mention, cue, via } = statement.attribution;
    const spans = [mention, cue, via].map((span) => (span ? words(reading, [span]) : "–"));
    return [speakerName(reading, statement), by, ...spans].join(" · ");
  });
}

/** What a reader is shown of each statement. */
export function shown(text: string): readonly string[] {
  const reading = readingOf(text);
  return reading.statements.map((statement) => words(reading, shownSpans(statement)));
}

/** The fragments that each report quotes. */
export function fragments(text: string): readonly (readonly string[])[] {
  const reading = readingOf(text);
  return reading.statements.map((statement) =>
    statement.kind === "quotation" ? [] : statement.quoted.map((span) => words(reading, [span])),
  );
}

function speakerName({ speakers }: Reading, { attribution }: Statement): string {
  return speakers.find(({ id }) => id === attribution.speaker)?.name ?? "no such speaker";
}

function words({ article }: Reading, spans: readonly Span[]): string {
  return spans.map((span) => excerpt(article, span)).join(" … ");
}
