import type { Annotated, Compared, OurStatement } from "./compared.ts";
import { type Manner, manners } from "./gold.ts";
import { matched } from "./match.ts";
import { type Measures, type Score, type Share, f1, score, share, sum } from "./measures.ts";
import { lastName } from "./same-speaker.ts";
import { type Words, jaccard, shared, union } from "./tokens.ts";
import type { Met, Yardstick } from "./yardstick.ts";

/** How alike the words of two statements must be for one to be found, as a Jaccard index. */
const bars: readonly (readonly [name: string, atLeast: number])[] = [
  ["exact", 1],
  ["J >= 0.8", 0.8],
  ["J >= 0.5", 0.5],
];

/** The least likeness at which a statement's source and speaker are looked at. */
const SAME = 0.5;

/** The measures of PolNeAR, by the words of what was said and of who said it. */
export const polnear: Yardstick = {
  measures: (one) => sum([all(one), direct(one)]),
  byManner,
  hasSpeaker,
  faults,
  badness: (one) => [1 - f1(contentTokens(one))],
};

/**
 * - `content tokens`: words that stand in a statement of ours, and in an annotated one.
 * - `… with unattributed`: the same where those words count as well that we leave to nobody.
 * - `statements …`: statements, one to one, whose words are alike at each bar.
 * - `source overlap`, `source exact`: of the statements found at J >= 0.5 whose source is annotated, those where our
 *   mention shares a word with it, or has the same words.
 * - `speaker`: of those found that name a person, those where our speaker has the same last name.
 * - `manner`: of those found, those that are direct, mixed or indirect in both.
 */
function all(one: Compared): Measures {
  const found = pairs(one.annotated, one.ours, SAME);
  const sourced = found.filter(({ gold }) => gold.sourceWords.size > 0);
  return {
    scores: {
      "content tokens": contentTokens(one),
      "… with unattributed": contentTokens({
        ...one,
        ours: [...one.ours, { words: one.unattributed }],
      }),
      ...statements("statements", one.annotated, one.ours),
    },
    shares: {
      "source overlap": share(sourced, overlapsSource),
      "source exact": share(
        sourced,
        ({ gold, ours }) => jaccard(gold.sourceWords, ours.sourceWords) === 1,
      ),
      speaker: speakers(found),
      manner: share(found, ({ gold, ours }) => gold.manner === ours.manner),
    },
  };
}

/** The same of annotated direct quotations and our quotations, all others left out. */
function direct(one: Compared): Measures {
  const annotated = one.annotated.filter(({ manner }) => manner === "direct");
  const ours = one.ours.filter(({ manner }) => manner === "direct");
  return {
    scores: {
      "direct alone, tokens": contentTokens({ annotated, ours }),
      ...statements("direct alone,", annotated, ours),
    },
    shares: { "direct alone, speaker": speakers(pairs(annotated, ours, SAME)) },
  };
}

/**
 * Statements found at each bar, whatever the other side calls their manner: precision over ours of one manner, recall
 * over the annotated ones of it.
 */
function byManner({ annotated, ours }: Compared): Measures {
  const foundAt = bars.map(([bar, atLeast]) => ({ bar, found: pairs(annotated, ours, atLeast) }));
  const scores = manners.flatMap((manner) => {
    const is = (each: { readonly manner: Manner }) => each.manner === manner;
    const [given, wanted] = [ours.filter(is).length, annotated.filter(is).length];
    return foundAt.map(({ bar, found }): readonly [string, Score] => [
      `${manner} ${bar}`,
      {
        precision: { right: found.filter((pair) => is(pair.ours)).length, of: given },
        recall: { right: found.filter((pair) => is(pair.gold)).length, of: wanted },
      },
    ]);
  });
  return { scores: Object.fromEntries(scores), shares: {} };
}

function pairs(
  annotated: readonly Annotated[],
  ours: readonly OurStatement[],
  atLeast: number,
): readonly Met[] {
  return matched(annotated, ours, (a, b) => jaccard(a.words, b.words), atLeast);
}

function contentTokens({
  annotated,
  ours,
}: {
  readonly annotated: readonly { readonly words: Words }[];
  readonly ours: readonly { readonly words: Words }[];
}): Score {
  const wanted = union(annotated.map(({ words }) => words));
  const given = union(ours.map(({ words }) => words));
  return score(shared(wanted, given), given.size, wanted.size);
}

function statements(
  name: string,
  annotated: readonly Annotated[],
  ours: readonly OurStatement[],
): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    bars.map(([bar, atLeast]) => [
      `${name} ${bar}`,
      score(pairs(annotated, ours, atLeast).length, ours.length, annotated.length),
    ]),
  );
}

function speakers(found: readonly Met[]): Share {
  return share(
    found.filter(({ gold }) => gold.speaker !== undefined),
    hasSpeaker,
  );
}

function hasSpeaker({ gold, ours }: Met): boolean {
  return gold.speaker === undefined || lastName(gold.speaker) === lastName(ours.speaker);
}

function overlapsSource({ gold, ours }: Met): boolean {
  return shared(gold.sourceWords, ours.sourceWords) > 0;
}

function faults(met: Met): readonly string[] {
  const unsourced = met.gold.sourceWords.size > 0 && !overlapsSource(met);
  return [
    ...(met.likeness < 0.8 ? ["words"] : []),
    ...(unsourced ? ["source"] : []),
    ...(hasSpeaker(met) ? [] : ["speaker"]),
  ];
}
