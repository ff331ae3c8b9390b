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
import { type Output, terminal } from "./output.ts";
import { UsageError } from "./usage-error.ts";

const options = {
  into: { type: "string" },
  publisher: { type: "string" },
  published: { type: "string" },
  url: { type: "string" },
  "allow-private": { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/**
 * `record import FILE|FOLDER|PATTERN|URL|-...`: makes articles of whatever holds them, and takes them into the corpus.
 * @param version of the program, which the web is told
 * @returns 0; 1 when something was refused, or there was nothing at all.
 * @throws UsageError, ConfigError; CorpusError when nothing can be written to the corpus.
 */
export async function importArticles(
  args: readonly string[],
  version: string,
  output: Output = terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (positionals.length === 0) throw new UsageError("There is nothing to import.");
  const filling = fillingBy(values);
  const folder = values.into ?? settings(process.env).corpus;
  const items = await itemsAt(positionals, version, values["allow-private"]);
  const told = progress(items.size, process.stderr.isTTY, output);
  const report = values.json ? inJson(output) : inTable(output);
  const intake = await openIntake(folder, values["dry-run"]);
  const counts = await taken(items, { intake, filling }, report, told).finally(async () => {
    told.end();
    await intake.close();
  });
  await report.end(counts);
  if (values["dry-run"]) output.note("That was a dry run: nothing was written.");
  const isNothing = Object.values(counts).every((count) => count === 0);
  return counts.refused > 0 || isNothing ? 1 : 0;
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

async function taken(
  items: Items,
  taking: Taking,
  report: Report,
  told: Progress,
): Promise<Counts> {
  let counts = none;
  for await (const item of items.all) {
    for await (const imported of importedFrom(item, taking)) {
      counts = { ...counts, [imported.outcome]: counts[imported.outcome] + 1 };
      await report.add(imported);
      told.at(items.done(), counts);
    }
  }
  return counts;
}
