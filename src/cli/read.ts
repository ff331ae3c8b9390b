import { parseArgs } from "node:util";
import { CorpusError, refusalLine } from "../corpus/fault.ts";
import { loadCorpus } from "../corpus/load.ts";
import { read as readingOf } from "../reading/read.ts";
import { readOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { readingJson } from "./reading-json.ts";
import { readingText } from "./reading-text.ts";
import { UsageError } from "./usage-error.ts";
import { visible, visibleLine } from "./visible.ts";

/**
 * `record read FILE...`: shows what is read from each article. A path without articles stops nothing but itself.
 * @returns 0 when every path held an article, else 2.
 * @throws UsageError.
 */
export async function read(args: readonly string[], output: Output = terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: readOptions,
  });
  if (positionals.length === 0)
    throw new UsageError("There is nothing to read", "Name files or folders of articles.");
  const draw = values.json ? readingJson : readingText;
  let code = 0;
  for (const path of positionals) {
    if (!(await readPath(path, draw, output))) code = 2;
  }
  return code;
}

async function readPath(path: string, draw: typeof readingText, output: Output): Promise<boolean> {
  try {
    const { articles, notes, refused } = await loadCorpus(path);
    for (const each of refused) output.note(visibleLine(`refused ${refusalLine(each)}`));
    for (const article of articles)
      await output.write(`${draw(readingOf(article, notes), output.paint)}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    output.note(visible(error.message));
    return false;
  }
}
