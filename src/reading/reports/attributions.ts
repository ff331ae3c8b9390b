import { contentOf } from "./contents.ts";
import { cues } from "./cues.ts";
import type { Cue } from "./cue.ts";
import { isDenial } from "./denials.ts";
import { SPEECH_NOUNS } from "./noun-cues.ts";
import { WEIGHTS } from "./learned.ts";
import { cueEvidence } from "./weighing/cue-evidence.ts";
import { marked } from "./weighing/symbols.ts";
import type { Marked } from "./weighing/symbols.ts";
import type { Weights } from "./weighing/weights.ts";
import { firstHand } from "./first-hand.ts";
import type { Group } from "./group.ts";
import type { Announcement, Report } from "./report.ts";
import type { Sentence } from "../text/sentences.ts";
import { isProvision } from "./provisions.ts";
import { relativeOf } from "./relatives.ts";
import { isStated } from "./stated.ts";
import { canSpeak } from "./sources.ts";
import { sourceOf } from "./subjects.ts";
import type { Range, Token } from "../text/tokens.ts";
import {
  isBelonging,
  isCorrection,
  isNobody,
  isPlanned,
  isReporter,
  isSupposed,
  isUnsaid,
} from "./unsaid.ts";
import { via } from "./via.ts";

/** Below this a cue is taken for none. */
const LEAST = 0.4;
/** How sure a colon is, or "in her words", before quoted words. */
const CERTAIN = 0.9;

/** The reports of one sentence, in the order of their cues. */
export function reports(sentence: Sentence, weights: Weights = WEIGHTS): readonly Report[] {
  const { tokens } = sentence;
  const candidates = isCorrection(tokens) ? [] : cues(tokens);
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

/** *took back* her remark that “no” */
function isRetracted(tokens: readonly Token[], cue: Cue): boolean {
  const behind = tokens.slice(cue.last + 1, cue.last + 5);
  return (
    isDenial(tokens, cue) &&
    behind.some(({ lower }) => SPEECH_NOUNS.test(lower)) &&
    tokens.some(({ piece }, at) => at > cue.last && piece !== undefined)
  );
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

/** was asked about *a claim* by Lee *that* it rained */
function isClaimBy(tokens: readonly Token[], { manner, last }: Cue, source: Range): boolean {
  const claim = manner === "passive" && SPEECH_NOUNS.test(tokens[last]?.lower ?? "");
  return claim && tokens[source.last + 1]?.lower === "that";
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
    const words = sourceOf(
      tokens,
      cue,
      groups.map((group) => group.cue),
    );
    if (words === undefined) continue;
    const relative = relativeOf(tokens, cue, words);
    const source = relative?.source ?? words;
    if (isReporter(tokens, source) || isSupposed(tokens, cue, source, relative !== undefined))
      continue;
    if (isProvision(tokens, source) || isBelonging(tokens, source)) continue;
    if (isUnsaid(tokens, cue) || isNobody(tokens, cue, source)) continue;
    if (cue.manner === "colon" && isPlanned(tokens, source.last, cue.first)) continue;
    const plain =
      isBlunt(tokens, cue, source, groups) ||
      isPut(tokens, cue) ||
      tokens[cue.first]?.lower === "as" ||
      isClaimBy(tokens, cue, source) ||
      isSpoken(tokens, cue) ||
      isRetracted(tokens, cue) ||
      isPrinted(tokens, cue, source, groups);
    const learned = weigh(cue, source, groups);
    const share = plain ? Math.max(CERTAIN, learned) : learned;
    if (share >= LEAST) groups.push({ cue, source, relative: relative?.start, share });
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
  if (group === undefined || !canSpeak(tokens, group.source)) return undefined;
  return { sentence, cue: group.cue, source: group.source, via: undefined };
}

/** She was blunt: */
function blunt(
  tokens: readonly Token[],
  cue: Cue | undefined,
): Pick<Group, "cue" | "source"> | undefined {
  if (cue?.manner !== "colon" || tokens[0]?.tag === "ADP") return undefined;
  const source = sourceOf(tokens, cue, []);
  return source === undefined || isReporter(tokens, source) || isProvision(tokens, source)
    ? undefined
    : { cue, source };
}
