import type { Cited } from "../domain/answer.ts";
import type { Reading } from "../domain/reading.ts";
import { type Reference, isOfText, referenceOf } from "../domain/reference.ts";
import { overlap } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";

import type { Held } from "./held.ts";
import type { OwnOffices } from "./own-offices.ts";
import type { StatementIndex } from "./statement-index.ts";

/** The statement of a reference, with the paragraphs around it; undefined where there is none such any more. */
export function citedBy(
  reference: Reference,
  readings: readonly Reading[],
  index: StatementIndex,
  offices: OwnOffices,
): Cited | undefined {
  const held = index.by(undefined).find(isReferredTo(reference));
  const reading = held && readings.find(({ article }) => article === held.article);
  if (held === undefined || reading === undefined) return undefined;
  const { article, statement, speaker } = held;
  const citation = offices.of({ article, statement, speaker, alsoIn: [], alsoInMore: 0 });
  return { citation, around: around(statement.passage, reading) };
}

function isReferredTo(reference: Reference): (held: Held) => boolean {
  return (held) => isOfText(reference, held.article.sha256) && referenceOf(held) === reference;
}

/** A passage with the paragraph before it and the one behind. */
function around(passage: Span, { passages }: Reading): readonly [Span, ...Span[]] {
  const spans = passages.map(({ span }) => span);
  const at = spans.map((span) => overlap(span, passage));
  const [first, ...others] = spans.slice(
    Math.max(0, at.indexOf(true) - 1),
    at.lastIndexOf(true) + 2,
  );
  return first === undefined || !at.includes(true) ? [passage] : [first, ...others];
}
