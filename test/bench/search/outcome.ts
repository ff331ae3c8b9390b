import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import type { Measured } from "./measured.ts";

/** What came of measuring one contender. */
export type Outcome = Measured | { readonly kind: "failed"; readonly why: string };

/** What each process may hold, in megabytes. */
const HEAP = 4096;

/** Measures a contender in a process of its own, which is ended after so many seconds. */
export async function outcomeOf(name: string, folder: string, seconds: number): Promise<Outcome> {
  const program = fileURLToPath(new URL("child.js", import.meta.url));
  const flags = ["--expose-gc", `--max-old-space-size=${String(HEAP)}`];
  const child = spawn(process.execPath, [...flags, program, folder, name], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
  });
  const [json] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (json !== "") {
    const outcome: Outcome = JSON.parse(json);
    return outcome;
  }
  const why =
    child.signalCode === "SIGKILL"
      ? `stopped after ${String(seconds)} s`
      : `ended with ${child.signalCode ?? `code ${String(child.exitCode)}`}, as when more than ${String(HEAP)} MB are needed`;
  return { kind: "failed", why };
}
