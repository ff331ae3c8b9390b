import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { madeDump } from "./made-articles.ts";
import { ran } from "./running.ts";

/*
 * Whether an import that is killed leaves the corpus as one that is not, once it is run again: after `npm run build`,
 * `node dist/test/bench/killed-import.js [--kills 50] [--articles 1000]`. Every tenth article comes twice, changed the second time.
 */
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    articles: { type: "string", default: "1000" },
  },
});
const [kills, count] = [Number(values.kills), Number(values.articles)];

const folder = mkdtempSync(join(tmpdir(), "killed-import-"));
try {
  const dump = join(folder, "dump.jsonl");
  writeFileSync(dump, madeDump(count) + changed(count));
  const whole = await ran(["import", dump, "--into", join(folder, "whole")]);
  const expected = contentOf(join(folder, "whole"));
  print(
    `${String(expected.size)} files in ${(whole.milliseconds / 1000).toFixed(1)} s without a kill`,
  );
  let [same, within] = [0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    const into = join(folder, String(kill));
    const { code } = await ran(
      ["import", dump, "--into", into],
      {},
      Math.random() * whole.milliseconds,
    );
    const half = contentOf(into).size;
    if (code === undefined && half > 0) within += 1;
    await ran(["import", dump, "--into", into]);
    if (isSame(contentOf(into), expected)) same += 1;
    else print(`kill ${String(kill)}: not the same`);
    rmSync(into, { recursive: true });
  }
  print(
    `${String(same)} of ${String(kills)} the same after a kill, ${String(within)} of them killed while writing`,
  );
  process.exitCode = same === kills ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function changed(articles: number): string {
  const lines = madeDump(articles)
    .trimEnd()
    .split("\n")
    .filter((_, at) => at % 10 === 0);
  return `${lines.map((line) => line.replace("reasons", "good reasons")).join("\n")}\n`;
}

/** Every file, hidden ones too, by its path, as a hash of its content. */
function contentOf(place: string): ReadonlyMap<string, string> {
  if (!existsSync(place)) return new Map();
  const names = readdirSync(place, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => statSync(join(place, name)).isFile());
  return new Map(files.map((name) => [name, hashOf(join(place, name))]));
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
