import type { Whose } from "../../domain/quote-check.ts";
import type { Reading } from "../../domain/reading.ts";
import { within } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";
import type { Speaker, SpeakerId } from "../../domain/speaker.ts";
import { type Statement, spansOf } from "../../domain/statement.ts";

/** A statement with the words of it that count. */
interface Claim {
  readonly statement: Statement;
  readonly spans: readonly Span[];
}

type Claims = readonly [Claim, ...Claim[]];

/**
 * Whose these words are.
 *
 *     “The quay is safe,” Quill said, adding that it was “quite new”.
 *     The quay is safe       Quill's, quoted
 *     quite new              Quill's, quoted
 *     it was quite new       the reporter's account of what Quill said
 *     is safe, Quill said    nobody's as a whole
 *     Quill said, adding     the article's own
 * @param speakerOf the speaker by the id that the article gives; undefined for none.
 */
export function whose(
  words: readonly Span[],
  { statements, unattributed }: Reading,
  speakerOf: (local: SpeakerId) => Speaker | undefined,
): Whose {
  const quoted = statements.map((statement): Claim => ({ statement, spans: quotedIn(statement) }));
  const told = statements.map((statement): Claim => ({ statement, spans: spansOf(statement) }));
  const [speaker, ...others] = holders(words, quoted);
  if (speaker !== undefined && others.length === 0) return owned("quoted", speaker, speakerOf);
  if (words.every((word) => isIn(word, unattributed))) return { kind: "unattributed" };
  const [reported] = holders(words, told).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const strange = quoted.filter(({ statement }) => !isBy(statement, reported?.[0].statement));
  const open = [...strange.flatMap(({ spans }) => spans), ...unattributed];
  if (reported !== undefined && !words.some((word) => isIn(word, open)))
    return owned("reported", reported, speakerOf);
  const marked = [...quoted.flatMap(({ spans }) => spans), ...unattributed];
  return { kind: words.some((word) => isIn(word, marked)) ? "mixed" : "own" };
}

/** For each speaker who has every one of the words: the claims that have some. */
function holders(words: readonly Span[], claims: readonly Claim[]): readonly Claims[] {
  const touching = claims.filter(({ spans }) => words.some((word) => isIn(word, spans)));
  const bySpeaker = new Map<SpeakerId, Claims>();
  for (const claim of touching) {
    const { speaker } = claim.statement.attribution;
    const known = bySpeaker.get(speaker);
    bySpeaker.set(speaker, known === undefined ? [claim] : [...known, claim]);
  }
  return [...bySpeaker.values()].filter((own) => {
    const spans = own.flatMap((claim) => claim.spans);
    return words.every((word) => isIn(word, spans));
  });
}

function owned(
  kind: "quoted" | "reported",
  [first, ...rest]: Claims,
  speakerOf: (local: SpeakerId) => Speaker | undefined,
): Whose {
  const speaker = speakerOf(first.statement.attribution.speaker);
  if (speaker === undefined) return { kind: "unattributed" };
  return { kind, speaker, statements: [first.statement, ...rest.map((one) => one.statement)] };
}

function quotedIn(statement: Statement): readonly Span[] {
  return statement.kind === "quotation" ? statement.words : statement.quoted;
}

function isBy({ attribution }: Statement, other: Statement | undefined): boolean {
  return attribution.speaker === other?.attribution.speaker;
}

function isIn(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => within(word, span));
}

/** How many characters the claims have; of nested accounts the inner one is the shorter. */
function lengthOf(claims: Claims): number {
  return claims.flatMap(({ spans }) => spans).reduce((sum, { start, end }) => sum + end - start, 0);
}
