import type { Span } from "../domain/span.ts";
import type { DayRange } from "../domain/statement.ts";

import type { Announcement, Report } from "./report.ts";
import type { Identified } from "./cast.ts";
import type { Piece } from "./quotations.ts";
import { saidOn } from "./said-dates.ts";
import { spanOf } from "./tokens.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** An announcement whose speaker is known, with the pieces that it quotes. */
export interface Settled {
  readonly announced: Announcement;
  readonly identified: Identified;
  /** The last sentence of the article that it reaches into. */
  sentence: number;
  /** In the order of the text. */
  readonly pieces: Piece[];
  /** The reporter's account; undefined when the content is nothing but quoted words. */
  readonly account: Span | undefined;
  readonly said: DayRange | undefined;
}

/** A report by a speaker who is known. */
export function settle(
  report: Report,
  identified: Identified,
  sentence: number,
  published: string | undefined,
  together: readonly Report[],
): Settled {
  const { content, cue } = report;
  const { tokens } = report.sentence;
  const words = tokens.slice(content.first, content.last + 1);
  const quoted = words.flatMap(({ piece }) => piece ?? []);
  const only = cue.manner !== "refuse" && quoted.length > 0 && words.every(isQuotedOrMark);
  const pieces = only ? [...quoted, ...interrupted(report, together)] : quoted;
  const account = only ? undefined : spanOf(tokens, content);
  const said = saidOn(tokens, content, published);
  return { announced: report, identified, sentence, pieces, account, said };
}

/** “A,” he said, *“B.”* — unless the second half is another's. */
function interrupted(
  { sentence, content, source, cue }: Report,
  together: readonly Report[],
): readonly Piece[] {
  const end = Math.max(source.last, cue.last);
  if (!content.ahead || together.some((other) => other.content.last > end)) return [];
  const rest = sentence.tokens.slice(end + 1);
  const next = rest.findIndex(({ piece }) => piece !== undefined);
  const between = rest.slice(0, Math.max(0, next));
  const plainly = between.every(
    ({ tag, text }, at) =>
      !/^(?:VERB|AUX|SCONJ)$/u.test(tag) &&
      text !== ":" &&
      (tag !== "CCONJ" || at === between.length - 1),
  );
  if (next < 0 || !plainly || /^(?:VERB|AUX)$/u.test(rest[next + 1]?.tag ?? "")) return [];
  return rest.slice(next).flatMap(({ piece }) => piece ?? []);
}

/** Further words of the same speaker, with no cue of their own. */
export function goingOn(one: Settled, pieces: Piece[], sentence: number): Settled {
  const identified: Identified = { speaker: one.identified.speaker, by: "inherited" };
  return { ...one, identified, sentence, pieces, account: undefined };
}

/** Whether a sentence is nothing but quoted words. */
export function isQuoted(sentence: Sentence): boolean {
  return (
    sentence.tokens.every(isQuotedOrMark) &&
    sentence.tokens.some(({ piece }) => piece !== undefined)
  );
}

function isQuotedOrMark(token: Token): boolean {
  return token.piece !== undefined || token.tag === "PUNCT";
}
