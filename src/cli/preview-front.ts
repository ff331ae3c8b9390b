import { once } from "node:events";

import { commands } from "../../commands/index.ts";
import { ConfigError } from "../config.ts";
import { RateLimit } from "../discord/interactions/rate-limit.ts";
import { MOST_PORTS, openPreview } from "../preview/server.ts";
import type { Front } from "./serve.ts";

/** Nobody but whoever runs it asks there. */
const unlimited = { questions: new RateLimit(Infinity), presses: new RateLimit(Infinity) };

/** A local page on which one asks as in Discord. @param port the first that is tried. @throws ConfigError where none can be had. */
export function previewFront(port: number): Front {
  return async (service, stop) => {
    const preview = await openPreview({ ...service, commands, limits: unlimited }, port).catch(
      (error: unknown) => {
        throw new ConfigError([refusal(error, port)]);
      },
    );
    service.log.info(`open ${preview.url} to ask: the page is for this machine alone`);
    if (!stop.aborted) await once(stop, "abort");
    await preview.close();
    return 0;
  };
}

function refusal(error: unknown, port: number) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const wrong = `cannot be listened at (127.0.0.1, port ${String(port)} and the next, ${String(MOST_PORTS)} in all: ${code})`;
  return { setting: "PREVIEW_PORT", wrong, remedy: "Choose another port, from 1024 on." };
}
