import type { Range, Token } from "../text/tokens.ts";
import { NOT } from "./auxiliaries.ts";
import type { Cue } from "./cue.ts";
import type { Content } from "./group.ts";

const WITHDRAWN =
  "(?:retract|recant|disown|disavow)(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|withdr[ae]w(?:s|n|ing)?|drop(?:s|ped)|(?:takes?|took|taking|walk(?:s|ed|ing)?) back|distanc(?:es|ed|ing) \\p{L}+ from";
const DENYING = new RegExp(`^(?:den(?:y|ies|ied|ying)|${WITHDRAWN})(?: |$)`, "u");
const TAKEN_BACK = new RegExp(`(?:^| )(?:${WITHDRAWN})$`, "u");
const REJECTING = /^(?:reject|dismiss|disput|refut|rebut)(?:s|es|e|ed|ted|ing|ting)?$/u;
const CLAIMED =
  /^(?:that|claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?)$/u;

/** The most tokens of a verb that takes something back. */
const LONGEST = 3;
/** How far a negation stands before its verb, and a verb of saying before what is quoted, in tokens. */
const NEAR = 4;
const FAR = 8;

/** Whether a cue keeps off or takes back what stands behind it: *denied* saying “no”, *took back* her remark that “no”. */
export function isDenial(tokens: readonly Token[], { first }: Range): boolean {
  return DENYING.test(printed(tokens, first, first + LONGEST));
}

/** Whether the words right before a token take back what it begins: *distanced herself from* her remark. */
export function isTakenBack(tokens: readonly Token[], at: number): boolean {
  return TAKEN_BACK.test(printed(tokens, at - LONGEST, at));
}

function printed(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(" ");
}

/** “No,” Lee *denied saying*: quoted words that stand ahead of their denial. */
export function isDeniedAhead(tokens: readonly Token[], cue: Cue, { ahead }: Content): boolean {
  return ahead && deniesSaying(tokens, cue, cue.last + NEAR);
}

/** Whether a quoted stretch of what is reported is another's, or was never said. */
export function isDisowned(
  tokens: readonly Token[],
  quote: number,
  cue: Cue,
  { first, ahead }: Content,
): boolean {
  if (ahead || quote <= cue.last) return false;
  return (
    deniesSaying(tokens, cue, quote) ||
    isNegated(tokens, { first, last: quote }) ||
    (!isAnswer(tokens, quote, cue) && isDenied(tokens, quote, cue))
  );
}

/** *denied* that it was “late”; *rejected claims* that it was “late” */
function isDenied(tokens: readonly Token[], quote: number, cue: Cue): boolean {
  const rejected = REJECTING.test(tokens[cue.first]?.lower ?? "");
  const between = tokens.slice(cue.last + 1, quote);
  return isDenial(tokens, cue) || (rejected && between.some(({ lower }) => CLAIMED.test(lower)));
}

/** denied it as *“a lie”*; denied it: *“No.”*: the words of whoever denies */
function isAnswer(tokens: readonly Token[], quote: number, { last }: Cue): boolean {
  const before = tokens[quote - 1]?.lower ?? "";
  const as = tokens.slice(last + 1, quote).some(({ lower }) => lower === "as");
  return as || before === ":" || (before === "," && quote === last + 2);
}

/** Whether a verb of saying between a cue and a place is not spoken: *denied ever saying* … */
export function deniesSaying(tokens: readonly Token[], { last }: Cue, to: number): boolean {
  return tokens
    .slice(last + 1, Math.max(last + 1, to))
    .some((_, step) => isUnsaying(tokens, last + 1 + step));
}

/** that she *never called* it “late” */
function isNegated(tokens: readonly Token[], { first, last: quote }: Range): boolean {
  const from = Math.max(first, quote - FAR);
  const said = tokens.findLastIndex(
    ({ lower }, at) => at < quote && at > from && SAYING.test(lower),
  );
  const between = tokens.slice(said + 1, quote);
  if (said < 0 || between.some(({ tag, text }) => tag === "PUNCT" && text !== ",")) return false;
  return tokens.slice(Math.max(first, said - NEAR), said).some(({ lower }) => NOT.test(lower));
}

const UNSPOKEN = /^(?:of|from|without|against|for|den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?)$/u;

/** Whether a participle tells of nothing that the article reports as said: accused of *saying*, denied *saying*, without *saying* */
export function isUnspoken(tokens: readonly Token[], participle: number): boolean {
  return UNSPOKEN.test(tokens[participle - 1]?.lower ?? "");
}

/** of *saying*, denied ever *having said*: whether a token is a verb of saying that is not spoken */
function isUnsaying(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const having = tokens[at - 1]?.lower === "having";
  let first = having ? at - 1 : at;
  while (tokens[first - 1]?.tag === "ADV") first--;
  return SAYING.test(lower) && (having || lower.endsWith("ing")) && isUnspoken(tokens, first);
}

const SAYING =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|call(?:s|ed|ing)?|claim(?:s|ed|ing)?|describ(?:es?|ed|ing)|wr(?:ites?|ote|itten|iting)|tweet(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|us(?:ed|ing))$/u;
