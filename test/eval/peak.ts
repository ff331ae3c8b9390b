import { readFileSync } from "node:fs";

import type { Article } from "../../src/domain/article.ts";
import { peakIn } from "./peak-in.ts";

/*
 * A process of its own, started by memory.ts: reads the article that comes in, or does nothing where none comes, and
 * prints the most memory that it held, in bytes.
 */
const json = readFileSync(0, "utf8");
if (json !== "") {
  const article: Article = JSON.parse(json);
  const { read } = await import("../../src/reading/read.ts");
  read(article, []);
}
process.stdout.write(String(peak()));

/** Linux hands the peak of the process that starts another on to it in what Node tells; not in the process's own status. */
function peak(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  return peakIn(status) ?? process.resourceUsage().maxRSS * 1024;
}
