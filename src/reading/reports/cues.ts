import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Manner } from "../lexicon/cue-verbs.ts";
import type { Range, Token } from "../text/tokens.ts";
import { behindCircumstances } from "./circumstances.ts";

/** Words that announce what somebody said. */
export interface Cue extends Range {
  /** `source`: "according to"; `noun`: "remarks", "statement"; `words`: "in her words", "as he put it"; `colon`: "Cruz was blunt: …"; `refuse`: "declined to comment". */
  readonly manner: Manner | "act" | "passive" | "source" | "noun" | "words" | "colon" | "refuse";
  /** The verb that the speaker is the subject of: the cue's first word, or "was" in "was quoted as saying". */
  readonly verb: number;
  /** "saying", "adding": the speaker is the subject of the clause before. */
  readonly hangs: boolean;
}

const BE = /^(?:be|is|are|was|were|been|being|'s|’s|'re|’re)$/u;
const NOT = /^(?:not|n't|n’t|never)$/u;
const IRREALIS = /^(?:would|could|might|may|should|can|will|must|shall|'ll|’ll|'d|’d|to|let|if)$/u;
/** What is refused when somebody will not speak; "would not send" is no such thing. */
const REFUSED =
  /^(?:say|comment|respond|reply|answer|elaborate|specify|disclose|name|identify|discuss|reveal|confirm|explain|speculate|speak|talk)$/u;
/** "would not give *details*", "would not go *into* the plan": the verb alone refuses other things. */
const WITHHELD = /^(?:details?|names?|reasons?|figures?|numbers|comments?|answers?|further|into)$/u;
/** "did not say" may be all that the reporter knows; "did not respond" is an answer refused. */
const SILENT = /^(?:comment|respond|reply|elaborate|specify|answer|disclose)(?:ed)?$/u;
const UNWILLING = /^(?:declin|refus)(?:e|es|ed|ing)$/u;
const EVADED = /^(?:sidestepp|dodg|deflect|evad|duck)(?:s|es|ed|ing)$/u;
/** "asked not to be named": how a source is kept, nothing that is said. */
const ANONYMOUS = /^(?:named|identified|anonymous|anonymity|quoted)$/u;
/** Participles by which a reporter tells what follows from the sentence, no part of what was said in it. */
export const CONCLUDING =
  /^(?:raising|suggesting|indicating|signalling|signaling|revealing|confirming|underscoring|underlining|highlighting|reflecting|prompting|sparking|fuelling|fueling|drawing|marking|reinforcing|hinting|implying|threatening|beginning|concluding)$/u;
/** What a noun of speech takes behind it. */
const TAKES = /^(?:that|of|to|for|about|on|against|:)$/u;
export const SPEECH_NOUNS =
  /^(?:remarks?|statements?|comments?|words|claims?|announcement|warnings?|assertions?|suggestions?|argument|message|admission|insistence|promise|vow|pledge|declaration|allegations?|denial)$/u;

/**
 * The cues of a sentence, in order; quoted words are never searched.
 *
 *     Peskov *said* …   *According to* Reuters, …   Merz *declined to name* them   was *quoted as saying*
 */
export function cues(tokens: readonly Token[]): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cue =
      accordingTo(tokens, at) ??
      refusal(tokens, at) ??
      words(tokens, at) ??
      verb(tokens, at) ??
      noun(tokens, at) ??
      state(tokens, at) ??
      colon(tokens, at);
    if (cue === undefined) continue;
    found.push(cue);
    at = Math.max(at, cue.last);
  }
  return found;
}

/** According to the ministry, … */
function accordingTo(tokens: readonly Token[], at: number): Cue | undefined {
  if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") return undefined;
  return { first: at, last: at + 1, manner: "source", verb: at, hangs: false };
}

/** declined to comment; would not say; did not respond; had no comment; sidestepped the question */
function refusal(tokens: readonly Token[], at: number): Cue | undefined {
  const word = tokens[at]?.lower ?? "";
  const next = (step: number): string => tokens[at + step]?.lower ?? "";
  const cue = (length: number): Cue => ({
    first: at,
    last: at + length - 1,
    manner: "refuse",
    verb: at,
    hangs: word.endsWith("ing"),
  });
  const to = UNWILLING.test(word)
    ? tokens.slice(at + 1, at + 5).findIndex(({ lower }) => lower === "to") + 2
    : 0;
  if (to > 1 && tokens[at + to]?.tag === "VERB" && isSpeaking(tokens, at + to)) {
    return cue(to + 1);
  }
  if (EVADED.test(word) && tokens[at]?.tag === "VERB" && !BE.test(tokens[at - 1]?.lower ?? ""))
    return cue(1);
  if (/^(?:had|has|have|offered)$/u.test(word) && next(1) === "no" && next(2) === "comment")
    return cue(3);
  if (!/^(?:would|will|could|did|does|do|wo|has|have|had)$/u.test(word) || !NOT.test(next(1)))
    return undefined;
  if (next(2) === "be" && next(3) === "drawn") return cue(4);
  const step = /^(?:immediately|yet|publicly|further|directly)$/u.test(next(2)) ? 3 : 2;
  const silent = /^(?:would|will|wo|could)$/u.test(word)
    ? isSpeaking(tokens, at + step)
    : SILENT.test(next(step));
  return silent ? cue(step + 1) : undefined;
}

/** Whether a verb is one of those by which one speaks, or gives away what one knows. */
function isSpeaking(tokens: readonly Token[], at: number): boolean {
  const said = tokens[at]?.lower ?? "";
  return (
    REFUSED.test(said) ||
    (/^(?:give|provide|go)$/u.test(said) && WITHHELD.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** said; has said; told; pointed out; was quoted as saying; went on to say — and any other verb: its weight tells whether it reports */
function verb(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || token.piece !== undefined || !isVerb(tokens, at)) return undefined;
  const manner = CUE_VERBS.get(token.lower)?.manner ?? "act";
  const last = token.lower.startsWith("point") && tokens[at + 1]?.lower === "out" ? at + 1 : at;
  if (token.lower.endsWith("ing"))
    return isConclusion(tokens, at) ? undefined : participle(tokens, at, last, manner);
  if (
    goesOn(tokens, at) ||
    isAnonymous(tokens, at) ||
    isReduced(tokens, at) ||
    isNothing(tokens, at)
  )
    return undefined;
  if (/^(?:quoted|cited)$/u.test(token.lower) && isAsSaying(tokens, at)) return undefined;
  const going = goingOnTo(tokens, at);
  if (going >= 0) return { first: at, last, manner, verb: going, hangs: false };
  const { passive, unreal } = auxiliaries(tokens, at);
  if (unreal) return undefined;
  if (!passive && (tokens[at + 1]?.lower !== "by" || !token.lower.endsWith("ed")))
    return { first: at, last, manner, verb: at, hangs: false };
  const by = tokens.findIndex(
    ({ lower, piece }, index) =>
      index > at && index < at + 12 && lower === "by" && piece === undefined,
  );
  return by < 0 ? undefined : { first: at, last: at, manner: "passive", verb: by, hangs: false };
}

/** accused of *saying*, denied *saying*, without *saying*: nothing that the article reports as said */
const UNSPOKEN = /^(?:of|from|without|against|for|den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?)$/u;

/** retracted her *claim* that … */
const TAKEN_BACK = /^(?:retract|withdr[ae]w|drop|disown|recant)/u;

/** was quoted by the Post *as saying*, the Post quoted Lee *as saying*: one cue with it */
function isAsSaying(tokens: readonly Token[], at: number): boolean {
  const saying = tokens.findIndex(
    ({ lower, piece }, index) => index > at && piece === undefined && lower.endsWith("ing"),
  );
  return saying > 0 && saying < at + 10 && quotedAs(tokens, saying) === at;
}

/** Lee, *asked* whether it rained, …   *Pressed* on it, Lee said …: what was done to the one who speaks; but “It rained”, asked Lee */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    !isFollowedByClause(tokens, at) &&
    /(?:ed|told|put|shown|known|seen|taken)$/u.test(tokens[at]?.lower ?? "") &&
    (before === undefined ||
      /^(?:,|when|if|once|while|as|though|unless|—|–)$/u.test(before.lower)) &&
    tokens[at - 2]?.piece === undefined &&
    (next?.tag === "ADP" ||
      /^(?:if|whether|why|how|what|who|to|repeatedly|directly)$/u.test(next?.lower ?? ""))
  );
}

/** Lee, the miller, warned *in January that* it rained */
function isFollowedByClause(tokens: readonly Token[], at: number): boolean {
  const that = behindCircumstances(tokens, at + 1);
  return that > at + 1 && tokens[that]?.lower === "that" && tokens[that]?.tag === "SCONJ";
}

/** made *no* mention of it, gave *no* reason: not what anybody said, unless quoted */
function isNothing(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === "no" &&
    tokens[at + 2]?.tag === "NOUN" &&
    !CUE_VERBS.has(tokens[at]?.lower ?? "")
  );
}

/** asked not to be named: how a source is kept, nothing that is said */
function isAnonymous(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower.startsWith("ask") === true &&
    /^(?:not|to)$/u.test(tokens[at + 1]?.lower ?? "") &&
    tokens.slice(at, at + 6).some(({ lower }) => ANONYMOUS.test(lower))
  );
}

/** Fighting went on, *suggesting* that talks failed: behind a comma and no quotation, what the reporter makes of it. */
function isConclusion(tokens: readonly Token[], at: number): boolean {
  return (
    CONCLUDING.test(tokens[at]?.lower ?? "") &&
    /^[,—–]$/u.test(tokens[at - 1]?.text ?? "") &&
    tokens[at - 2]?.piece === undefined
  );
}

/** *went* on to say: the verb behind is the cue */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return goingOnTo(tokens, at + 3) === at;
}

/** went on to *say*, continues to *insist*, began to *warn*: where what he did begins; -1 where it is no such thing */
function goingOnTo(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== "to") return -1;
  const [go, on] = [tokens[at - 3]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  if (/^(?:went|goes|go)$/u.test(go) && on === "on") return at - 3;
  return CUE_VERBS.has(tokens[at]?.lower ?? "") && GOING.test(on) ? at - 2 : -1;
}

const GOING = /^(?:continue[sd]?|beg[ai]n|proceed(?:s|ed)?)$/u;

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || isOwner(tokens, at - 1)) return false;
  if (before?.tag === "DET" && !(token.tag === "VERB" && MANY.test(before.lower))) return false;
  if (token.tag === "VERB") return true;
  if (!CUE_VERBS.has(token.lower) || before?.lower === "her") return false;
  const named = /^(?:PROPN|PRON|NUM)$/u.test(before?.tag ?? "");
  if (token.tag === "PROPN") return named && /^\p{Ll}/u.test(token.text);
  return (
    named ||
    tokens[at + 1]?.lower === "that" ||
    token.lower.endsWith("ed") ||
    isBesideQuotation(tokens, at)
  );
}

/** *Some* believe, they *all* agreed: who speaks, no part of a noun phrase */
const MANY = /^(?:some|many|most|several|few|all|both|each|others?|another)$/u;

/** Lee*'s* warning, his warning; not "he's warning". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const { lower = "", tag = "" } = tokens[at] ?? {};
  if (/^(?:his|their|its|our|my|your)$/u.test(lower)) return true;
  const of = tokens[at - 1];
  return /^['’]s?$/u.test(lower) && tag === "PART" && of?.tag !== "PRON";
}

/** “…,” he *notes*.   Lee *answers*: “…” */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const mark = /^[,:]$/u;
  const behind = mark.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
  const ahead = tokens.slice(Math.max(0, at - 4), at).some((token) => token.piece !== undefined);
  return ahead || behind?.piece !== undefined;
}

/** , *saying* …   was *saying* …   was *quoted as saying* … */
function participle(
  tokens: readonly Token[],
  at: number,
  last: number,
  manner: Cue["manner"],
): Cue | undefined {
  const before = tokens[at - 1]?.lower ?? "";
  const quoted = quotedAs(tokens, at);
  if (quoted >= 0) return { first: quoted, last, manner, verb: quoted, hangs: false };
  const { unreal } = auxiliaries(tokens, at);
  if (unreal || UNSPOKEN.test(before)) return undefined;
  const is =
    BE.test(before) || (tokens[at - 1]?.tag === "ADV" && BE.test(tokens[at - 2]?.lower ?? ""));
  return { first: at, last, manner, verb: at, hangs: !is };
}

/** was *quoted* by the Post as saying, was *quoted* on Monday saying: -1 where it is neither */
function quotedAs(tokens: readonly Token[], at: number): number {
  const quoted = tokens.findLastIndex(
    ({ lower }, index) => index < at && index > at - 9 && /^(?:quoted|cited)$/u.test(lower),
  );
  if (quoted < 0 || tokens[at - 1]?.lower === "as") return quoted;
  const plainly = tokens
    .slice(quoted + 1, at)
    .every(({ tag }) => !/^(?:VERB|AUX|PUNCT)$/u.test(tag));
  return plainly && BE.test(tokens[quoted - 1]?.lower ?? "") ? quoted : -1;
}

function auxiliaries(tokens: readonly Token[], at: number): { passive: boolean; unreal: boolean } {
  let passive = false;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (
      token === undefined ||
      !(/^(?:AUX|ADV|PART)$/u.test(token.tag) || IRREALIS.test(token.lower)) ||
      token.lower === "who"
    )
      break;
    if (IRREALIS.test(token.lower) || NOT.test(token.lower)) return { passive, unreal: true };
    if (BE.test(token.lower)) passive = true;
  }
  return { passive, unreal: false };
}

/** in her *words*, …   as Lavrov *put it*, … */
function words(tokens: readonly Token[], at: number): Cue | undefined {
  const word = tokens[at]?.lower ?? "";
  const own =
    /^(?:his|her|their|its)$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === "in";
  const put =
    /^puts?$/u.test(word) &&
    tokens[at + 1]?.lower === "it" &&
    tokens.slice(0, at).some(({ lower }) => lower === "as");
  if (!put && !(own && word === "words")) return undefined;
  return { first: at, last: put ? at + 1 : at, manner: "words", verb: at, hangs: false };
}

/** Lavrov's *remarks* last week …: Moscow opposes …;  the minister's *claim* that …;  his *calls* for … */
function noun(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token?.tag !== "NOUN" || token.piece !== undefined) return undefined;
  const next = tokens[at + 1];
  const takes = next?.piece !== undefined || TAKES.test(next?.lower ?? "");
  if (!takes && !SPEECH_NOUNS.test(token.lower)) return undefined;
  for (let owner = at - 1; owner >= Math.max(0, at - 3); owner--) {
    const { lower = "", tag = "" } = tokens[owner] ?? {};
    if (/^['’]s?$/u.test(lower))
      return { first: at, last: at, manner: "noun", verb: owner, hangs: false };
    if (TAKEN_BACK.test(tokens[owner - 1]?.lower ?? "")) return undefined;
    if (/^(?:his|her|their|its)$/u.test(lower) && tag === "PRON")
      return { first: at, last: at, manner: "noun", verb: owner + 1, hangs: false };
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/u.test(tag)) return undefined;
  }
  return undefined;
}

/** Lee is *confident* that …; was *critical* of it; is *worried* about …: not what Lee was told by others */
function state(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  const minded =
    token?.tag === "ADJ" ||
    (token?.tag === "VERB" && token.lower.endsWith("ed") && !CUE_VERBS.has(token.lower));
  if (!minded || token.piece !== undefined || !TAKES.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  const { passive, unreal } = auxiliaries(tokens, at);
  return passive && !unreal
    ? { first: at, last: at, manner: "think", verb: at, hangs: false }
    : undefined;
}

/** Labels of an editor's own. */
const NO_NAME =
  /^(?:corrections?|clarification|updates?|notes?|source|sources|photos?|image|video|watch|related|more|file|caption|credit|contact|media|latest|headline|topics?|tags?)$/u;

/** Cruz called them on it*:* “…” — a colon with quoted words behind it, in this sentence or the next paragraph. */
function colon(tokens: readonly Token[], at: number): Cue | undefined {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ":") return undefined;
  const named =
    at < 5 &&
    tokens.slice(0, at).every(({ tag }) => /^(?:PROPN|NOUN|ADJ)$/u.test(tag)) &&
    !NO_NAME.test(tokens[at - 1]?.lower ?? "");
  if (next !== undefined && next.piece === undefined && !named) return undefined;
  return { first: at, last: at, manner: "colon", verb: at, hangs: true };
}
