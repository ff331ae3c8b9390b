import type { Span } from "../../domain/span.ts";

import { contentOf } from "./contents.ts";
import { SPEECH_NOUNS, cues } from "./cues.ts";
import type { Cue } from "./cues.ts";
import { WEIGHTS } from "./learned.ts";
import { cueEvidence } from "./weighing/cue-evidence.ts";
import { marked } from "./weighing/symbols.ts";
import type { Marked } from "./weighing/symbols.ts";
import type { Weights } from "./weighing/weights.ts";
import { firstHand } from "./first-hand.ts";
import type { Group } from "./group.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import type { Announcement, Report } from "./report.ts";
import type { Sentence } from "../text/sentences.ts";
import { isStated, isUnsaid } from "./stated.ts";
import { sourceOf } from "./subjects.ts";
import { spanOf } from "../text/tokens.ts";
import type { Range, Token } from "../text/tokens.ts";

/** Below this a cue is taken for none. */
const LEAST = 0.4;
/** How sure a colon is, or "in her words", before quoted words. */
const CERTAIN = 0.9;

/** The reports of one sentence, in the order of their cues. */
export function reports(sentence: Sentence, weights: Weights = WEIGHTS): readonly Report[] {
  const { tokens } = sentence;
  const candidates = cues(tokens);
  if (candidates.length === 0) return [];
  const seen = marked(tokens, weights.symbols);
  const groups = weighed(seen, candidates, weights);
  const found = groups.flatMap((group): Report[] => {
    const content = contentOf(seen, group, groups, weights);
    if (content === undefined || !isStated(tokens, group, content)) return [];
    return [{ sentence, ...group, content, via: via(tokens, group) }];
  });
  return apart(firstHand(found));
}

/** The cues that report, as the weights have it; a refusal is recognised by its words, and a verb that no weight speaks of reports nothing unless words are quoted. */
function weighed(seen: Marked, candidates: readonly Cue[], weights: Weights): readonly Group[] {
  const quoted = seen.tokens.some(({ piece }) => piece !== undefined);
  const known = candidates.filter(
    (cue) => quoted || cue.manner !== "act" || seen.stem(cue.first) > 0,
  );
  return groupsIn(seen.tokens, known, (cue, source, before) => {
    if (cue.manner === "refuse") return 1;
    return 1 / (1 + Math.exp(-weights.sum(cueEvidence(seen, cue, source, before))));
  });
}

/** No words are given to two: of reports that claim the same ones, the nearest keeps them. */
function apart(found: readonly Report[]): readonly Report[] {
  return found.filter((one) => !found.some((other) => claims(other, one) && isNearer(other, one)));
}

function claims({ content: a }: Report, { content: b }: Report): boolean {
  return a !== b && a.first <= b.last && b.first <= a.last;
}

function isNearer(one: Report, other: Report): boolean {
  const [near, far] = [distance(one), distance(other)];
  return near < far || (near === far && one.share > other.share);
}

/** How many tokens stand between a cue and what it reports. */
function distance({ cue, content }: Report): number {
  return content.ahead ? cue.first - content.last : content.first - cue.last;
}

/** Lee was blunt: *“No.”*   Lee’s *remarks* were plain: it rained. — a colon, where nothing else tells whose words they are. */
function isBlunt(
  tokens: readonly Token[],
  cue: Cue,
  source: Range,
  before: readonly Group[],
): boolean {
  if (before.length > 0 || !/^(?:PROPN|PRON)$/u.test(tokens[source.last]?.tag ?? "")) return false;
  if (cue.manner === "colon") return tokens[cue.last + 1]?.piece !== undefined;
  return (
    cue.manner === "noun" &&
    SPEECH_NOUNS.test(tokens[cue.first]?.lower ?? "") &&
    tokens.some(({ text }, at) => at > cue.last && at < tokens.length - 1 && text === ":")
  );
}

/** who *said* “no”: quoted words behind a verb of speaking */
function isSpoken(tokens: readonly Token[], { manner, last }: Cue): boolean {
  const next = /^[,:]$/u.test(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  return manner === "say" && tokens[next]?.piece !== undefined;
}

/** “No,” Lee said, *Reuters reported*: how it reached the article */
function isPrinted(
  tokens: readonly Token[],
  cue: Cue,
  source: Range,
  before: readonly Group[],
): boolean {
  return (
    before.length > 0 &&
    /^report(?:s|ed)$/u.test(tokens[cue.first]?.lower ?? "") &&
    source.last < cue.first &&
    tokens[source.first - 1]?.text === ","
  );
}

/** Lee *will tell* them: “No.” — not yet said; but would later say */
function isPlanned(tokens: readonly Token[], from: number, to: number): boolean {
  const modal = tokens.slice(from + 1, to).find(({ tag }) => tag !== "ADV");
  return /^(?:will|might|may|could|should|must|shall|['’]ll)$/u.test(modal?.lower ?? "");
}

/** *In her words*, “No.”   As Lee *put it*, “No.” */
function isPut(tokens: readonly Token[], cue: Cue): boolean {
  const next = tokens[cue.last + 1]?.text === "," ? cue.last + 2 : cue.last + 1;
  return cue.manner === "words" && tokens[next]?.piece !== undefined;
}

/** The cues that report, each with its source, from left to right: a hanging one takes its source from those before. */
export function groupsIn(
  tokens: readonly Token[],
  candidates: readonly Cue[],
  weigh: (cue: Cue, source: Range, before: readonly Group[]) => number,
): readonly Group[] {
  const groups: Group[] = [];
  for (const cue of candidates) {
    const source = sourceOf(
      tokens,
      cue,
      groups.map((group) => group.cue),
    );
    if (source === undefined || isReporter(tokens, source) || isSupposed(tokens, source)) continue;
    if (isUnsaid(tokens, cue)) continue;
    if (cue.manner === "colon" && isPlanned(tokens, source.last, cue.first)) continue;
    const plain =
      isBlunt(tokens, cue, source, groups) ||
      isPut(tokens, cue) ||
      isSpoken(tokens, cue) ||
      isPrinted(tokens, cue, source, groups);
    const learned = weigh(cue, source, groups);
    const share = plain ? Math.max(CERTAIN, learned) : learned;
    if (share >= LEAST) groups.push({ cue, source, share });
  }
  return groups;
}

/** Who is about to be quoted in the next paragraph: "Cruz continued:"; undefined where a sentence does not end so. */
export function announcement(sentence: Sentence): Announcement | undefined {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text !== ":") return undefined;
  const candidates = cues(tokens);
  const group =
    weighed(marked(tokens, WEIGHTS.symbols), candidates, WEIGHTS).findLast(
      ({ cue }) => cue.manner !== "colon",
    ) ?? blunt(tokens, candidates.at(-1));
  return group && { sentence, cue: group.cue, source: group.source, via: undefined };
}

/** She was blunt: */
function blunt(
  tokens: readonly Token[],
  cue: Cue | undefined,
): Pick<Group, "cue" | "source"> | undefined {
  if (cue?.manner !== "colon" || tokens[0]?.tag === "ADP") return undefined;
  const source = sourceOf(tokens, cue, []);
  return source === undefined || isReporter(tokens, source) ? undefined : { cue, source };
}

/** "I", "we" and "you" outside quotation marks are the reporter and the reader. */
function isReporter(tokens: readonly Token[], source: Range): boolean {
  return (
    source.first === source.last &&
    /^(?:i|we|you|me|us|this|that|which|there|what)$/u.test(tokens[source.first]?.lower ?? "")
  );
}

/** Did Lee say …?  *no minister* said …  if Lee said …  Had Lee said …  the pier, which Lee said …: nothing that the article reports as said */
function isSupposed(tokens: readonly Token[], { first }: Range): boolean {
  const before = tokens[first - 1];
  const asks = tokens.at(-1)?.text === "?" && /^(?:AUX|ADV|PRON)$/u.test(tokens[0]?.tag ?? "");
  const relative = before?.tag === "PRON" && /^(?:which|that|whom|what)$/u.test(before.lower);
  const framed = tokens[0]?.lower === "it" && /^(?:is|was|['’]s)$/u.test(tokens[1]?.lower ?? "");
  const rumoured =
    before?.lower === "that" && (framed || RUMOUR.test(tokens[first - 2]?.lower ?? ""));
  return (
    asks ||
    /^(?:no|nobody|none|neither|nor)\.?$/u.test(tokens[first]?.lower ?? "") ||
    relative ||
    rumoured ||
    /^(?:if|whether|unless|neither|nor|suppose|imagine|pretend)$/u.test(before?.lower ?? "") ||
    isMadeUp(tokens, first) ||
    (first === 1 && before?.tag === "AUX")
  );
}

/** In the *satire*, Lee says …: what is played */
function isMadeUp(tokens: readonly Token[], first: number): boolean {
  const opening = tokens.slice(0, Math.min(first, 8));
  return (
    /^(?:in|on)$/u.test(tokens[0]?.lower ?? "") &&
    opening.some(({ lower }) =>
      /^(?:satire|novel|film|movie|play|sketch|drama|spoof|parody|musical)$/u.test(lower),
    )
  );
}

const RUMOUR =
  /^(?:rumours?|rumors?|claims?|reports?|allegations?|suggestions?|speculation|fears?|ideas?|notion)$/u;

const OCCASION =
  /^(?:interview|briefing|statement|conference|post|message|speech|address|letter|article|hearing|tweet|call|op-ed|note|interviews|remarks)$/u;

/** told *TASS*; said *in an interview with Corriere della Sera*; *quoted by* TASS as saying */
function via(tokens: readonly Token[], { cue, source }: Group): Span | undefined {
  const span = (first: number, last: number): Span => spanOf(tokens, { first, last });
  if (tokens[cue.last - 1]?.lower === "as") return span(cue.first, cue.last);
  const at = Math.max(cue.last, source.last) + 1;
  if (cue.manner === "tell" && tokens[cue.first]?.lower.startsWith("t")) {
    const hearer = at - 1 === cue.last ? phraseStartingAt(tokens, at) : undefined;
    return hearer === undefined ? undefined : span(cue.first, hearer.last);
  }
  if (tokens[at]?.tag !== "ADP") return undefined;
  const phrase = phraseStartingAt(tokens, at + 1);
  if (
    phrase === undefined ||
    !tokens.slice(at, phrase.last + 1).some((token) => OCCASION.test(token.lower))
  )
    return undefined;
  const link = /^(?:with|to|on|by)$/u.test(tokens[phrase.last + 1]?.lower ?? "");
  const behind = link ? phraseStartingAt(tokens, phrase.last + 2) : undefined;
  return span(at, behind?.last ?? phrase.last);
}
