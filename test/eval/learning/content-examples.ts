import { overlap } from "../../../src/domain/span.ts";
import type { Span } from "../../../src/domain/span.ts";
import { leads } from "../../../src/reading/reports/ahead.ts";
import { ends } from "../../../src/reading/reports/ends.ts";
import { starts } from "../../../src/reading/reports/starts.ts";
import { touching } from "../../../src/reading/reports/places.ts";
import { sidesOf } from "../../../src/reading/reports/sides.ts";
import { edges } from "../../../src/reading/reports/group.ts";
import type { Group } from "../../../src/reading/reports/group.ts";
import type { Token } from "../../../src/reading/text/tokens.ts";
import { endEvidence } from "../../../src/reading/reports/weighing/end-evidence.ts";
import { leadEvidence } from "../../../src/reading/reports/weighing/lead-evidence.ts";
import { sideEvidence } from "../../../src/reading/reports/weighing/side-evidence.ts";
import { startEvidence } from "../../../src/reading/reports/weighing/start-evidence.ts";
import type { Side } from "../../../src/reading/reports/weighing/side-evidence.ts";
import type { Marked } from "../../../src/reading/reports/weighing/symbols.ts";
import type { Evidence } from "../../../src/reading/reports/weighing/weights.ts";
import type { Which } from "./example.ts";
import type { GrowingFeatures } from "./growing.ts";

/**
 * What a cue teaches of where the words stand that it reports, `content`: on which side of it, where they begin, where they end.
 * Nothing where none of the choices that a reading has is right.
 *
 *     Lee said on Monday *the boats were safe*, adding …       behind; from "the" to "safe"
 */
export function contentExamples(
  sentence: Marked,
  group: Group,
  groups: readonly Group[],
  content: readonly Span[],
  features: GrowingFeatures,
): readonly Which[] {
  const { tokens } = sentence;
  const { first, last } = edges(tokens, group);
  const said = saidIn(tokens, content);
  const ahead = said.filter((at) => at < first);
  const behind = said.filter((at) => at > last);
  const side = sideOf(tokens, ahead, behind);
  if (side === undefined) return [];
  const which = whichBy(features);
  const sides = which("side", sidesOf(sentence, group, groups), side, (one) =>
    sideEvidence(sentence, group, one),
  );
  if (side === "ahead") {
    if (ahead.at(-1) !== touching(sentence, first)) return sides;
    const all = leads(sentence, group, groups);
    return [...sides, ...which("lead", all, ahead[0], leadEvidence(sentence, group))];
  }
  const [start = -1] = behind;
  if (group.cue.manner === "refuse") return sides;
  return [
    ...sides,
    ...which("start", starts(sentence, group), start, startEvidence(sentence, group)),
    ...which(
      "end",
      ends(sentence, start, last, group, groups),
      behind.at(-1),
      endEvidence(sentence, group, start, groups),
    ),
  ];
}

/** The tokens of what was said, without marks other than quotation marks. */
function saidIn(tokens: readonly Token[], content: readonly Span[]): readonly number[] {
  return tokens.flatMap((token, at) => {
    const isMark = token.piece === undefined && token.tag === "PUNCT";
    return !isMark && content.some((span) => overlap(span, token)) ? [at] : [];
  });
}

/** Quoted words ahead of a cue are a quotation of their own, whatever stands behind: *“No,”* Lee said, adding … */
function sideOf(
  tokens: readonly Token[],
  ahead: readonly number[],
  behind: readonly number[],
): Side | undefined {
  if (ahead.length + behind.length === 0) return undefined;
  const quoted = ahead.length > 0 && ahead.every((at) => tokens[at]?.piece !== undefined);
  if (behind.length === 0 || quoted) return "ahead";
  return ahead.length === 0 ? "behind" : "both";
}

/** Makes an example of a choice, if the right one is among those to choose from. */
function whichBy(features: GrowingFeatures) {
  return <T>(
    kind: Which["kind"],
    choices: readonly T[],
    right: T | undefined,
    evidence: (choice: T) => Evidence,
  ): readonly Which[] => {
    const at = choices.findIndex((one) => one === right);
    if (at < 0) return [];
    return [{ kind, choices: choices.map((one) => features.of(evidence(one))), right: at }];
  };
}
