import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Cue } from "./cue.ts";
import { canSpeak } from "./sources.ts";
import type { Range, Token } from "../text/tokens.ts";

const UNSAYING =
  /^(?:want|wish|hop|long|try|trie|fail|need|like|lov|forg[eo]t|omit|neglect|pretend)/u;

/** Lee wanted *to say* that …, failed *to tell* them …: what is not said; but Lee promised to say it. */
export function isUnsaid(tokens: readonly Token[], cue: Cue): boolean {
  const { first, last } = cue;
  const verb = CUE_VERBS.get(tokens[last + 2]?.lower ?? "");
  const wanted =
    UNSAYING.test(tokens[first]?.lower ?? "") &&
    tokens[last + 1]?.lower === "to" &&
    /^(?:say|tell)$/u.test(verb?.lemma ?? "");
  return wanted || isNeverSaid(tokens, cue);
}

const NEVER = /^(?:nobody|never|none|nor)$/u;

const MISQUOTED =
  /(?:falsely|wrongly|wrongfully|incorrectly|mistakenly|erroneously|inaccurately) (?:quoted|cited|reported)$|misquoted as \p{L}+$/u;

const ALLEGED = /^(?:alleged|rumou?red|supposed) to have$/u;

/** was *supposedly* quoted as saying; is *alleged to have* said; was *wrongly* quoted; nobody has *ever* heard Lee say; wishes he *had said* */
function isNeverSaid(tokens: readonly Token[], { first }: Cue): boolean {
  const before = tokens.slice(Math.max(0, first - 8), first).map(({ lower }) => lower);
  const near = before.slice(-2);
  if (near.some((word) => /^(?:supposedly|purportedly|allegedly)$/u.test(word))) return true;
  const rumour = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  if (ALLEGED.test(rumour.join(" "))) return true;
  if (MISQUOTED.test([...near, tokens[first]?.lower].join(" "))) return true;
  if (tokens[first]?.lower === "say" && before.some((word) => NEVER.test(word))) return true;
  return near.includes("had") && before.some((word) => word.startsWith("wish"));
}

const EXPECTED = /^(?:expected|due|set|planning|scheduled|likely|going|about)$/u;

/** Lee *will tell* them: “No.”   Lee is *expected to* say: “No.” — not yet said; but would later say */
export function isPlanned(tokens: readonly Token[], from: number, to: number): boolean {
  const modal = tokens.slice(from + 1, to).find(({ tag }) => tag !== "ADV");
  const expected = tokens
    .slice(from + 1, to)
    .some(({ lower }, at, all) => EXPECTED.test(lower) && all[at + 1]?.lower === "to");
  return (
    expected || /^(?:will|might|may|could|should|must|shall|['’]ll)$/u.test(modal?.lower ?? "")
  );
}

/** "I", "we" and "you" outside quotation marks are the reporter and the reader. */
export function isReporter(tokens: readonly Token[], source: Range): boolean {
  return (
    source.first === source.last &&
    /^(?:i|we|you|me|us|this|that|which|there|what)$/u.test(tokens[source.first]?.lower ?? "")
  );
}

/** *whose plan* would fail: what is somebody's, and cannot speak */
export function isBelonging(tokens: readonly Token[], { first, last }: Range): boolean {
  return (
    tokens[first]?.lower === "whose" &&
    first < last &&
    !canSpeak(tokens, { first: first + 1, last })
  );
}

/** *Correction:* An earlier version said …: what the article takes back */
export function isCorrection([label, colon]: readonly Token[]): boolean {
  return colon?.text === ":" && /^(?:corrections?|clarification|editor)$/u.test(label?.lower ?? "");
}

/** *It* appears that the boats left: nobody says so. */
export function isNobody(tokens: readonly Token[], { first }: Cue, source: Range): boolean {
  const it = source.first === source.last && tokens[source.first]?.lower === "it";
  return it && /^(?:appear|seem|turn|happen|follow)/u.test(tokens[first]?.lower ?? "");
}

const RUMOUR =
  /^(?:rumours?|rumors?|claims?|reports?|allegations?|suggestions?|speculation|fears?|ideas?|notion)$/u;

/** Did Lee say …?  *no minister* said …  if Lee said …  Had Lee said …  the song, which Lee sang and said was over …; but a letter in which Lee said …: nothing that the article reports as said, unless a relative clause is read */
export function isSupposed(
  tokens: readonly Token[],
  cue: Cue,
  source: Range,
  isRead: boolean,
): boolean {
  const { first } = source;
  const before = tokens[first - 1];
  const asks = tokens.at(-1)?.text === "?" && /^(?:AUX|ADV|PRON)$/u.test(tokens[0]?.tag ?? "");
  const relative =
    !isRead &&
    before?.tag === "PRON" &&
    /^(?:which|that|whom|what)$/u.test(before.lower) &&
    tokens[first - 2]?.tag !== "ADP" &&
    tokens[first - 2]?.lower !== "to" &&
    !(before.lower === "what" && namesSomething(tokens, cue));
  const framed = tokens[0]?.lower === "it" && /^(?:is|was|['’]s)$/u.test(tokens[1]?.lower ?? "");
  const rumoured =
    before?.lower === "that" && (framed || RUMOUR.test(tokens[first - 2]?.lower ?? ""));
  return (
    asks ||
    /^(?:no|nobody|none|neither|nor)\.?$/u.test(tokens[first]?.lower ?? "") ||
    relative ||
    isRelative(tokens, cue, source) ||
    rumoured ||
    /^(?:if|whether|unless|neither|nor|suppose|imagine|pretend)$/u.test(before?.lower ?? "") ||
    isMadeUp(tokens, source) ||
    (first === 1 && before?.tag === "AUX")
  );
}

/** It was what Lee *called* “a shame”, a “sad” year: quoted words for a thing */
function namesSomething(tokens: readonly Token[], { first, last }: Cue): boolean {
  const next = tokens[last + 1]?.tag === "DET" ? last + 2 : last + 1;
  const names = /^(?:call|describ|label|dub|term|brand)(?:s|ed|led|bed|ded|es)$/u;
  return names.test(tokens[first]?.lower ?? "") && tokens[next]?.piece !== undefined;
}

/** the piers, *which officials* said were late; one of those *that officials* said were late: a relative clause, whatever its pronoun is taken for */
function isRelative(tokens: readonly Token[], { last }: Cue, { first, ...source }: Range): boolean {
  const word = tokens[first]?.lower ?? "";
  if (source.last === first) return false;
  if (/^(?:which|whom)$/u.test(word)) return tokens[first - 1]?.tag !== "ADP";
  return word === "that" && /^(?:VERB|AUX)$/u.test(tokens[last + 1]?.tag ?? "");
}

/** Made to look as if somebody had said it. */
const FAKE = /^(?:fake[ds]?|doctored|fabricated|forged|manipulated|ai-generated|hoax|deepfake)$/u;

/** In the *satire*, Lee says …: what is played; a *fake* video in which Lee says … */
function isMadeUp(tokens: readonly Token[], { first, last }: Range): boolean {
  if (tokens.some(({ lower }, at) => at <= last && FAKE.test(lower))) return true;
  const opening = tokens.slice(0, Math.min(first, 8));
  return (
    /^(?:in|on)$/u.test(tokens[0]?.lower ?? "") &&
    opening.some(({ lower }) =>
      /^(?:satire|novel|film|movie|play|sketch|drama|spoof|parody|musical)$/u.test(lower),
    )
  );
}
