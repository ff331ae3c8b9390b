import type { Cast } from "../speakers/cast.ts";
import { announcement } from "../reports/attributions.ts";
import type { Pattern } from "./confidence.ts";
import type { Floating, SoFar } from "./floating.ts";
import { intoNextParagraph } from "./next-paragraph.ts";
import type { Piece } from "../text/quotations.ts";
import type { Announcement } from "../reports/report.ts";
import { saidOn } from "../dates/said-dates.ts";
import { listedBefore } from "./listed.ts";
import type { Introduced } from "./listed.ts";
import { goingOn, isQuoted, latest, standing } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { signature } from "./signatures.ts";

/** No token: an announcement holds none of what is said. */
const NOWHERE = { first: Infinity, last: -1 };

/**
 * Whose words a sentence is that is nothing but quoted words, or nothing but a quoted clause and its end; undefined where the text leaves it open.
 *
 *     “A,” he said. *“B.”*           the same statement: it grows
 *     It is “A,” he said. *“B.”*     the same
 *     He said it was bad. *“B.”*     a statement of its own
 *     She was blunt:⏎*“C.            announced
 *     “D.”*                          the next paragraph of the same quotation
 *     “REED: It rains.⏎*“F.”*        the same turn: it grows
 *     Reed sees no danger. *“E.”*    whom the sentence before is about
 *     “A,” he said.⏎*“B.”*           the next paragraph, unless somebody else may speak there
 */
export function continuation(floating: Floating, soFar: SoFar): Settled | undefined {
  const { sentence, before, after, at, fresh } = floating;
  const { settled, cast } = soFar;
  if (isLabelled(floating, soFar) || isInvitation(soFar.text, fresh[0])) return undefined;
  const last = settled.at(-1);
  if (last?.pieces.at(-1)?.quotation === fresh[0].quotation)
    return isTurn(last) ? grown(last, fresh, at) : goingOn(last, fresh, at, "same-quotation");
  if (endsWithSpeaker(floating, soFar)) return undefined;
  const announced = announcedBefore(floating, soFar);
  if (announced !== "nothing") return announced;
  if (after !== undefined && signature(after, 0) !== undefined) return undefined;
  if (last?.sentence !== at - 1) return aboutBefore(floating, soFar);
  if (hasSeveralSpeakers(settled, last)) return undefined;
  const apart = before.paragraph < sentence.paragraph;
  if (asks(last) && !sentence.tokens.some((token) => token.asks)) return undefined;
  const pattern = apart ? intoNextParagraph(floating, soFar, last) : "same-paragraph";
  if (pattern === undefined) return undefined;
  if (last.identified.pattern !== "open") cast.goesOn(last.identified.speaker, at);
  const grows = apart ? undefined : quotedIn(settled, last);
  return grows === undefined ? goingOn(last, fresh, at, pattern) : grown(grows, fresh, at);
}

function grown(one: Settled, fresh: readonly Piece[], at: number): Settled {
  one.pieces.push(...fresh);
  one.sentence = at;
  return one;
}

/** *“REED:* It will rain.⏎“It is wet.”: the turn of a conversation, whose paragraphs are one statement. */
function isTurn({ announced: { sentence, source, cue } }: Settled): boolean {
  const label = sentence.tokens.slice(source.first, source.last + 1);
  return (
    cue.manner === "colon" &&
    sentence.tokens.slice(0, source.first).every(({ tag }) => tag === "PUNCT") &&
    cue.first === source.last + 1 &&
    label.every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text))
  );
}

/** “Follow Mara Quill on Twitter”: what the page asks of its readers. */
function isInvitation(text: string, { inner }: Piece): boolean {
  return INVITING.test(text.slice(inner.start, Math.min(inner.end, inner.start + 80)));
}

const INVITING =
  /^(?:Follow .+ on (?:Twitter|X|Facebook|Instagram|LinkedIn)\b|(?:Sign up|Subscribe) )/u;

/** A quotation may run over so many sentences before it tells whose it is. */
const LONGEST = 30;

/** “A.⏎“B,” *said Reed*: a quotation that runs over paragraphs and tells at its end whose it is, is not that of whoever spoke before. */
function endsWithSpeaker({ at, fresh: [{ quotation }] }: Floating, { sentences }: SoFar): boolean {
  const rest = sentences.slice(at + 1, at + 1 + LONGEST);
  const own = rest.filter(({ tokens }) =>
    tokens.some(({ piece }) => piece?.quotation === quotation),
  );
  return own.some((sentence) => !isQuoted(sentence));
}

/** “Will you go?” Quill *asked* Reed. “No.”: the answer is likely to be another's; not: Quill asked me, for the reporter's answer is not told. */
function asks({ announced: { sentence, cue, source } }: Settled): boolean {
  const { tokens } = sentence;
  const asked = /^ask(?:s|ed|ing)?$/u.test(tokens[cue.first]?.lower ?? "");
  const hearer = tokens[Math.max(cue.last, source.last) + 1];
  const other = /^(?:PROPN|PRON|NOUN|DET)$/u.test(hearer?.tag ?? "") && hearer?.lower !== "me";
  return asked && other && tokens.some((token) => token.asks);
}

/** “A,” he said, *adding* that it rained. “B.”: the quotation that grows, whatever else he is reported to have said in its sentence. */
function quotedIn(settled: readonly Settled[], last: Settled): Settled | undefined {
  if (last.account === undefined || last.endsQuoted) return last;
  return latest(settled).findLast(
    (one) => one.sentence === last.sentence && one.account === undefined,
  );
}

/** “*REED:* It will rain.”: a turn of its own within a quotation that runs over paragraphs. */
function isLabelled({ fresh: [{ inner }] }: Floating, { text }: SoFar): boolean {
  return /^(?:\(\p{Lu}{2}|\p{Lu}[\p{Lu} .'’-]+:)/u.test(text.slice(inner.start, inner.start + 40));
}

/** Whose words the sentence before announces; undefined where that is open, "nothing" where it announces none. */
function announcedBefore(
  { before, at, fresh }: Floating,
  { sentences, settled, cast, published }: SoFar,
): Settled | "nothing" | undefined {
  const listed = listedBefore(sentences, at, settled, cast);
  if (listed !== undefined) return inherited(listed, "listed", at, fresh, cast);
  const announced = announcement(before);
  if (announced === undefined || isTopic(announced)) return "nothing";
  const identified = cast.identify(announced, at - 1);
  const said = saidOn(before.tokens, { ...announced, content: NOWHERE }, published);
  return identified && standing({ announced, identified, sentence: at, said }, fresh);
}

/** On Denmark’s prosperity: — a heading, no speaker */
function isTopic({ sentence: { tokens }, source, cue }: Announcement): boolean {
  return cue.manner !== "source" && tokens[source.first - 1]?.tag === "ADP";
}

/** Reed sees no danger. *“Nothing changed for us.”*: the sentence before, in the same paragraph, tells nobody's words and is about one person. */
function aboutBefore(
  { sentence, before, at, fresh }: Floating,
  { cast, settled }: SoFar,
): Settled | undefined {
  const told = latest(settled).some((one) => one.sentence === at - 1);
  const about = told || before.paragraph !== sentence.paragraph ? undefined : cast.about(at - 1);
  if (about === undefined) return undefined;
  return inherited({ ...about, sentence: before }, "subject-before", at, fresh, cast);
}

/** Quoted words of somebody whom another sentence names, where no cue reports them. */
function inherited(
  { speaker, source, sentence }: Introduced,
  pattern: Pattern,
  at: number,
  fresh: readonly Piece[],
  cast: Cast,
): Settled {
  cast.goesOn(speaker, at);
  const { last } = source;
  const cue = { first: last, last, verb: last, manner: "colon", hangs: false } as const;
  return standing(
    {
      announced: { sentence, cue, source, via: undefined },
      identified: { speaker, by: "inherited", pattern },
      sentence: at,
      said: undefined,
    },
    fresh,
  );
}

/** Whether the sentence that a statement ends in reports more than one speaker: then it is open who goes on; not: “A,” said Reed, *who* thinks that Quill …, *after* Quill told them … */
function hasSeveralSpeakers(settled: readonly Settled[], last: Settled): boolean {
  const all = latest(settled).filter(({ sentence }) => sentence === last.sentence);
  const quotes = all.some(({ account }) => account === undefined);
  const together = all.filter((one) => !(quotes && one.account !== undefined && hangs(one)));
  return new Set(together.map(({ identified }) => identified.speaker.id)).size > 1;
}

/** Whether a report stands in a clause that hangs on the one before. */
function hangs({ announced: { sentence, source } }: Settled): boolean {
  const { tokens } = sentence;
  return (
    HANGING.test(tokens[source.first - 1]?.lower ?? "") || tokens[source.first]?.lower === "who"
  );
}

const HANGING = /^(?:after|as|while|when|before|since|because|although|though|where|that)$/u;

/** The paragraphs of a quotation that stand before the one with its cue: “A.⏎“B,” he said. */
export function begunEarlier(
  text: string,
  pieces: readonly Piece[],
  settled: readonly Settled[],
  open: ReadonlySet<Piece>,
): readonly Settled[] {
  const owners = new Map(
    settled.flatMap((one) => one.pieces.map((piece) => [piece.quotation, one] as const)),
  );
  return pieces.flatMap((piece) => {
    const left = open.has(piece) && !isInvitation(text, piece);
    const owner = left ? owners.get(piece.quotation) : undefined;
    return owner === undefined ? [] : [goingOn(owner, [piece], owner.sentence, "same-quotation")];
  });
}
