import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

import type { Output } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { counted } from "../../src/domain/counted.ts";
import { read } from "../../src/reading/read.ts";
import { calibrationText } from "./calibration-text.ts";
import { type Compared, compared } from "./compared.ts";
import { calibration, judged, sureMeasures } from "./confidence.ts";
import { goldArticles } from "./corpora.ts";
import type { GoldArticle } from "./gold.ts";
import { measuresJson, measuresText } from "./measures-text.ts";
import { type Measures, sum } from "./measures.ts";
import { type Progress, progressOn } from "./progress.ts";
import { mistakesText, worst } from "./worst.ts";
import { yardsticks } from "./yardsticks.ts";

/** How many articles are written out for reading. */
const WORST = 10;

/**
 * `reading FILE`: reads annotated articles, prints how well, and writes the worst ones to a file.
 * @throws UsageError.
 */
export async function reading(args: readonly string[], output: Output): Promise<void> {
  const { file, byManner, json, worstFile } = wanted(args);
  const all = allCompared(await goldArticles(file), progressOn(process.stderr, "read"));
  const measures = measured(all, byManner);
  const worstOfAll = worst(all, WORST);
  await writeFile(worstFile, worstOfAll.map(mistakesText).join("\n"));
  const bins = calibration(all.flatMap(judged));
  const counts = { file, articles: all.length, ...measuresJson(measures), calibration: bins };
  const text = `${measuresText(measures)}${calibrationText(bins)}`;
  await output.write(json ? `${JSON.stringify(counts)}\n` : text);
  output.note(
    `the ${String(worstOfAll.length)} worst of ${counted(all.length, "article")}: ${worstFile}`,
  );
}

function wanted(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      by: { type: "string" },
      json: { type: "boolean", default: false },
      worst: { type: "string" },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("There is no one file of articles", "Name one file.");
  if (values.by !== undefined && values.by !== "kind")
    throw new UsageError("--by is of kind", "Write kind behind it, or leave it out.");
  const worstFile = values.worst ?? join(tmpdir(), `worst-${basename(file, ".jsonl")}.txt`);
  return { file, byManner: values.by === "kind", json: values.json, worstFile };
}

function allCompared(articles: readonly GoldArticle[], progress: Progress): readonly Compared[] {
  const all = articles.map((gold, at) => {
    progress.tell(at + 1, articles.length);
    return compared(gold, read(gold.article, []));
  });
  progress.end();
  return all;
}

function measured(all: readonly Compared[], byManner: boolean): Measures {
  const each = all.map((one) => yardsticks[one.gold.kind].measures(one));
  const parted = byManner ? all.map((one) => yardsticks[one.gold.kind].byManner(one)) : [];
  return sum([...each, sureMeasures(all.flatMap(judged)), ...parted]);
}
