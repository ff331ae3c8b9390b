import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";

import { loadCorpus } from "../../src/corpus/load.ts";
import { median } from "../eval/median.ts";

/*
 * How long it takes from the start of the process to the first answer and its end, where everything has to be read and where all is
 * kept: after `npm run build`, `node dist/test/bench/start-up.js [CORPUS]`.
 */
const [corpus = "corpus"] = process.argv.slice(2);
const WARM_STARTS = 7;
const main = "dist/src/main.js";
const run = promisify(execFile);

const { articles } = await loadCorpus(corpus);
const cache = mkdtempSync(join(tmpdir(), "start-up-"));
try {
  const cold = await answered();
  const warm = [];
  for (let start = 0; start < WARM_STARTS; start += 1) warm.push(await answered());
  const bare = [];
  for (let start = 0; start < WARM_STARTS; start += 1) bare.push(await took(["--version"]));
  process.stdout.write(
    `${String(articles.length)} articles: ${seconds(cold)} with nothing kept, ${seconds(median(warm))} with all kept, ` +
      `${(cold / median(warm)).toFixed(1)} to 1; of that ${seconds(median(bare))} for a program that does nothing\n`,
  );
} finally {
  rmSync(cache, { recursive: true });
}

async function answered(): Promise<number> {
  return took(["ask", "--corpus", corpus, "what did anybody say about the weather"]);
}

async function took(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const env = { ...process.env, CACHE: cache };
  await run(process.execPath, [main, ...args], { env }).catch((error: unknown) => {
    if (!foundNothing(error)) throw error;
  });
  return performance.now() - started;
}

/** `record ask` ends with 1 then. */
function foundNothing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === 1;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
