import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import { z } from "zod";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { Answer, Citation } from "../../src/domain/answer.ts";
import type { Engine } from "../../src/domain/engine.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { spansOf } from "../../src/domain/statement.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { shareText } from "./measures-text.ts";
import type { Share } from "./measures.ts";
import { progressOn } from "./progress.ts";

/** A question and the stretches of articles that answer it; none where the articles hold no answer. */
const query = z.object({
  q: z.string(),
  gold: z.array(z.object({ id: z.string(), start: z.number(), end: z.number() })),
});
export type Query = z.infer<typeof query>;

/** The day on which all is asked: later than every article. */
const ASKED = "2030-01-01";

/** Further down nothing counts. */
const LAST = 10;

/** How a set of questions that have an answer was answered. */
export interface Answered {
  readonly first: Share;
  readonly firstFive: Share;
  /** Mean of 1 / rank of the first right citation among ten; 0 for none. */
  readonly reciprocalRank: number;
  readonly answered: Share;
  /** Right first citations among the questions answered. */
  readonly precision: Share;
}

/**
 * `answers QUESTIONS --corpus FILE...`: asks questions of articles and prints how well they were answered; for questions without an
 * answer, how many were answered all the same. All corpora together are asked.
 * @throws UsageError, CorpusError.
 */
export async function answers(args: readonly string[], output: Output): Promise<void> {
  const { file, corpora } = wanted(args);
  const queries = await queriesIn(file);
  const engine = createEngine(...(await readFrom(corpora)));
  const ranks: (number | undefined)[] = [];
  for (const one of queries) ranks.push(rankIn(await answerOf(one, engine), one));
  await output.write(ranksText(queries, ranks));
}

/** How well questions were answered; of those that have no answer, how many were. */
export function ranksText(
  queries: readonly Query[],
  ranks: readonly (number | undefined)[],
): string {
  const unanswerable = queries.every(({ gold }) => gold.length === 0);
  return unanswerable ? wronglyText(ranks) : answeredText(answered(ranks));
}

/** How many were answered and how well, by the rank of the first right citation: from 1; 0 for none right; undefined for no answer. */
export function answered(ranks: readonly (number | undefined)[]): Answered {
  const count = (counts: (rank: number) => boolean): number =>
    ranks.filter((rank) => rank !== undefined && counts(rank)).length;
  const of = ranks.length;
  const given = count(() => true);
  const first = count((rank) => rank === 1);
  const reciprocals = ranks.map((rank) => (rank === undefined || rank === 0 ? 0 : 1 / rank));
  return {
    first: { right: first, of },
    firstFive: { right: count((rank) => rank >= 1 && rank <= 5), of },
    reciprocalRank: reciprocals.reduce((sum, each) => sum + each, 0) / Math.max(of, 1),
    answered: { right: given, of },
    precision: { right: first, of: given },
  };
}

function answeredText(all: Answered): string {
  return [
    `success@1   ${shareText(all.first)}`,
    `success@5   ${shareText(all.firstFive)}`,
    `MRR@10      ${all.reciprocalRank.toFixed(3)}`,
    `answered    ${shareText(all.answered)}`,
    `precision   ${shareText(all.precision)}`,
    "",
  ].join("\n");
}

function wronglyText(ranks: readonly (number | undefined)[]): string {
  const right = ranks.filter((rank) => rank !== undefined).length;
  return `wrongly answered   ${shareText({ right, of: ranks.length })}\n`;
}

/** What is answered on the day on which all is asked. */
export async function answerOf({ q }: Query, engine: Engine): Promise<Answer> {
  return engine.answer({ kind: "sentence", text: q, asked: ASKED });
}

/** The rank of the first right citation: from 1; 0 for none right; undefined for no answer. */
export function rankIn(answer: Answer, { gold }: Query): number | undefined {
  if (answer.kind !== "found") return undefined;
  const isRight = ({ article, statement }: Citation): boolean =>
    spansOf(statement).some(({ start, end }) =>
      gold.some((one) => one.id === article.id && start < one.end && one.start < end),
    );
  return answer.citations.slice(0, LAST).findIndex(isRight) + 1;
}

/** Reads all articles of these corpora, and tells how far it is. @throws CorpusError. */
export async function readFrom(
  corpora: readonly string[],
): Promise<readonly [readings: readonly Reading[], notes: readonly SpeakerNote[]]> {
  const loaded = await Promise.all(corpora.map(async (path) => loadCorpus(path)));
  const articles = loaded.flatMap((corpus) => corpus.articles);
  const notes = loaded.flatMap((corpus) => corpus.notes);
  const progress = progressOn(process.stderr, "read");
  const readings = articles.map((article, at) => {
    progress.tell(at + 1, articles.length);
    return read(article, notes);
  });
  progress.end();
  return [readings, notes];
}

/** The questions of a file. @throws UsageError. */
export async function queriesIn(file: string): Promise<readonly Query[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, at) => {
    const parsed = query.safeParse(JSON.parse(line));
    if (!parsed.success)
      throw new UsageError(`${file}:${String(at + 1)} has no question`, "Write its q and gold.");
    return parsed.data;
  });
}

/** What the arguments name. @throws UsageError. */
export function wanted(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { corpus: { type: "string", multiple: true, default: [] } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of questions", "Name one file.");
  if (values.corpus.length === 0)
    throw new UsageError("There are no articles", "Name them with --corpus.");
  return { file, corpora: values.corpus };
}
