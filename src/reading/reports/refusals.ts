import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Token } from "../text/tokens.ts";
import { BE, NOT } from "./auxiliaries.ts";
import type { Cue } from "./cue.ts";

/** What is refused when somebody will not speak; "would not send" is no such thing. */
const REFUSED =
  /^(?:say|comment|respond|reply|answer|elaborate|specify|disclose|name|identify|discuss|reveal|confirm|explain|speculate|speak|talk)$/u;
/** "would not give *details*", "would not go *into* the plan": the verb alone refuses other things. */
const WITHHELD = /^(?:details?|names?|reasons?|figures?|numbers|comments?|answers?|further|into)$/u;
/** "did not say" may be all that the reporter knows; "did not respond" is an answer refused. */
const SILENT = /^(?:comment|respond|reply|elaborate|specify|answer|disclose)(?:ed)?$/u;
const UNWILLING = /^(?:declin|refus)(?:e|es|ed|ing)$/u;
const EVADED = /^(?:sidestepp|dodg|deflect|evad|duck)(?:s|es|ed|ing)$/u;

/** declined to comment; would not say; did not respond; had no comment; sidestepped the question */
export function refusal(tokens: readonly Token[], at: number): Cue | undefined {
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
  if (next(1) === "neither" && next(2) === "confirm" && next(3) === "nor" && next(4) === "deny")
    return cue(5);
  if (!/^(?:would|will|could|did|does|do|wo|has|have|had)$/u.test(word) || !NOT.test(next(1)))
    return undefined;
  if (next(2) === "be" && next(3) === "drawn") return cue(4);
  const step = /^(?:immediately|yet|publicly|further|directly)$/u.test(next(2)) ? 3 : 2;
  const silent = /^(?:would|will|wo|could)$/u.test(word)
    ? isSpeaking(tokens, at + step)
    : SILENT.test(next(step));
  return silent ? cue(step + 1) : undefined;
}

/** What one may be unwilling to do by speaking, besides the verbs that report: to take a position, “refused to *endorse* it”, or to tell, “declined to *provide* a list”. */
const POSITION =
  /^(?:endorse|support|back|accept|approve|concur|consider|reconsider|recogni[sz]e|concede|entertain|attack|disavow|repudiate|retract|apologi[sz]e|commit|stand|take|give|provide|release|offer|share|cooperate)$/u;

/** *refused to negotiate*, *declined to pay*: what somebody does not do, nothing that is said; but refused to rule it out, and what is quoted */
export function isUnwilling(tokens: readonly Token[], at: number): boolean {
  if (!UNWILLING.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "to") return false;
  const publicly = tokens[at + 2]?.tag === "ADV" && tokens[at + 3]?.tag === "VERB";
  const done = publicly ? at + 3 : at + 2;
  const { lower = "", piece } = tokens[done] ?? {};
  const quoted = tokens.slice(done).some((token) => token.piece !== undefined);
  const asked = lower === "be" && /^(?:interviewed|drawn)$/u.test(tokens[done + 1]?.lower ?? "");
  const said = asked || CUE_VERBS.has(lower) || POSITION.test(lower) || isSpeaking(tokens, done);
  return piece === undefined && !quoted && !said;
}

/** Whether a verb is one of those by which one speaks, or gives away what one knows. */
function isSpeaking(tokens: readonly Token[], at: number): boolean {
  const said = tokens[at]?.lower ?? "";
  return (
    REFUSED.test(said) ||
    (/^(?:give|provide|go)$/u.test(said) && WITHHELD.test(tokens[at + 1]?.lower ?? ""))
  );
}
