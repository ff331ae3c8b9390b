import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { madeDump } from "./made-articles.ts";
import { type Run, ran } from "./running.ts";

/*
 * How long it takes to import, check and index many articles, and how much memory: after `npm run build`,
 * `node dist/test/bench/ten-thousand.js [--articles 10000]`; the same for a tenth of them, for comparison.
 */
const { values } = parseArgs({ options: { articles: { type: "string", default: "10000" } } });
const most = Number(values.articles);

for (const count of [most / 10, most]) {
  const folder = mkdtempSync(join(tmpdir(), "ten-thousand-"));
  try {
    const [dump, corpus, CACHE] = ["dump.jsonl", "corpus", "cache"].map((name) =>
      join(folder, name),
    );
    if (dump === undefined || corpus === undefined) throw new Error("no folder");
    writeFileSync(dump, madeDump(count));
    const environment = { CORPUS: corpus, CACHE };
    process.stdout.write(`${String(count)} articles\n`);
    for (const [step, args] of [
      ["imported", ["import", dump]],
      ["imported again", ["import", dump]],
      ["read, indexed and asked", ["ask", "what did Ann Lee say about the ferry"]],
      ["checked", ["check"]],
      ["asked again", ["ask", "what did Ann Lee say about the ferry"]],
    ] as const)
      print(step, await ran(args, environment));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(step: string, { milliseconds, peak, code, written }: Run): void {
  const memory = peak === undefined ? "?" : (peak / 1e6).toFixed(0);
  const last = written.trimEnd().split("\n").at(-1)?.slice(0, 80) ?? "";
  process.stdout.write(
    `  ${step.padEnd(24)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s ${memory.padStart(5)} MB, ended with ${String(code)}: ${last}\n`,
  );
}
