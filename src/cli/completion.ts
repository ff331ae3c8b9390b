import { parseArgs } from "node:util";

import { bashScript, fishScript, zshScript } from "./completion-scripts.ts";
import { type Output, terminal } from "./output.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";

const scripts = new Map([
  ["bash", bashScript],
  ["zsh", zshScript],
  ["fish", fishScript],
]);

/**
 * `record completion bash|zsh|fish`: prints the script by which a shell completes verbs, options and what they take.
 * @returns 0.
 * @throws UsageError.
 */
export async function completion(
  args: readonly string[],
  verbs: readonly Verb[],
  output: Output = terminal,
): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const script = scripts.get(positionals.join(" "));
  if (!script)
    throw new UsageError(
      positionals.length === 0 ? "No shell is named" : "There is no such shell",
      `Name one of ${[...scripts.keys()].join(", ")}.`,
    );
  await output.write(script(verbs));
  return 0;
}
