import { confidenceIn } from "../../src/domain/statement.ts";
import { type Compared, isLoose } from "./compared.ts";
import { matched } from "./match.ts";
import { type Measures, type Share, share } from "./measures.ts";
import { jaccard } from "./tokens.ts";
import { yardsticks } from "./yardsticks.ts";

/** From this confidence on, a statement is called sure. */
const SURE = 0.9;

/** How alike a quotation's words must be to an annotated statement's to be right, and to be one that the corpus has, as a Jaccard index. */
const [RIGHT, ANNOTATED] = [0.8, 0.5];

const BINS = 10;

/** A quotation of ours as the corpus judges it. */
export interface Judged {
  /** How sure we are of it, from 0 to 1. */
  readonly confidence: number;
  /** The corpus has a statement there, at J >= 0.5. Annotators pass over some quotations that are none the worse. */
  readonly isAnnotated: boolean;
  /** The annotated words are alike at J >= 0.8. */
  readonly hasWords: boolean;
  /** The annotated speaker is the same. */
  readonly hasSpeaker: boolean;
}

/** The quotations of an article, without those of which the corpus cannot tell: it places no words there, or names nobody. */
export function judged(one: Compared): readonly Judged[] {
  const quotations = one.ours.filter(({ manner }) => manner === "direct");
  const met = matched(one.annotated, quotations, (a, b) => jaccard(a.words, b.words), ANNOTATED);
  const alone = quotations.filter((each) => !met.some(({ ours }) => ours === each));
  return [
    ...met
      .filter(({ gold }) => gold.speaker !== undefined)
      .map((pair) => ({
        confidence: confidenceIn(pair.ours.statement.attribution),
        isAnnotated: true,
        hasWords: pair.likeness >= RIGHT,
        hasSpeaker: yardsticks[one.gold.kind].hasSpeaker(pair),
      })),
    ...alone
      .filter((each) => !isLoose(each, one.loose))
      .map(({ statement }) => ({
        confidence: confidenceIn(statement.attribution),
        isAnnotated: false,
        hasWords: false,
        hasSpeaker: false,
      })),
  ];
}

/**
 * - `sure`: quotations that we are sure of, with a confidence of at least 0.9.
 * - `sure, right`: of these, those that have the words and the speaker of an annotated statement.
 * - `sure, annotated, …`: of the sure ones that the corpus has, those that are right; that have the words; the speaker.
 */
export function sureMeasures(quotations: readonly Judged[]): Measures {
  const sure = quotations.filter(({ confidence }) => confidence >= SURE);
  const annotated = sure.filter(({ isAnnotated }) => isAnnotated);
  return {
    scores: {},
    shares: {
      sure: share(quotations, ({ confidence }) => confidence >= SURE),
      "sure, right": share(sure, isRight),
      "sure, annotated, right": share(annotated, isRight),
      "sure, annotated, words": share(annotated, ({ hasWords }) => hasWords),
      "sure, annotated, speaker": share(annotated, ({ hasSpeaker }) => hasSpeaker),
    },
  };
}

/** Quotations of about the same confidence. */
export interface Bin {
  /** The least confidence of the bin; it reaches to that of the next. */
  readonly from: number;
  /** The mean confidence: as large as the share that is right, where a confidence means what it says. */
  readonly confidence: number;
  readonly right: Share;
  /** Of those that the corpus has. */
  readonly annotatedRight: Share;
}

/** The quotations in ten bins by confidence, the least first; without the empty ones. */
export function calibration(quotations: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, at) => at).flatMap((at) => {
    const inside = quotations.filter(({ confidence }) => binOf(confidence) === at);
    return inside.length === 0 ? [] : [bin(at / BINS, inside)];
  });
}

/** A confidence of 1 stands in the last bin. */
function binOf(confidence: number): number {
  return Math.min(Math.floor(confidence * BINS), BINS - 1);
}

function bin(from: number, inside: readonly Judged[]): Bin {
  const annotated = inside.filter(({ isAnnotated }) => isAnnotated);
  const total = inside.reduce((sum, { confidence }) => sum + confidence, 0);
  return {
    from,
    confidence: total / inside.length,
    right: share(inside, isRight),
    annotatedRight: share(annotated, isRight),
  };
}

function isRight({ hasWords, hasSpeaker }: Judged): boolean {
  return hasWords && hasSpeaker;
}
