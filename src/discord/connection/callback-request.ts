import { setTimeout as sleep } from "node:timers/promises";

import type { RESTOptions, ResponseLike } from "discord.js";
import type { Logger } from "pino";
import { Response } from "undici";

import { DUE, ageOf } from "./age.ts";

/** How discord.js makes a request. */
type Send = RESTOptions["makeRequest"];

/** An interaction is answered so often at most; an answer has so many milliseconds to arrive, all tries together. */
const TRIES = 2;
const PATIENCE = 2000;

const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback(?:\?|$)/u;

/**
 * `send` with care for the answers to interactions: one that Discord has taken is not sent again, one that it has not is
 * sent once more while there is time, and none is waited for long. What it throws, discord.js does not try again.
 */
export function callbackRequest(send: Send, log: Logger): Send {
  const count = counting();
  return async (url, init) => {
    const interaction = CALLBACK.exec(url)?.[1];
    if (interaction === undefined) return send(url, init);
    const patience = AbortSignal.timeout(PATIENCE);
    const attempt = async () => {
      count(interaction);
      return send(url, { ...init, signal: patience });
    };
    return settled(await sentTwice(attempt, interaction, patience), log);
  };
}

/** Counts the tries of each interaction. @throws where it has had all: not even an apology is reason for more. */
function counting(): (interaction: string) => void {
  const tries = new Map<string, number>();
  return (interaction) => {
    const before = tries.get(interaction) ?? 0;
    if (before === TRIES) throw new Error(`it was answered ${String(TRIES)} times already`);
    if (before === 0) setTimeout(() => tries.delete(interaction), 2 * DUE).unref();
    tries.set(interaction, before + 1);
  };
}

/** Tries once, and once more where the connection was lost or Discord asks to wait. @throws where there is no time to. */
async function sentTwice(
  attempt: () => Promise<ResponseLike>,
  interaction: string,
  patience: AbortSignal,
): Promise<ResponseLike> {
  const started = performance.now();
  try {
    return await taken(attempt);
  } catch (error) {
    const wait = error instanceof RateLimited ? error.milliseconds : 0;
    const left = Math.min(DUE - ageOf(interaction), PATIENCE - (performance.now() - started));
    if (patience.aborted || wait >= left) throw lost(error);
    await sleep(wait);
  }
  return taken(attempt).catch((error) => Promise.reject(lost(error)));
}

function lost(cause: unknown): Error {
  return new Error("Discord did not take the answer in time", { cause });
}

class RateLimited extends Error {
  readonly milliseconds: number;

  constructor(seconds: number) {
    super(`Discord asks to wait ${String(seconds)} s`);
    this.milliseconds = seconds * 1000;
  }
}

async function taken(attempt: () => Promise<ResponseLike>): Promise<ResponseLike> {
  const reply = await attempt();
  if (reply.status !== 429) return reply;
  await reply.arrayBuffer();
  throw new RateLimited(Number(reply.headers.get("retry-after") ?? 0));
}

/** A fault of Discord's own, or one that says that there is an answer, tells that the answer was taken. */
async function settled(reply: ResponseLike, log: Logger): Promise<ResponseLike> {
  if (reply.status < 400) return reply;
  const { status, statusText } = reply;
  const text = await reply.text();
  if (status < 500 && !ACKNOWLEDGED.test(text)) {
    const type = reply.headers.get("content-type") ?? "text/plain";
    return new Response(text, { status, statusText, headers: { "content-type": type } });
  }
  log.warn({ status }, "Discord replied with a fault to an answer; it counts as taken");
  return new Response(null, { status: 204 });
}

/** "Interaction has already been acknowledged." */
const ACKNOWLEDGED = /"code":\s*40060\b/u;
