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

process.exitCode = await program(process.argv.slice(2), version, terminal);
