import type { Token } from "../text/tokens.ts";
import type { Cue } from "./cue.ts";
import { noun, state } from "./noun-cues.ts";
import { refusal } from "./refusals.ts";
import { verb } from "./verb-cues.ts";

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

/** According to the ministry, …   As reported by the Gazette, … */
function accordingTo(tokens: readonly Token[], at: number): Cue | undefined {
  const [word, next, by] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const last =
    word === "as" && AS.test(next ?? "") && /^(?:by|in)$/u.test(by ?? "") ? at + 2 : at + 1;
  if (last === at + 1 && !(word === "according" && next === "to")) return undefined;
  return { first: at, last, manner: "source", verb: at, hangs: false };
}

const AS = /^(?:described|explained|noted|reported|stated|told)$/u;

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

/** Labels of an editor's own. */
const NO_NAME =
  /^(?:corrections?|clarification|updates?|notes?|source|sources|photos?|image|video|watch|related|more|file|caption|credit|contact|media|latest|headline|topics?|tags?|q|a|questions?|answers?)$/u;

/** Cruz called them on it*:* “…” — a colon with quoted words behind it, in this sentence or the next paragraph. */
function colon(tokens: readonly Token[], at: number): Cue | undefined {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ":") return undefined;
  const labels =
    at < 5 && tokens.slice(0, at).every(({ tag }) => /^(?:PROPN|NOUN|ADJ|DET)$/u.test(tag));
  if (labels && NO_NAME.test(tokens[at - 1]?.lower ?? "")) return undefined;
  if (next !== undefined && next.piece === undefined && !labels) return undefined;
  return { first: at, last: at, manner: "colon", verb: at, hangs: true };
}
