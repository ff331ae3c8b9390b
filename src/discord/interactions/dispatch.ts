import { randomBytes } from "node:crypto";

import type { Logger } from "pino";

import { Unavailable } from "../../domain/unavailable.ts";
import type { Desk } from "./desk.ts";
import type { Command, Reloaded } from "./command.ts";
import type { Answerable, Interaction, TypingInteraction } from "./interaction.ts";
import type { Library } from "./library.ts";
import { notice } from "../messages/message.ts";
import type { Observer } from "../connection/observer.ts";
import { type Outcome, remembering } from "./outcome.ts";
import { pressed } from "./press.ts";
import type { Limits } from "./rate-limit.ts";
import { wordsFor } from "../words/languages.ts";

/** What interactions are answered with. */
export interface Service {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Logger;
  readonly observer: Observer;
  readonly limits: Limits;
}

/** When an interaction came, and when its answer was handed over to be sent, by `performance.now()`. */
export interface Times {
  readonly came: number;
  /** Undefined as long as it is not. */
  handedOver: number | undefined;
}

/** Hands an interaction to whoever answers it. Never rejects: a fault is logged, and told under a reference; that the articles cannot be had is told as such. */
export async function dispatch(
  interaction: Interaction,
  service: Service,
  times: Times = { came: performance.now(), handedOver: undefined },
): Promise<void> {
  await (interaction.kind === "typing"
    ? complete(interaction, service)
    : answer(interaction, service, times));
}

async function answer(asked: Answerable, service: Service, times: Times): Promise<void> {
  const began = performance.now();
  const name = nameOf(asked);
  const { call, isHost } = asked;
  const words = wordsFor(asked.locale);
  const { engine, outcome } = remembering(service.library.current());
  const told = (what: Outcome): void => {
    const sent = performance.now();
    const milliseconds = Math.round(sent - times.came);
    const waited = Math.round(began - times.came);
    const own = Math.round((times.handedOver ?? sent) - began);
    service.observer.answered(name, what, milliseconds);
    service.log.debug({ command: name, outcome: what, waited, own, milliseconds }, "answered");
  };
  try {
    const { questions, presses } = service.limits;
    const limit = asked.kind === "press" ? presses : questions;
    const wait = limit.wait(asked.user, Date.now());
    if (wait !== undefined) {
      await call.reply(notice(words.notices.tooMany(Math.ceil(wait / 1000))));
      return told("refused");
    }
    await carryOut(asked, { engine, words, isHost }, service);
    told(outcome());
  } catch (cause) {
    const apology = notice(
      cause instanceof Unavailable
        ? words.notices.unavailable
        : words.notices.fault(`**${logFault(cause, name, service)}**`),
    );
    if (cause instanceof Unavailable) service.log.warn({ command: name, err: cause }, cannotAsk);
    told(cause instanceof Unavailable ? "unavailable" : "fault");
    if (!asked.isReplied()) await unlessFault(async () => call.reply(apology), name, service);
  }
}

/** What an interaction asks for, done. */
async function carryOut(asked: Answerable, desk: Desk, service: Service): Promise<void> {
  if (asked.kind === "press") return pressed(asked.call, desk);
  const command = service.commands.find(({ data }) => data.name === asked.name);
  if (command?.kind === "slash" && asked.kind === "slash")
    return command.execute(asked.call, { ...desk, reload: async () => reloaded(service) });
  if (command?.kind === "menu" && asked.kind === "menu") return command.execute(asked.call, desk);
  await asked.call.reply(notice(desk.words.notices.unknownCommand));
}

/** Why articles cannot be served is logged where they are read. */
async function reloaded({ library }: Service): Promise<Reloaded> {
  try {
    return { kind: "reloaded", holdings: await library.reload() };
  } catch (err) {
    return { kind: "failed", reason: err instanceof Error ? err.message : String(err) };
  }
}

async function complete(typing: TypingInteraction, service: Service): Promise<void> {
  const { name, call } = typing;
  const command = service.commands.find(({ data }) => data.name === name);
  const words = wordsFor(typing.locale);
  const desk = { engine: service.library.current(), words, isHost: false };
  try {
    if (command?.kind === "slash" && command.autocomplete !== undefined)
      await command.autocomplete(call, desk);
    else await call.respond([]);
  } catch (cause) {
    if (cause instanceof Unavailable) service.log.warn({ command: name, err: cause }, cannotAsk);
    else logFault(cause, name, service);
    if (!typing.isReplied()) await unlessFault(async () => call.respond([]), name, service);
  }
}

const cannotAsk = "the articles cannot be asked";

/** What all buttons and menus are counted and logged as. */
export const BUTTON = "button";

/** What is counted and logged as asked for; never what members typed. */
function nameOf(asked: Answerable): string {
  return asked.kind === "press" ? BUTTON : asked.name;
}

/** Logs a fault under a reference by which it can be found again. */
function logFault(cause: unknown, command: string, { log }: Service): string {
  const reference = randomBytes(4).toString("hex");
  log.error({ reference, command, err: new Error(`${command} failed`, { cause }) }, "fault");
  return reference;
}

async function unlessFault(
  act: () => Promise<unknown>,
  command: string,
  service: Service,
): Promise<void> {
  try {
    await act();
  } catch (cause) {
    logFault(cause, command, service);
  }
}
