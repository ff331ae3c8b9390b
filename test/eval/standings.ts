import { parseArgs } from "node:util";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { spansOf } from "../../src/domain/statement.ts";
import { read } from "../../src/reading/read.ts";
import type { Standing } from "../../src/reading/statements/confidence.ts";
import { standings as standingsOf } from "../../src/reading/statements/standing.ts";
import { compared, isLoose } from "./compared.ts";
import { goldArticles } from "./corpora.ts";
import type { GoldArticle } from "./gold.ts";
import { matched } from "./match.ts";
import { type Share, share } from "./measures.ts";
import { shareText } from "./measures-text.ts";
import { settledOf } from "./settled-of.ts";
import { jaccard } from "./tokens.ts";

/** How alike a quotation's words must be to an annotated statement's, as a Jaccard index. */
const ALIKE = 0.8;

/** A quotation as the corpus judges it. */
interface Stood {
  readonly standing: Standing;
  readonly agrees: boolean;
}

/**
 * `standings FILE`: of the quotations that stand alike, how many the corpus takes for one statement of nearly these words.
 * @throws UsageError.
 */
export async function standings(args: readonly string[], output: Output): Promise<void> {
  const [file, ...more] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of articles", "Name one file.");
  await output.write(countsText((await goldArticles(file)).flatMap(stoodIn)));
}

/** How many of each standing agree, the commonest first, a line each. */
export function countsText(stood: readonly Stood[]): string {
  const kinds = [...new Set(stood.map(({ standing }) => standing))];
  const counts = kinds.map((kind): readonly [Standing, Share] => [
    kind,
    share(
      stood.filter(({ standing }) => standing === kind),
      ({ agrees }) => agrees,
    ),
  ]);
  return counts
    .toSorted(([, a], [, b]) => b.of - a.of)
    .map(([kind, counted]) => `${kind.padEnd(12)} ${shareText(counted)}\n`)
    .join("");
}

/** The quotations of an article, without those that stand where the corpus places no words. */
function stoodIn(gold: GoldArticle): readonly Stood[] {
  const { text } = gold.article;
  const found = standingsOf(text, settledOf(text).settled);
  const at = new Map([...found].map(([{ pieces }, one]) => [pieces[0]?.inner.start, one]));
  const one = compared(gold, read(gold.article, []));
  const quotations = one.ours.filter(({ manner }) => manner === "direct");
  const met = matched(one.annotated, quotations, (a, b) => jaccard(a.words, b.words), ALIKE);
  return quotations.flatMap((ours) => {
    const agrees = met.some((pair) => pair.ours === ours);
    const standing = at.get(spansOf(ours.statement)[0].start);
    return standing === undefined || (!agrees && isLoose(ours, one.loose))
      ? []
      : [{ standing, agrees }];
  });
}
