#!/usr/bin/env node
import { createRequire } from "node:module";
import { terminal } from "./cli/output.ts";
import { program } from "./cli/program.ts";

/** The program runs as `dist/src/main.js`. */
const { version }: { version: string } = createRequire(import.meta.url)("../../package.json");

/** Whoever reads the output has seen enough: `record ask … | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** A fault of the program is told apart from 1, "nothing found" (70 is EX_SOFTWARE of sysexits.h). */
const ownFault = 70;

try {
  process.exitCode = await program(process.argv.slice(2), version, terminal);
} catch (error) {
  console.error(error);
  process.exitCode = ownFault;
}
