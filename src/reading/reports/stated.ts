import type { Cue } from "./cues.ts";
import { hasVerb } from "./group.ts";
import type { Content, Group } from "./group.ts";
import { canSpeak } from "./sources.ts";
import type { Token } from "../text/tokens.ts";

/** How sure a report has to be: with quoted words, by a verb of speaking, by any other verb; of a source that is nobody, or without a clause by any other verb. Chosen for the best F1 on other articles than were learned from. */
const SURE = { quoted: 0.2, spoken: 0.25, other: 0.35, thing: 0.6 } as const;

/** Verbs of the mind: Lee *supports* it is no statement, Lee *thinks it is safe* is one. */
const ATTITUDE =
  /^(?:want|wish|like|lov|hat|prefer|support|oppos|favou?r|back|see|saw|know|knew|need|seek|sought|trust|admir|respect|understand|understood|seem|appear|remember|enjoy|embrac|view|regard|consider|treat)/u;

/** Verbs that report only what is quoted: began *“…”*; not: continued the talks. */
const ONLY_QUOTED =
  /^(?:beg[ai]n|continu|conclud|echo|snap|rul|charg|cry|cri|shout|yell|open)(?:s|es|e|ed|ing|ning)?$/u;

/** said *nothing*, said *so*, said *more*: no content of its own. */
const EMPTY = /^(?:nothing|anything|something|little|much|more|so|it|that|this|as|too|the|same)$/u;

/** Whether a report is sure enough: an attitude counts only where a clause or quoted words follow. */
export function isStated(
  tokens: readonly Token[],
  { cue, source, share }: Group,
  content: Content,
): boolean {
  const said = tokens.slice(content.first, content.last + 1);
  const sure = share * content.sure;
  const verb = tokens[cue.first]?.lower ?? "";
  if (cue.manner !== "refuse" && isPredicate(tokens, content)) return false;
  const speaks = canSpeak(tokens, source);
  if (said.some(({ piece }) => piece !== undefined))
    return sure >= (speaks ? SURE.quoted : SURE.thing);
  if (ONLY_QUOTED.test(verb)) return false;
  if (cue.manner === "passive" && (content.ahead || !isTaught(tokens, content))) return false;
  if (!speaks) return sure >= SURE.thing;
  const clause = hasVerb(tokens, content.first, content.last + 1);
  if (announces(tokens, cue) && (content.ahead || !clause)) return false;
  if (!clause && said.every(({ lower, tag }) => EMPTY.test(lower) || tag === "ADV")) return false;
  if (!clause && /^(?:tell|tells|told|telling)$/u.test(verb)) return false;
  if (cue.manner !== "act" && cue.manner !== "think") return sure >= SURE.spoken;
  const attitude = cue.manner === "think" || ATTITUDE.test(verb);
  return clause ? sure >= SURE.other : !attitude && sure >= SURE.thing;
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
