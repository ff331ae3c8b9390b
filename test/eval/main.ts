import { terminal } from "../../src/cli/output.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { CorpusError } from "../../src/corpus/fault.ts";
import { answers } from "./answers.ts";
import { firstNames } from "./first-names.ts";
import { learn } from "./learn.ts";
import { patterns } from "./patterns.ts";
import { standings } from "./standings.ts";
import { reading } from "./reading.ts";
import { speed } from "./speed.ts";

/*
 * How well and how fast articles are read, what reading learns from them, and how well questions are answered:
 * `npm run eval -- reading FILE.jsonl` and so on.
 * The file holds a line for each article, as PolNeAR or CED-1K have it (corpora.ts).
 */
const USAGE = `npm run eval -- reading FILE.jsonl [--by kind] [--json] [--worst FILE]
npm run eval -- answers QUESTIONS.jsonl --corpus FILE...
npm run eval -- speed FILE.jsonl
npm run eval -- patterns FILE.jsonl [PATTERN] [--all]
npm run eval -- standings FILE.jsonl
npm run eval -- learn FILE.jsonl [--to FILE]
npm run eval -- first-names FILE.jsonl [--to FILE]
`;

const verbs = new Map([
  ["reading", reading],
  ["answers", answers],
  ["speed", speed],
  ["patterns", patterns],
  ["standings", standings],
  ["learn", learn],
  ["first-names", firstNames],
]);

try {
  const [name = "", ...rest] = process.argv.slice(2);
  const verb = verbs.get(name);
  if (verb === undefined)
    throw new UsageError("There is nothing to do", "Say what to measure or to learn.");
  await verb(rest, terminal);
} catch (error) {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n${isUsage ? USAGE : ""}`);
  process.exitCode = 2;
}
