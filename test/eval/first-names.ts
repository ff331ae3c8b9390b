import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { counted } from "../../src/domain/counted.ts";
import { GENDER_OF } from "../../src/reading/lexicon/people.ts";
import { textOf } from "../../src/reading/people/names.ts";
import { appearances } from "../../src/reading/people/people.ts";
import type { Appearance } from "../../src/reading/people/people.ts";
import { rolesOf } from "../../src/reading/people/roles.ts";
import type { Sentence } from "../../src/reading/text/sentences.ts";
import { goldArticles } from "./corpora.ts";
import { settledOf } from "./settled-of.ts";

/** In how many articles a first name must be met. */
const ENOUGH = 2;
/** How many times as often a name must be of the one as of the other. */
const CLEAR = 6;
/** Where a reading has its first names. */
const FIRST_NAMES = "src/reading/lexicon/first-names.ts";

/** In how many articles a first name was a man's and a woman's. */
type Counts = ReadonlyMap<string, readonly [men: number, women: number]>;

/**
 * `first-names FILE`: learns the gender of first names, and writes them to where a reading has them, or to another file. A person
 * counts once an article, by the gender that most places of it show: a courtesy title or an office that tells it ("Mr.",
 * "congresswoman"), or a "he" or "she" that opens the sentence behind one in which nobody else is named.
 * @throws UsageError.
 */
export async function firstNames(args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: "string", default: FIRST_NAMES } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of articles", "Name one file.");
  const lines = linesOf(countsIn((await goldArticles(file)).map(({ article }) => article.text)));
  await writeFile(values.to, dataFile(lines));
  await output.write(`${counted(lines.length, "first name")}: ${values.to}\n`);
}

function countsIn(texts: readonly string[]): Counts {
  const counts = new Map<string, readonly [men: number, women: number]>();
  for (const text of texts) {
    for (const [name, votes] of votesIn(settledOf(text).sentences)) {
      const [given = "", ...rest] = name.toLowerCase().split(" ");
      if (rest.length === 0 || votes === 0 || !/^\p{L}{3,}(?:-\p{L}+)?$/u.test(given)) continue;
      const [men, women] = counts.get(given) ?? [0, 0];
      counts.set(given, votes > 0 ? [men + 1, women] : [men, women + 1]);
    }
  }
  return counts;
}

/** For each person how many more places show a man than a woman. */
function votesIn(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const named = appearances(sentences, []);
  for (const one of named) {
    const vote = told(one, sentences) || meant(one, named, sentences);
    votes.set(one.person.name, (votes.get(one.person.name) ?? 0) + vote);
  }
  return votes;
}

function told({ name, sentence }: Appearance, sentences: readonly Sentence[]): number {
  const tokens = sentences[sentence]?.tokens ?? [];
  const title = name.title === undefined ? [] : [textOf(tokens, name.title)];
  const words = [...title, ...rolesOf(name, tokens)].flatMap((role) =>
    role.toLowerCase().split(/[^\p{L}]+/u),
  );
  const gender = words.map((word) => GENDER_OF.get(word)).find((one) => one !== undefined);
  return gender === undefined ? 0 : gender === "male" ? 1 : -1;
}

function meant(
  { person, sentence }: Appearance,
  named: readonly Appearance[],
  sentences: readonly Sentence[],
): number {
  const alone = named.every((one) => one.sentence !== sentence || one.person === person);
  const next = sentences[sentence + 1];
  const together = next?.paragraph === sentences[sentence]?.paragraph;
  const word = alone && together ? next?.tokens[0]?.lower : undefined;
  return word === "he" ? 1 : word === "she" ? -1 : 0;
}

function linesOf(counts: Counts): readonly string[] {
  return [...counts]
    .filter(([, both]) => Math.max(...both) >= Math.max(ENOUGH, CLEAR * Math.min(...both)))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, [men, women]]) => `${name} ${String(men)} ${String(women)}`);
}

function dataFile(lines: readonly string[]): string {
  return `/** Name, in how many articles of a man, in how many of a woman. Learned by test/eval/first-names.ts from the training part of PolNeAR. */
const COUNTED = \`
${lines.join("\n")}
\`;

/** In how many articles each first name, lower case, was a man's and a woman's. */
export const FIRST_NAMES: ReadonlyMap<string, readonly [men: number, women: number]> = new Map(
  COUNTED.trim()
    .split("\\n")
    .map((line) => line.split(" "))
    .map(([name = "", men, women]) => [name, [Number(men), Number(women)]] as const),
);
`;
}
