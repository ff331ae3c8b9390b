import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/speaker.ts";
import { spansOf } from "../domain/statement.ts";
import type { Statement } from "../domain/statement.ts";

import { reports } from "./attributions.ts";
import type { Cast } from "./cast.ts";
import { begunEarlier, continuation } from "./going-on.ts";
import type { Piece } from "./quotations.ts";
import type { Sentence } from "./sentences.ts";
import { isQuoted, settle } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { statementOf } from "./statement-of.ts";

/** What the statements of an article are made from. */
export interface Text {
  readonly sentences: readonly Sentence[];
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Span[];
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | undefined;
}

/** The statements of an article in the order of the text, and whom they are by. */
export interface Attributed {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

/** What was said and by whom, as far as the text settles it. */
export function statements(
  { sentences, pieces, paragraphs, published }: Text,
  cast: Cast,
): Attributed {
  const settled: Settled[] = [];
  const open = new Set<Piece>(pieces);
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    const goesOn = isQuoted(sentence) && before !== undefined;
    const last = goesOn
      ? continuation(sentence, before, at, settled, open, cast, published)
      : undefined;
    const together = reports(sentence);
    const found = together.flatMap((report) => {
      const identified = cast.identify(report, at);
      return identified === undefined ? [] : [settle(report, identified, at, published, together)];
    });
    if (last !== undefined && last !== settled.at(-1)) found.push(last);
    settled.push(...found);
    for (const { piece } of sentence.tokens) {
      if (
        piece !== undefined &&
        (last ?? found.find((one) => one.pieces.includes(piece))) !== undefined
      )
        open.delete(piece);
    }
  }
  settled.push(...begunEarlier(pieces, settled, open));
  const made = settled.map((one) => statementOf(one, paragraphs));
  const spoke = settled.map(({ identified }) => identified.speaker);
  const speakers = new Map([...spoke, ...cast.bodies].map((speaker) => [speaker.id, speaker]));
  return {
    statements: made.toSorted((a, b) => spansOf(a)[0].start - spansOf(b)[0].start),
    speakers: [...speakers.values()],
  };
}
