import { programHelp, verbHelp } from "./help.ts";
import type { Output } from "./output.ts";
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
  [name, ...rest]: readonly string[],
  version: string,
  output: Output,
): Promise<number> {
  if (name === undefined) throw new UsageError("Say what to do.");
  if (isHelp(name)) return shown(programHelp(), output);
  if (name === "--version") return shown(`${version}\n`, output);
  const verb = verbs.find((each) => each.name === name);
  if (!verb)
    throw new UsageError(
      `There is no verb ${name}; there are ${verbs.map((each) => each.name).join(", ")}.`,
    );
  if (asksForHelp(rest)) return shown(verbHelp(verb), output);
  const run = await verb.load(version);
  return run(rest);
}

async function shown(text: string, output: Output): Promise<number> {
  await output.write(text);
  return 0;
}

function isHelp(arg: string): boolean {
  return arg === "-h" || arg === "--help";
}

/** What follows `--` are words, whatever they look like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some(isHelp);
}

/** Faults of settings and corpus are told by name, so that help loads neither. */
function isTheirs(error: Error): boolean {
  return isUsage(error) || error.name === "ConfigError" || error.name === "CorpusError";
}

function isUsage(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}

function helpFor([name]: readonly string[]): string {
  return verbs.some((verb) => verb.name === name) ? `${String(name)} ` : "";
}
