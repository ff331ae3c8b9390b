import { onTestFinished } from "vitest";
import { z } from "zod";

import { commands } from "../../commands/index.ts";
import { unobserved } from "../../src/discord/connection/observer.ts";
import { createLog } from "../../src/discord/connection/log.ts";
import type { Service } from "../../src/discord/interactions/dispatch.ts";
import { RateLimit } from "../../src/discord/interactions/rate-limit.ts";
import type { Engine } from "../../src/domain/engine.ts";
import type { Act } from "../../src/preview/acts.ts";
import { openPreview } from "../../src/preview/server.ts";
import { madeUpEngine } from "../discord/made-up-engine.ts";
import { freeAddress } from "../cli/free-address.ts";

/** What the page is answered with from an engine. */
export function serviceOf(engine: Engine): Service {
  const unlimited = new RateLimit(Infinity);
  return {
    commands,
    library: { current: () => engine, reload: async () => engine.holdings() },
    log: createLog("silent", undefined),
    observer: unobserved,
    limits: { questions: unlimited, presses: unlimited },
  };
}

/** A preview over an engine, closed when the test is finished, and how to ask it. */
export async function onPage(engine: Engine = madeUpEngine) {
  const { port } = await freeAddress();
  const { url, close } = await openPreview(serviceOf(engine), port);
  onTestFinished(close);
  const post = async (path: string, asked: object, headers: Record<string, string> = {}) =>
    fetch(new URL(path, url), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ as: "host", locale: "en-GB", ...asked }),
    });
  /** What the page is to do. */
  const acts = async (path: string, asked: object): Promise<readonly Act[]> => {
    const lines = (await (await post(path, asked)).text()).trim().split("\n");
    return lines.map((line) => act.parse(JSON.parse(line)));
  };
  return { url, port, post, acts };
}

const act = z.custom<Act>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);
