import type { DestinationStream } from "pino";

import { visible, visibleLine } from "./visible.ts";

/** Takes the lines of a log and writes them as a person reads them in a terminal, which obeys nothing of what they hold. */
export async function prettyLog(write: (text: string) => void): Promise<DestinationStream> {
  const { prettyFactory } = await import("pino-pretty");
  const pretty = prettyFactory({ translateTime: "SYS:HH:MM:ss" });
  return { write: (line) => write(pretty(JSON.parse(line, shown)) ?? "") };
}

/** A stack has several lines; nothing else has. */
function shown(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  return key === "stack" ? visible(value) : visibleLine(value);
}
