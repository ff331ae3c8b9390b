import type { Name } from "../people/names.ts";
import type { Announcement } from "../reports/report.ts";
import { hasVerb } from "../reports/group.ts";
import { isParenthetic } from "../reports/parenthetic.ts";
import { isMany, isTitled } from "../reports/sources.ts";
import type { Token } from "../text/tokens.ts";

/** How far before a description the name may stand, in tokens. */
const INSERTED = 25;

/**
 * The name of the person whom the words of a source only describe.
 *
 *     The harbour minister, *Mara Quill*, said              behind it
 *     Another captain, *Mara Quill* of Harbourville, said
 *     *Mara Quill*, a miller from Harbourville, Ohio, said  before it, at the head of its clause
 *     *Mara Quill*, 29, of Harbourville, said
 *     Mara Quill, whose lawyer said                         nobody: the lawyer speaks
 *     Mara Quill, officials said, left                      nobody: they speak
 *     Mara Quill, a spokesman said, left                    nobody: he speaks
 */
export function nameBeside(announced: Announcement): Name | undefined {
  return behind(announced) ?? ahead(announced);
}

function behind({ source, cue, sentence: { tokens, names } }: Announcement): Name | undefined {
  if (tokens[source.last + 1]?.text !== ",") return undefined;
  const begins = source.last + 2;
  const name = names.find(
    ({ first, run, title }) => Math.min(first, run.first, title?.first ?? first) === begins,
  );
  if (name?.kind !== "person" || !name.text.includes(" ")) return undefined;
  const next = tokens[name.last + 1];
  const closes =
    next === undefined || next.piece !== undefined || /^(?:PUNCT|VERB)$/u.test(next.tag);
  // The assailant, Mara Quill, said: between its commas, and right before the verb, a name is theirs who are described.
  const home = next?.text !== "," && tokens[source.last]?.tag === "NOUN";
  const inserted = reaches(tokens, name.last + 1, cue.first, home) && !isMany(tokens, source);
  return inserted || (closes && isTitled(tokens, source)) ? name : undefined;
}

/** Mara Quill*,* said; Mara Quill *of Harbourville, Ohio,* said: whether nothing but a comma, and where they are from, stands before the verb. */
function reaches(tokens: readonly Token[], from: number, verb: number, home: boolean): boolean {
  const between = tokens.slice(from, verb);
  if (between.at(-1)?.text !== "," || between.length > INSERTED) return false;
  return home ? HOME.test(between[0]?.lower ?? "") && isInsertion(between) : between.length === 1;
}

const HOME = /^(?:of|from|at)$/u;

function ahead({ source, cue, sentence: { tokens, names } }: Announcement): Name | undefined {
  const before = tokens[source.first - 1];
  if (before === undefined || source.first > cue.first) return undefined;
  if (isParenthetic(tokens, cue.verb)) return undefined;
  if (tokens[source.first]?.lower === "whose" || isMany(tokens, source)) return undefined;
  if (before.text !== "," && !/^(?:ADP|VERB)$/u.test(before.tag)) return undefined;
  return names.findLast(
    (name) =>
      name.kind === "person" &&
      name.last < source.first - 1 + Number(before.text === ",") &&
      source.first - name.last < INSERTED &&
      tokens[name.last + 1]?.text === "," &&
      headsClause(tokens, name) &&
      isInsertion(tokens.slice(name.last + 2, source.first)),
  );
}

/** Whether nothing stands before a name in its clause but its title: *Mara Quill*, …   In Aldport, *Mara Quill*, … */
function headsClause(tokens: readonly Token[], { first, run, title }: Name): boolean {
  let at = Math.min(first, run.first, title?.first ?? first) - 1;
  while (/^(?:DET|ADJ)$/u.test(tokens[at]?.tag ?? "")) at--;
  const before = tokens[at];
  if (before === undefined || before.piece !== undefined) return true;
  if (before.text === "," && tokens[0]?.tag === "ADP" && !hasVerb(tokens, 0, at)) return true;
  return /^[,:;–—]$/u.test(before.text)
    ? tokens[at - 1]?.piece !== undefined
    : before.tag === "SCONJ";
}

/** "29, of", "a miller from Harbourville," and the like: no verb but that of a relative clause, no quotation. */
function isInsertion(tokens: readonly Token[]): boolean {
  const relative = tokens.some(({ lower }) => /^(?:who|whose|which)$/u.test(lower));
  return tokens.every(({ piece, tag, text, lower }) => {
    if (piece !== undefined || /^[.:;]$/u.test(text)) return false;
    return relative || lower.endsWith("ing") || !/^(?:VERB|AUX)$/u.test(tag);
  });
}
