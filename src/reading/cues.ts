import { CUE_VERBS } from "./lexicon/cue-verbs.ts";
import type { CueVerb, Manner } from "./lexicon/cue-verbs.ts";
import type { Range, Token } from "./tokens.ts";

/** Words that announce what somebody said. */
export interface Cue extends Range {
  /** `source`: "according to"; `noun`: "remarks", "statement"; `words`: "in her words", "as he put it"; `colon`: "Cruz was blunt: …"; `refuse`: "declined to comment". */
  readonly manner: Manner | "source" | "noun" | "words" | "colon" | "refuse";
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
/** "…, suggesting progress": hanging on a clause, the reporter's own conclusion. */
const INFERRED = /^(?:suggest|indicate|signal|reveal|confirm|begin|conclude|threaten)$/u;
/** "asked not to be named": how a source is kept, nothing that is said. */
const ANONYMOUS = /^(?:named|identified|anonymous|anonymity|quoted)$/u;
const SPEECH_NOUNS =
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

/** said; has said; told; pointed out; was quoted as saying; went on to say */
function verb(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || token.piece !== undefined) return undefined;
  const form = CUE_VERBS.get(token.lower);
  if (form === undefined) return voiced(tokens, at);
  if (!isVerb(tokens, at) || isNoSpeech(tokens, at, form)) return undefined;
  const last = form.lemma === "point" ? at + 1 : at;
  if (form.form === "participle") return participle(tokens, at, last, form.manner);
  if (goesOnTo(tokens, at))
    return { first: at, last, manner: form.manner, verb: at - 3, hangs: false };
  const { passive, unreal } = auxiliaries(tokens, at);
  return passive || unreal
    ? undefined
    : { first: at, last, manner: form.manner, verb: at, hangs: false };
}

/** asked not to be named; pointed at; the words said by another; …, suggesting progress */
function isNoSpeech(tokens: readonly Token[], at: number, { lemma, form }: CueVerb): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (lemma === "point") return next !== "out";
  if (lemma === "ask" && /^(?:not|to)$/u.test(next))
    return tokens.slice(at, at + 6).some(({ lower }) => ANONYMOUS.test(lower));
  const inferred =
    form === "participle" && INFERRED.test(lemma) && /^[,—–]$/u.test(tokens[at - 1]?.text ?? "");
  return inferred || (form === "past" && next === "by");
}

/** went on to *say* */
function goesOnTo(tokens: readonly Token[], at: number): boolean {
  const [go, on, to] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return /^(?:went|goes|go)$/u.test(go ?? "") && on === "on" && to === "to";
}

/** “…,” Trump *barked*   “…,” *mused* a voter — any verb, behind quoted words that end in a comma or a question */
function voiced(tokens: readonly Token[], at: number): Cue | undefined {
  if (
    tokens[at]?.tag !== "VERB" ||
    /^(?:quoted|cited)$/u.test(tokens[at]?.lower ?? "") ||
    !(tokens[at]?.lower ?? "").endsWith("ed")
  )
    return undefined;
  const quote = tokens.findLastIndex(
    ({ piece }, index) => index < at && index >= at - 4 && piece !== undefined,
  );
  const open = tokens[quote]?.asks === true || tokens[quote]?.trails === true;
  const named =
    quote === at - 1 ||
    tokens.slice(quote + 1, at).every(({ tag }) => /^(?:PROPN|PRON|NOUN|DET|ADJ)$/u.test(tag));
  return quote >= 0 && open && named
    ? { first: at, last: at, manner: "say", verb: at, hangs: false }
    : undefined;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag;
  const before = tokens[at - 1];
  if (before?.tag === "DET" || before?.tag === "ADJ" || /^['’]s$/u.test(before?.text ?? ""))
    return false;
  if (tag === "VERB") return true;
  if (tag === "PROPN") return false;
  return (
    tokens[at + 1]?.lower === "that" ||
    tokens[at]?.lower.endsWith("ed") === true ||
    isBesideQuotation(tokens, at)
  );
}

/** “…,” he *notes*.   Lee *answers*: “…” */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const mark = /^[,:]$/u;
  const behind = mark.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
  const ahead = tokens.slice(Math.max(0, at - 4), at).some((token) => token.piece !== undefined);
  return (
    /^(?:PROPN|PRON)$/u.test(tokens[at - 1]?.tag ?? "") && (ahead || behind?.piece !== undefined)
  );
}

function participle(
  tokens: readonly Token[],
  at: number,
  last: number,
  manner: Manner,
): Cue | undefined {
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "as") {
    const quoted = tokens.findLastIndex(
      (token, index) => index < at && index > at - 9 && /^(?:quoted|cited)$/u.test(token.lower),
    );
    if (quoted >= 0) return { first: quoted, last, manner, verb: quoted, hangs: false };
  }
  if (BE.test(before) || BE.test(tokens[at - 2]?.lower ?? "")) {
    return BE.test(before) || tokens[at - 1]?.tag === "ADV"
      ? { first: at, last, manner, verb: at, hangs: false }
      : undefined;
  }
  return before === "," ||
    before === "and" ||
    before === "while" ||
    before === "by" ||
    before === "—" ||
    before === "–"
    ? { first: at, last, manner, verb: at, hangs: true }
    : undefined;
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

/** Lavrov's *remarks* last week …: Moscow opposes …;  the minister's *claim* that … */
function noun(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || !SPEECH_NOUNS.test(token.lower)) return undefined;
  const owner = tokens
    .slice(Math.max(0, at - 3), at)
    .findLastIndex((word) => /^['’]s?$/u.test(word.text));
  if (owner < 0) return undefined;
  return {
    first: at,
    last: at,
    manner: "noun",
    verb: at - (Math.min(3, at) - owner),
    hangs: false,
  };
}

/** Cruz called them on it*:* “…” — a colon with quoted words behind it, in this sentence or the next paragraph. */
function colon(tokens: readonly Token[], at: number): Cue | undefined {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ":" || (next !== undefined && next.piece === undefined))
    return undefined;
  return { first: at, last: at, manner: "colon", verb: at, hangs: true };
}
