import { PERSON_NOUNS, singular } from "../lexicon/people.ts";
import type { Cue } from "./cue.ts";
import { isDeniedAhead, isDisowned, isDenial } from "./denials.ts";
import { hasVerb } from "./group.ts";
import type { Content, Group } from "./group.ts";
import { SPEECH_NOUNS } from "./noun-cues.ts";
import { canSpeak } from "./sources.ts";
import { isCalendar } from "../people/names.ts";
import type { Range, Token } from "../text/tokens.ts";

/** What is reported: with quoted words in it, a clause, or neither. */
type Form = "quoted" | "clause" | "phrase";

/** By which verb: one of speaking, one that judges a thing, any other. */
type Kind = "say" | "judge" | "act";

/**
 * How sure a report has to be, by what is reported and by which verb; and where whoever speaks is a thing that cannot. Lower ones find more on
 * training articles that the weights at hand were not learned from; phrases, acts and things stay high, where reading shows what that adds: “spoke of Ukraine”.
 */
const SURE: Readonly<Record<Form, Readonly<Record<Kind, number>>>> = {
  quoted: { say: 0.25, judge: 0.3, act: 0.25 },
  clause: { say: 0.25, judge: 0.35, act: 0.45 },
  phrase: { say: 0.55, judge: 0.55, act: 0.5 },
};
const THING = 0.65;

/** Verbs of the mind: Lee *supports* it is no statement, Lee *thinks it is safe* is one. */
const ATTITUDE =
  /^(?:want|wish|like|lov|hat|prefer|support|oppos|favou?r|back|see|saw|know|knew|need|seek|sought|trust|admir|respect|understand|understood|remember|enjoy|embrac|view|regard|consider|treat)/u;

/** Verbs that report only what is quoted: began *“…”*; not: continued the talks. */
const ONLY_QUOTED =
  /^(?:beg[ai]n|continu|conclud|echo|snap|rul|charg|cry|cri|shout|yell|open)(?:s|es|e|ed|ing|ning)?$/u;

/** The court ruled *that the quay was safe*: behind these a clause is what they say; not: continued the talks that … */
const FINDING = /^(?:conclud|rul|charg|cri|cry|shout)/u;

/** Lee *seemed* to say that it rained: what the reporter makes of it. */
const SEEMING = /^(?:seem|appear)(?:s|ed|ing)?$/u;

/** said *nothing*, said *so*, said *more*: no content of its own. */
const EMPTY = /^(?:nothing|anything|something|little|much|more|so|it|that|this|as|too|the|same)$/u;

/** Whether a report is sure enough: an attitude counts only where a clause or quoted words follow. */
export function isStated(
  tokens: readonly Token[],
  { cue, source, relative, share }: Group,
  content: Content,
): boolean {
  if (cue.manner === "refuse") return true;
  if (
    (relative === undefined && isPredicate(tokens, content)) ||
    isNeverSpoken(tokens, cue, content)
  )
    return false;
  const form = formOf(tokens, content);
  const verb = tokens[cue.first]?.lower ?? "";
  if (form === "quoted" && (isTitled(tokens, cue, content) || isLabel(tokens, source, cue)))
    return false;
  if (form !== "quoted" && isNoReport(tokens, cue, content, form)) return false;
  const attitude = cue.manner === "think" || ATTITUDE.test(verb);
  if (form === "phrase" && attitude) return false;
  const kind = kindOf(tokens, cue, content);
  const bar = canSpeak(tokens, source) ? SURE[form][kind] : THING;
  return share * content.sure >= bar;
}

/** stopped short of saying *“no”*; *“No,”* Lee denied saying: quoted words, and nothing else, that nobody is told to have said */
function isNeverSpoken(tokens: readonly Token[], cue: Cue, content: Content): boolean {
  if (tokens[content.first]?.piece === undefined) return false;
  return (
    isDeniedAhead(tokens, cue, content) ||
    (!isDenial(tokens, cue) && isDisowned(tokens, content.first, cue, content))
  );
}

function formOf(tokens: readonly Token[], { first, last }: Content): Form {
  if (tokens.slice(first, last + 1).some(({ piece }) => piece !== undefined)) return "quoted";
  return hasVerb(tokens, first, last + 1) ? "clause" : "phrase";
}

/** his book *“The Art of the Deal”*; told ABC’s *“Good Morning”*; but Lee said “Thank God” */
function isTitled(tokens: readonly Token[], cue: Cue, { first, last, ahead }: Content): boolean {
  const quotes = tokens.slice(first, last + 1).filter(({ piece }) => piece !== undefined);
  if (!quotes.every(({ entitles }) => entitles) || hasVerb(tokens, first, last + 1)) return false;
  const hearer = cue.manner === "tell" && !ahead && tokens[last - 1]?.tag === "PART";
  return hearer || cue.manner === "source";
}

const ENTITLING = /^(?:en)?titled$|^headlined$/u;

/** a film titled *“Rain”*; a box labelled *“late”*: what a thing is called, which says nothing. */
function isLabel(tokens: readonly Token[], source: Range, { first }: Cue): boolean {
  const verb = tokens[first]?.lower ?? "";
  return ENTITLING.test(verb) || (LABELLED.test(verb) && !canSpeak(tokens, source));
}

const LABELLED = /^(?:labell?ed|marked|dubbed|named|nicknamed|captioned|inscribed|emblazoned)$/u;

function kindOf(tokens: readonly Token[], { manner }: Cue, content: Content): Kind {
  if (manner === "judge") return "judge";
  // Lee's remarks were plain: it rained; Lee made the claim that it rained
  const before = tokens[content.first - 1];
  if (manner === "noun" && before?.text === ":") return "say";
  if (SPEECH_NOUNS.test(before?.lower ?? "") && tokens[content.first]?.lower === "that")
    return "say";
  return /^(?:act|think|noun)$/u.test(manner) ? "act" : "say";
}

/** the ministry said, citing *Minister Lee*: from whom it has it, no part of what it says */
const CITING = /^(?:cit|quot)(?:e|es|ed|ing)$/u;

/** Minister *Lee*, Norland *officials*; not her record, Lee's plan, the port as a risk */
function isSomebody(tokens: readonly Token[], { first, last }: Content): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.some(({ lower }) => /^(?:as|['’]s?|his|her|their|its)$/u.test(lower))) return false;
  const link = words.findIndex(({ tag }) => tag === "ADP");
  const head = words.at(link < 1 ? -1 : link - 1);
  return head?.tag === "PROPN" || PERSON_NOUNS.has(singular(head?.lower ?? ""));
}

/** Whether words without quotation marks are none that anybody is reported to have said, however sure the verb is. */
function isNoReport(
  tokens: readonly Token[],
  cue: Cue,
  content: Content,
  form: "clause" | "phrase",
): boolean {
  const verb = tokens[cue.first]?.lower ?? "";
  if (ONLY_QUOTED.test(verb) && !isFound(tokens, verb, content)) return true;
  if (SEEMING.test(verb)) return true;
  if (form === "phrase" && CITING.test(verb) && isSomebody(tokens, content)) return true;
  if (cue.manner === "passive" && (content.ahead || !isTaught(tokens, content))) return true;
  if (announces(tokens, cue) && (content.ahead || form === "phrase")) return true;
  if (form === "clause") return false;
  const said = tokens.slice(content.first, content.last + 1);
  const dated = said.some(isCalendar);
  const empty = said.every(
    (token) =>
      EMPTY.test(token.lower) ||
      token.tag === "ADV" ||
      isCalendar(token) ||
      (dated && token.tag === "NUM"),
  );
  return (
    empty ||
    isAbout(tokens, verb, content) ||
    isWithSomebody(tokens, verb, content) ||
    /^(?:tell|tells|told|telling)$/u.test(verb)
  );
}

/** what Lee has been saying *about* the port: of what, but not what */
function isAbout(tokens: readonly Token[], verb: string, { first, ahead }: Content): boolean {
  const about = /^(?:about|of)$/u.test(tokens[first - 1]?.lower ?? "");
  return about && !ahead && /^sa(?:y|ys|id|ying)$/u.test(verb);
}

/** Lee agreed with *Quill*: with whom, but not on what */
function isWithSomebody(tokens: readonly Token[], verb: string, content: Content): boolean {
  const agrees = /^(?:dis)?agree(?:s|d|ing)?$/u.test(verb) && !content.ahead;
  return agrees && isSomebody(tokens, content);
}

/** Experts concluded *that it rained* */
function isFound(tokens: readonly Token[], verb: string, { first, ahead }: Content): boolean {
  const that = tokens[first];
  return FINDING.test(verb) && !ahead && that?.lower === "that" && that.tag === "SCONJ";
}

/** Everything Lee says *is a lie*: a clause that is about what was said */
function isPredicate(tokens: readonly Token[], { first, ahead, gap }: Content): boolean {
  const token = tokens[first];
  return !ahead && gap === undefined && token?.tag === "AUX" && !/^(?:do|have)$/u.test(token.lower);
}

/** Reed was warned by Lee *that it rained*, told by her *to wait*; not: it was reported by Lee on Monday. */
function isTaught(tokens: readonly Token[], { first }: Content): boolean {
  return /^(?:that|to|how|whether|why)$/u.test(tokens[first]?.lower ?? "");
}

/** Speaking on Monday, Lee *said*: — what was said stands in the next paragraph. */
function announces(tokens: readonly Token[], { last }: Cue): boolean {
  return tokens.at(-1)?.text === ":" && !hasVerb(tokens, last + 1, tokens.length);
}
