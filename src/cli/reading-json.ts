import type { Reading } from "../domain/reading.ts";
import { type Statement, confidenceIn, spansOf } from "../domain/statement.ts";
import { orNull, pair } from "./json.ts";
import { speakerOf } from "./speaker-of.ts";

/** What was read from an article on one line of JSON, for programs. */
export function readingJson(reading: Reading): string {
  return JSON.stringify({
    article: reading.article.id,
    statements: reading.statements.map((statement) => stated(statement, reading)),
    unattributed: reading.unattributed.map(pair),
  });
}

function stated(statement: Statement, reading: Reading) {
  const { mention, cue, via, by, speakerConfidence, extentConfidence } = statement.attribution;
  const { id, name, kind } = speakerOf(statement, reading);
  return {
    kind: statement.kind,
    spans: spansOf(statement).map(pair),
    speaker: { id, name, kind },
    mention: pair(mention),
    cue: cue ? pair(cue) : null,
    via: via ? pair(via) : null,
    by,
    said: orNull(statement.said && [statement.said.from, statement.said.to]),
    confidence: rounded(confidenceIn(statement.attribution)),
    speakerConfidence: rounded(speakerConfidence),
    extentConfidence: rounded(extentConfidence),
    quoted: statement.kind === "quotation" ? [] : statement.quoted.map(pair),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
