import { isNominal, phraseEndingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";

/**
 * The phrase that a clause is about, where the one before its verb only belongs to it; undefined where none is found.
 *
 *     *An aide* close to Lee said   *People* in the port and around the bay said   *A study* that appeared in the Post said   *Police* investigating Lee said   *The man* who shot Lee said   *Men* with plans for killing Lee said   *An email* sent to Lee said
 */
export function ungoverned(tokens: readonly Token[], phrase: Range): Range | undefined {
  let own: Range | undefined = phrase;
  for (let step = 0; step < 4 && own !== undefined; step++) {
    const governor = governorOf(tokens, own.first);
    if (governor < 0) return own;
    let at = governor - 1;
    while (at >= 0 && tokens[at]?.tag !== "PUNCT" && !isNominal(tokens[at])) at--;
    own = phraseEndingAt(tokens, RELATIVE.test(tokens[at]?.lower ?? "") ? at - 1 : at);
  }
  return own;
}

/** A study *that* appeared in the Post found … */
const RELATIVE = /^(?:that|which|who)$/u;

/** *Hackers* posing as Lee said … */
const POSING = /^(?:posing|masquerading|disguised|acting|speaking)$/u;

/** a plan *for* closing the port */
const GERUND = /^(?:about|against|by|for|from|in|of|on|without)$/u;

/** Words that open a clause, whatever the tagger takes them for. */
const CONJOINING =
  /^(?:after|before|since|until|till|as|than|like|because|if|whether|that|once|while|when|though|although|unless|except)$/u;

/** Where the preposition, participle or relative clause stands that a phrase belongs to; -1 where it is free. */
function governorOf(tokens: readonly Token[], first: number): number {
  const at =
    tokens[first]?.tag === "NUM" && tokens[first - 1]?.tag === "ADV" ? first - 2 : first - 1;
  const before = tokens[at];
  const further =
    before?.tag === "ADP" && tokens[at - 1]?.tag === "CCONJ" && isNominal(tokens[at - 2]);
  const going = before?.tag === "VERB" && before.lower.endsWith("ing");
  if (going && GERUND.test(tokens[at - 1]?.lower ?? "")) return at - 1;
  const opens =
    at <= 0 || (!further && /^(?:PUNCT|SCONJ|CCONJ|QUOTE)$/u.test(tokens[at - 1]?.tag ?? ""));
  if (before === undefined || opens) return -1;
  if (before.tag === "ADP" && !CONJOINING.test(before.lower)) return at;
  if (before.lower === "as" && POSING.test(tokens[at - 1]?.lower ?? "")) return at - 1;
  if (before.lower === "who" && isNominal(tokens[at - 1])) return at;
  const relative = tokens.findLastIndex(
    ({ lower, tag }, index) => index < at && index > at - 5 && (tag === "PUNCT" || lower === "who"),
  );
  const shot = /^(?:VERB|AUX)$/u.test(before.tag) && tokens[relative]?.lower === "who";
  if (shot && isNominal(tokens[relative - 1])) return relative;
  const to = before.tag === "AUX" && tokens[at - 1]?.lower === "to";
  return to || (going && isNominal(tokens[at - 1])) ? at : -1;
}
