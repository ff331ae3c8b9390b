import { type Annotated, type Compared, isLoose, type OurStatement } from "./compared.ts";
import { manners } from "./gold.ts";
import { matched } from "./match.ts";
import { type Measures, type Share, f1, score, share } from "./measures.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { tokenF1 } from "./tokens.ts";
import type { Met, Yardstick } from "./yardstick.ts";

/** How alike the words of two statements must be for one to be found, as a token F1. */
const FOUND = 0.5;

/** The measures of CED-1K, by the words of what was said and the name of who said it. */
export const ced1k: Yardstick = {
  measures,
  byManner,
  hasSpeaker,
  faults: (met) => [
    ...(tokenF1(met.gold.words, met.ours.words) < FOUND ? ["words"] : []),
    ...(hasSpeaker(met) ? [] : ["speaker"]),
  ],
  badness(one) {
    const { scores } = measures(one);
    const wrong = found(one).filter((met) => !hasSpeaker(met)).length;
    return [wrong, ...Object.values(scores).map((each) => 1 - f1(each))];
  },
};

/**
 * - `found`: statements, one to one, whose words are alike at token F1 >= 0.5. Ours that lie mostly in a passage whose
 *   statement nobody could place are left out, unless they are alike to an annotated one.
 * - `joint`: those of them whose speaker is the same too.
 * - `speaker`: of the statements found, those with the same speaker.
 * - `direct recall`: of the annotated direct quotations, those found.
 * - `direct speaker`: of these, those with the same speaker.
 * - `direct label`: of the statements found, those that are a quotation in both or in neither.
 */
function measures(one: Compared): Measures {
  const met = found(one);
  const given = counting(one).length;
  const wanted = one.annotated.length;
  const direct = met.filter(({ gold }) => gold.manner === "direct");
  return {
    scores: {
      found: score(met.length, given, wanted),
      joint: score(met.filter(hasSpeaker).length, given, wanted),
    },
    shares: {
      speaker: share(met, hasSpeaker),
      "direct recall": recall(one, "direct"),
      "direct speaker": share(direct, hasSpeaker),
      "direct label": share(
        met,
        ({ gold, ours }) => (gold.manner === "direct") === (ours.manner === "direct"),
      ),
    },
  };
}

/** Of the annotated statements of each manner, those found; and of these, those with the same speaker. */
function byManner(one: Compared): Measures {
  const shares = manners.flatMap((manner): (readonly [string, Share])[] => {
    const met = found(one).filter(({ gold }) => gold.manner === manner);
    return [
      [`${manner} found`, recall(one, manner)],
      [`${manner} right speaker`, share(met, hasSpeaker)],
    ];
  });
  return { scores: {}, shares: Object.fromEntries(shares) };
}

function recall(one: Compared, manner: Annotated["manner"]): Share {
  const is = (each: Annotated) => each.manner === manner;
  const right = found(one).filter(({ gold }) => is(gold)).length;
  return { right, of: one.annotated.filter(is).length };
}

function found(one: Compared): readonly Met[] {
  return matched(one.annotated, one.ours, likeness, FOUND);
}

/** Ours that count for or against. */
function counting({ annotated, ours, loose }: Compared): readonly OurStatement[] {
  return ours.filter(
    (own) => !isLoose(own, loose) || annotated.some((gold) => likeness(gold, own) >= FOUND),
  );
}

function likeness(gold: Annotated, ours: OurStatement): number {
  return tokenF1(gold.words, ours.words);
}

function hasSpeaker({ gold, ours }: Met): boolean {
  return gold.speaker !== undefined && isSameSpeaker(gold.speaker, ours.speaker);
}
