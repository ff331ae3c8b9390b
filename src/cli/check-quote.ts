import { parseArgs } from "node:util";
import type { QuoteCheck } from "../domain/quote-check.ts";
import { newsLine } from "./engine-news.ts";
import { engineOver } from "./engine-over.ts";
import { checkQuoteOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { sourceOf } from "./places.ts";
import { quoteCheckJson } from "./quote-check-json.ts";
import { quoteCheckText } from "./quote-check-text.ts";
import { UsageError } from "./usage-error.ts";
import { visibleLine } from "./visible.ts";

const codes: Readonly<Record<QuoteCheck["kind"], number>> = {
  exact: 0,
  near: 1,
  "not-found": 1,
  wordless: 2,
  "too-long": 2,
};

/**
 * `record check-quote QUOTE`: whether the articles have these words, and whose they are.
 * @returns 0 when they have them word for word, 1 when nearly or not, 2 when there is nothing to check, or too much.
 * @throws UsageError, CorpusError, ConfigError.
 */
export async function checkQuote(
  args: readonly string[],
  output: Output = terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: checkQuoteOptions,
  });
  const typed = positionals.join(" ");
  if (typed.trim() === "")
    throw new UsageError("There is no quote", 'Write one: record check-quote "the words"');
  const { engine, close } = await engineOver(sourceOf(values), (news) =>
    output.note(visibleLine(newsLine(news))),
  );
  const check = await engine.check(typed).finally(close);
  await output.write(
    values.json ? `${quoteCheckJson(typed, check)}\n` : quoteCheckText(check, output.paint),
  );
  return codes[check.kind];
}
