import { overlap } from "../../../src/domain/span.ts";
import type { Span } from "../../../src/domain/span.ts";
import { groupsIn } from "../../../src/reading/reports/attributions.ts";
import { cues } from "../../../src/reading/reports/cues.ts";
import type { Cue } from "../../../src/reading/reports/cue.ts";
import type { Sentence } from "../../../src/reading/text/sentences.ts";
import type { Token } from "../../../src/reading/text/tokens.ts";
import { cueEvidence } from "../../../src/reading/reports/weighing/cue-evidence.ts";
import { marked } from "../../../src/reading/reports/weighing/symbols.ts";
import type { GoldStatement } from "../gold.ts";
import { contentExamples } from "./content-examples.ts";
import type { Example } from "./example.ts";
import type { GrowingFeatures } from "./growing.ts";

/**
 * What a sentence teaches: for each word that may be a cue, whether it is one; for each that is, where what it reports stands.
 *
 *     Lee *said* the boats that she *called* safe had gone       said is a cue, called is none
 */
export function examplesIn(
  sentence: Sentence,
  statements: readonly GoldStatement[],
  features: GrowingFeatures,
): readonly Example[] {
  const { tokens } = sentence;
  const candidates = cues(tokens);
  const { heads, unclear } = headsOf(sentence, candidates, statements);
  const seen = marked(tokens, features.symbols);
  const examples: Example[] = [];
  const groups = groupsIn(tokens, candidates, (cue, source, before) => {
    const statement = heads.get(cue.first);
    const open =
      unclear.has(cue.first) || (before.length === 0 && isReported(tokens[cue.first], statements));
    if (statement === undefined && open) return 0;
    if (cue.manner !== "refuse")
      examples.push({
        kind: "cue",
        features: features.of(cueEvidence(seen, cue, source, before)),
        holds: statement !== undefined,
      });
    return statement === undefined ? 0 : 1;
  });
  for (const group of groups) {
    const statement = heads.get(group.cue.first);
    if (statement !== undefined)
      examples.push(...contentExamples(seen, group, groups, statement.content, features));
  }
  return examples;
}

/** The first candidate within each annotated cue is its head; of the others there it stays open whether they are cues: *was quoted as saying*. */
function headsOf(
  { tokens, span }: Sentence,
  candidates: readonly Cue[],
  statements: readonly GoldStatement[],
) {
  const heads = new Map<number, GoldStatement>();
  const unclear = new Set<number>();
  for (const statement of statements.filter(({ cue }) => touches(cue, span))) {
    const [head, ...rest] = candidates.filter(({ first, last }) =>
      tokens.slice(first, last + 1).some((word) => touches(statement.cue, word)),
    );
    if (head !== undefined && !heads.has(head.first)) heads.set(head.first, statement);
    for (const { first } of rest) unclear.add(first);
  }
  return { heads, unclear };
}

/** Whether a word is part of what a cue elsewhere reports: nobody told whether it is a cue too. */
function isReported(word: Token | undefined, statements: readonly GoldStatement[]): boolean {
  return word !== undefined && statements.some(({ content }) => touches(content, word));
}

function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some((one) => overlap(one, span));
}
