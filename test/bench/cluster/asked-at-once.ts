import type { Answer } from "../../../src/domain/answer.ts";
import { OTHERS } from "../../../src/discord/drawing/also-in.ts";
import { SHOWN } from "../../../src/discord/messages/answer-message.ts";
import type { Engine } from "../../../src/domain/engine.ts";
import { Unavailable } from "../../../src/domain/unavailable.ts";
import { percentile } from "../search/ranks.ts";

/** How long answers took where so many were asked for at a time. */
export interface AtOnce {
  /** So many questions wait for their answers at any moment. */
  readonly count: number;
  /** Milliseconds, those of questions without an answer too. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** How many questions a second were answered. */
  readonly rate: number;
  /** How many answers hold something. */
  readonly found: number;
  /** To how many it was said that the articles cannot be had. */
  readonly unavailable: number;
}

/** A page of the bot. */
const PAGE = { from: 0, count: SHOWN, alsoIn: OTHERS };

/** Asks every question once, so many at a time: the next one is asked when an answer is there. */
export async function askedAtOnce(
  engine: Engine,
  questions: readonly string[],
  count: number,
): Promise<AtOnce> {
  const waiting = questions.values();
  const times: number[] = [];
  const kinds: (Answer["kind"] | "unavailable")[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: count }, async () => {
      for (const text of waiting) {
        const from = performance.now();
        kinds.push(await kindOf(engine, text));
        times.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const howMany = (kind: (typeof kinds)[number]): number =>
    kinds.filter((one) => one === kind).length;
  return {
    count,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    most: percentile(times, 1),
    rate: questions.length / seconds,
    found: howMany("found"),
    unavailable: howMany("unavailable"),
  };
}

async function kindOf(engine: Engine, text: string): Promise<Answer["kind"] | "unavailable"> {
  try {
    return (await engine.answer({ kind: "sentence", text, asked: "2031-05-01" }, PAGE)).kind;
  } catch (error) {
    if (error instanceof Unavailable) return "unavailable";
    throw error;
  }
}
