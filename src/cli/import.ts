import { parseArgs } from "node:util";

import { settings } from "../config.ts";
import { openIntake } from "../corpus/intake/intake.ts";
import { fillingBy } from "./import-filling.ts";
import { type Items, itemsAt } from "./import-items.ts";
import { countsJson, importedJson } from "./import-json.ts";
import { type Progress, progress } from "./import-progress.ts";
import { ImportTable } from "./import-text.ts";
import { type Taking, importedFrom } from "./imported-from.ts";
import { type Counts, type Imported, none } from "./imported.ts";
import { importOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `record import FILE|FOLDER|PATTERN|URL|-...`: makes articles of whatever holds them, and takes them into the corpus.
 * @param version of the program, which the web is told
 * @returns 0; 1 when something was refused, or there was nothing at all; 130 when it was interrupted.
 * @throws UsageError, ConfigError; CorpusError when nothing can be written to the corpus, told of all that was by then.
 */
export async function importArticles(
  args: readonly string[],
  version: string,
  output: Output = terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: importOptions,
  });
  if (positionals.length === 0)
    throw new UsageError(
      "There is nothing to import",
      "Name files, folders or addresses of pages, or - for what is piped in.",
    );
  const filling = fillingBy(values);
  const folder = values.into ?? settings(process.env).corpus;
  const items = await itemsAt(positionals, version, values["allow-private"]);
  const told = progress(items.size, process.stderr.isTTY, output);
  const report = values.json ? inJson(output) : inTable(output);
  const intake = await openIntake(folder, values["dry-run"]);
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const tally: Tally = { counts: none };
  try {
    await take(items, { intake, filling }, { report, told, tally }, interrupted.signal);
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    told.end();
    await intake.close();
    await report.end(tally.counts);
  }
  if (values["dry-run"]) output.note("That was a dry run: nothing was written.");
  if (interrupted.signal.aborted) output.note("Interrupted: run it again for the rest.");
  return interrupted.signal.aborted ? INTERRUPTED : codeOf(tally.counts);
}

/** As shells have it. */
const INTERRUPTED = 130;

function codeOf(counts: Counts): number {
  const isNothing = Object.values(counts).every((count) => count === 0);
  return counts.refused > 0 || isNothing ? 1 : 0;
}

/** How many there were so far. */
interface Tally {
  counts: Counts;
}

/** All that learns of what becomes of articles. */
interface Telling {
  readonly report: Report;
  readonly told: Progress;
  readonly tally: Tally;
}

/** How an import is told of. */
interface Report {
  readonly add: (imported: Imported) => Promise<void>;
  readonly end: (counts: Counts) => Promise<void>;
}

function inJson(output: Output): Report {
  return {
    add: async (imported) => output.write(`${importedJson(imported)}\n`),
    end: async (counts) => output.write(`${countsJson(counts)}\n`),
  };
}

function inTable(output: Output): Report {
  const table = new ImportTable();
  return {
    add: async (imported) => table.add(imported),
    end: async (counts) => output.write(table.text(counts)),
  };
}

async function take(
  items: Items,
  taking: Taking,
  { report, told, tally }: Telling,
  interrupted: AbortSignal,
): Promise<void> {
  for await (const item of items.all) {
    for await (const imported of importedFrom(item, taking)) {
      tally.counts = { ...tally.counts, [imported.outcome]: tally.counts[imported.outcome] + 1 };
      await report.add(imported);
      told.at(items.done(), tally.counts);
      if (interrupted.aborted) return;
    }
  }
}
