import type { DestinationStream, Logger } from "pino";

import type { Settings } from "../config.ts";
import { createLog } from "../discord/connection/log.ts";
import { prettyLog } from "./pretty-log.ts";

/** The log of this process: for people at a terminal, else lines of JSON. */
export async function logHere({
  logLevel,
  token,
}: Pick<Settings, "logLevel" | "token">): Promise<Logger> {
  return createLog(logLevel, token, await destination());
}

/** Undefined for lines of JSON: nobody reads them as they come. */
async function destination(): Promise<DestinationStream | undefined> {
  const { stdout } = process;
  return stdout.isTTY ? prettyLog((text) => void stdout.write(text)) : undefined;
}
