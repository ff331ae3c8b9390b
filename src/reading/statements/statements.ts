import type { Span } from "../../domain/span.ts";
import type { Speaker } from "../../domain/speaker.ts";
import { spansOf } from "../../domain/statement.ts";
import type { Statement } from "../../domain/statement.ts";

import { BAR, confidenceOf } from "./confidence.ts";
import { reports } from "../reports/attributions.ts";
import type { Report } from "../reports/report.ts";
import { REGIONS } from "../lexicon/places.ts";
import { isCalendar } from "../people/names.ts";
import type { Cast } from "../speakers/cast.ts";
import type { Identified } from "../speakers/identified.ts";
import { begunEarlier, continuation } from "./going-on.ts";
import type { SoFar } from "./floating.ts";
import { signedBy } from "./signed.ts";
import type { Piece } from "../text/quotations.ts";
import type { Sentence } from "../text/sentences.ts";
import { endsUnquoted, isQuoted, latest, settle } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { standings } from "./standing.ts";
import { statementOf } from "./statement-of.ts";

/** What the statements of an article are made from. */
export interface Text {
  /** The article's own. */
  readonly text: string;
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
  /** What is reported of somebody whom the text leaves open, in the order of the text. */
  readonly open: readonly Span[];
}

/** What was said and by whom, as far as the text settles it. */
export function statements(text: Text, cast: Cast): Attributed {
  const all = settledIn(text, cast).filter((one) => !isNothing(one, text));
  const [settled, left] = parted(all);
  const standing = standings(text.text, settled);
  const made = settled.map((one) => statementOf(one, text.paragraphs, standing.get(one)));
  const spoke = settled.map(({ identified }) => identified.speaker);
  const speakers = new Map([...spoke, ...cast.bodies].map((speaker) => [speaker.id, speaker]));
  return {
    statements: made.toSorted((a, b) => spansOf(a)[0].start - spansOf(b)[0].start),
    speakers: [...speakers.values()],
    open: left
      .flatMap((one) => wordsOf(statementOf(one, text.paragraphs, undefined)))
      .toSorted((a, b) => a.start - b.start),
  };
}

/** "Reed said *there*", "and Reed said *so*": nothing is told of what was said. */
function isNothing({ account, pieces, announced: { cue } }: Settled, { text }: Text): boolean {
  if (account === undefined || pieces.length > 0 || cue.manner === "refuse") return false;
  const words = text.slice(account.start, account.end);
  return /^\P{L}*(?:there|here|so|it|this|that|then|now|too|again)?\P{L}*$/iu.test(words);
}

/** A refusal is told with its cue, so that nobody's words are not mistaken for a position. */
function wordsOf(statement: Statement): readonly Span[] {
  return statement.kind === "refusal" ? [statement.account] : spansOf(statement);
}

/** Whoever the text leaves open. */
const NOBODY: Identified = {
  speaker: { id: "", name: "", kind: "unnamed", aliases: [], roles: [], speaksFor: [] },
  by: "name",
  pattern: "open",
};

/** What has a speaker, and what is too little sure whose it is. */
function parted(all: readonly Settled[]): readonly [Settled[], Settled[]] {
  return [all.filter(hasSpeaker), all.filter((one) => !hasSpeaker(one))];
}

function hasSpeaker({ identified }: Settled): boolean {
  return confidenceOf(identified.pattern) >= BAR;
}

/** Whatever of an article is somebody's, with how it was found to be. */
export function settledIn(text: Text, cast: Cast): readonly Settled[] {
  const { sentences, pieces, published } = text;
  const settled: Settled[] = [];
  const open = new Set<Piece>(pieces);
  for (const [at, sentence] of sentences.entries()) {
    const on = goesOn(text, at, open, { sentences, settled, cast, text: text.text, published });
    const together = reports(sentence);
    const found = together.map((report) => {
      const meant = cast.identify(report, at);
      const nobody =
        meant === undefined || namesItself(report, meant) || isPlaceOrYear(report, meant);
      const identified = nobody ? NOBODY : meant;
      return settle(report, identified, at, published, together);
    });
    const signed = found.length === 0 ? signedBy(text, at, open, cast) : undefined;
    for (const one of [on, signed])
      if (one !== undefined && !latest(settled).includes(one)) found.push(one);
    settled.push(...found);
    for (const { pieces: own } of on === undefined ? found : [...found, on])
      for (const piece of own) open.delete(piece);
  }
  settled.push(...begunEarlier(text.text, pieces, settled, open));
  return settled;
}

/** Asked about Reed, he said that *Reed* would come: whoever "he" is, it is not Reed. */
function namesItself({ sentence, content }: Report, { speaker, by }: Identified): boolean {
  const surname = speaker.name.split(" ").at(-1) ?? "";
  const { tokens } = sentence;
  const that = tokens[content.first]?.lower === "that" ? 1 : 0;
  return (
    by === "pronoun" &&
    speaker.kind === "person" &&
    sentence.names.some(
      ({ run, text }) => run.first === content.first + that && text.split(" ").at(-1) === surname,
    )
  );
}

/** An attack in Aldport, *Calif.*, by two men, reported …; in *2012*, but claimed …: where and when, unless it ends what is told of somebody. */
function isPlaceOrYear({ source, sentence: { tokens } }: Report, { pattern }: Identified): boolean {
  const word = tokens[source.first];
  if (source.first < source.last || word === undefined || pattern === "beside") return false;
  if (/^(?:19|20)\d\d$/u.test(word.text)) return true;
  const [city, comma] = [tokens[source.first - 2], tokens[source.first - 1]];
  const short = word.text.endsWith(".");
  const placed = comma?.text === "," && city?.tag === "PROPN" && !isCalendar(city);
  return (short || placed) && REGIONS.has(word.lower);
}

function goesOn(
  { sentences }: Text,
  at: number,
  open: ReadonlySet<Piece>,
  soFar: SoFar,
): Settled | undefined {
  const [before, sentence, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (before === undefined || sentence === undefined) return undefined;
  const isTogether = before.paragraph === sentence.paragraph;
  const ends = isTogether && endsUnquoted(sentence) && reports(sentence).length === 0;
  if (!ends && !isQuoted(sentence)) return undefined;
  const [first, ...rest] = sentence.tokens.flatMap(({ piece }) =>
    piece !== undefined && open.has(piece) ? [piece] : [],
  );
  if (first === undefined) return undefined;
  return continuation({ sentence, before, after, at, fresh: [first, ...rest] }, soFar);
}
