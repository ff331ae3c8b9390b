import { programHelp, verbHelp } from "./help.ts";
import type { Output } from "./output.ts";
import { plain } from "./paint.ts";
import { UsageError } from "./usage-error.ts";
import { verbs } from "./verbs.ts";
import { visible } from "./visible.ts";

/** Exit code for wrong use, wrong settings and a corpus that cannot be read. */
const wrongUse = 2;

/**
 * Runs a verb.
 * @returns the exit code; 2 when the person at the keyboard has something to put right, which is said in `output`.
 * @throws whatever else goes wrong: a fault of the program.
 */
export async function program(
  args: readonly string[],
  version: string,
  output: Output,
): Promise<number> {
  try {
    return await dispatched(args, version, output);
  } catch (error) {
    if (!(error instanceof Error) || !isTheirs(error)) throw error;
    output.note(visible(error.message));
    if (isUsage(error)) output.note(`See record ${helpFor(args)}--help`);
    return wrongUse;
  }
}

async function dispatched(
  args: readonly string[],
  version: string,
  output: Output,
): Promise<number> {
  const { isColourless, asksForHelp, others } = withoutCommon(args);
  const [name, ...rest] = others;
  if (name === undefined && asksForHelp) return shown(programHelp(), output);
  if (name === undefined) throw new UsageError("There is no verb", `Write one of ${verbNames()}.`);
  if (name === "--version") return shown(`${version}\n`, output);
  const verb = verbs.find((each) => each.name === name);
  if (!verb) throw new UsageError(`There is no verb ${name}`, `Write one of ${verbNames()}.`);
  if (asksForHelp) return shown(verbHelp(verb), output);
  const run = await verb.load(version, verbs);
  return run(rest, isColourless ? { ...output, paint: plain } : output);
}

function verbNames(): string {
  return verbs.map((each) => each.name).join(", ");
}

async function shown(text: string, output: Output): Promise<number> {
  await output.write(text);
  return 0;
}

/** What every verb takes, apart from the rest. What follows `--` are words, whatever they look like. */
function withoutCommon(args: readonly string[]) {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const before = args.slice(0, end);
  const common = ["-h", "--help", "--no-color"];
  return {
    isColourless: before.includes("--no-color"),
    asksForHelp: before.includes("-h") || before.includes("--help"),
    others: [...before.filter((arg) => !common.includes(arg)), ...args.slice(end)],
  };
}

/** Faults of settings and corpus are told by name, so that help loads neither. */
function isTheirs(error: Error): boolean {
  return (
    isUsage(error) ||
    ["ConfigError", "CorpusError", "ClusterFault", "Unavailable"].includes(error.name)
  );
}

function isUsage(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}

function helpFor(args: readonly string[]): string {
  const [name] = withoutCommon(args).others;
  return verbs.some((verb) => verb.name === name) ? `${String(name)} ` : "";
}
