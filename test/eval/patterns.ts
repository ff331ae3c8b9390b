import { parseArgs } from "node:util";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { hull, overlap } from "../../src/domain/span.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Settled } from "../../src/reading/statements/settled.ts";
import { spanOf } from "../../src/reading/text/tokens.ts";
import { goldArticles } from "./corpora.ts";
import type { GoldArticle, GoldStatement } from "./gold.ts";
import { settledOf } from "./settled-of.ts";

/** A quotation or a report that the corpus has too. */
interface Met {
  readonly pattern: string;
  readonly agrees: boolean;
  /** Both speakers, and the text around. */
  readonly described: string;
}

/**
 * `patterns FILE [PATTERN] [--all]`: how often each pattern of attribution is right. Counted are quotations, with `--all` reports
 * too, of which more than half lies in words that the corpus marks as one direct quotation, or as any, and whose speaker it tells:
 * right is one of the same surname, or of a body half of the words. Where it tells no person, a body or a speaker without a name is
 * right when its mention is in the words that the corpus marks as the source, and a person is not counted. With a pattern, those
 * that do not agree are printed, so that one can read who is right.
 * @throws UsageError.
 */
export async function patterns(args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { all: { type: "boolean", default: false } },
  });
  const [file, shown, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of articles", "Name one file.");
  const met = (await goldArticles(file)).flatMap((one) => metIn(one, values.all));
  for (const one of met)
    if (one.pattern === shown && !one.agrees) await output.write(`${one.described}\n`);
  await output.write(countsText(met));
}

function countsText(met: readonly Met[]): string {
  const counts = new Map<string, { agreed: number; all: number }>();
  for (const { pattern, agrees } of met) {
    const count = counts.get(pattern) ?? { agreed: 0, all: 0 };
    counts.set(pattern, { agreed: count.agreed + Number(agrees), all: count.all + 1 });
  }
  const lines = [...counts].toSorted(([, a], [, b]) => b.all - a.all);
  return lines
    .map(([pattern, { agreed, all }]) => `${pattern}: ${String(agreed)} / ${String(all)}\n`)
    .join("");
}

function metIn({ article: { text }, statements }: GoldArticle, all: boolean): readonly Met[] {
  const marked = statements.filter(({ manner }) => all || manner === "direct");
  return settledOf(text).settled.flatMap((own) => {
    const spans = spansOf(own, all);
    const statement = marked.find(({ content }) => mostly(spans, content));
    const agrees = statement && doAgree(statement, own);
    if (statement === undefined || agrees === undefined) return [];
    const { pattern, speaker } = own.identified;
    const around = textAround(text, [...spans, ...statement.content]);
    const described = `${speaker.name} ≠ ${statement.speaker ?? "nobody"}\n    ${around}\n`;
    return [{ pattern, agrees, described }];
  });
}

/** The words of a quotation; a report's too where all are wanted. */
function spansOf({ account, pieces }: Settled, all: boolean): readonly Span[] {
  if (account === undefined) return pieces.map(({ inner }) => inner);
  return all ? [account] : [];
}

function mostly(own: readonly Span[], words: readonly Span[]): boolean {
  const shared = own.flatMap((span) =>
    words
      .filter((word) => overlap(word, span))
      .map((word) => Math.min(word.end, span.end) - Math.max(word.start, span.start)),
  );
  const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
  return shared.reduce((sum, part) => sum + part, 0) > length / 2;
}

function doAgree(
  { speaker, source: [first, ...rest] }: GoldStatement,
  { identified, announced }: Settled,
): boolean | undefined {
  const { kind, name } = identified.speaker;
  if (speaker !== undefined) return isSame(wordsOf(name), wordsOf(speaker));
  if (first === undefined || kind === "person") return undefined;
  return overlap(hull([first, ...rest]), spanOf(announced.sentence.tokens, announced.source));
}

/** One surname; or, for bodies and speakers without a name, half of the words: "a Harbour Ministry spokesman", "the Harbour Ministry". */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return one.at(-1) === other.at(-1) || shared >= Math.max(one.length, other.length) / 2;
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/['’]s\b/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:the|an?|of|for|jr|sr|ii|iii|iv)$/u.test(word));
}

function textAround(text: string, spans: readonly Span[]): string {
  const start = Math.min(...spans.map((span) => span.start));
  return text.slice(Math.max(0, start - 400), start + 160).replaceAll("\n", "⏎");
}
