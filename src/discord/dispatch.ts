import { randomBytes } from "node:crypto";

import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from "discord.js";
import type { Logger } from "pino";

import type { Engine } from "../domain/engine.ts";
import type { Command } from "./command.ts";
import { notice } from "./message.ts";

/** What interactions are answered with. */
export interface Service {
  readonly commands: readonly Command[];
  readonly engine: Engine;
  readonly log: Logger;
}

/** Hands an interaction to its command. Never rejects: a fault is logged, and told under a reference. */
export async function dispatch(interaction: Interaction, service: Service): Promise<void> {
  if (interaction.isChatInputCommand()) await execute(interaction, service);
  else if (interaction.isAutocomplete()) await autocomplete(interaction, service);
}

async function execute(call: ChatInputCommandInteraction, service: Service): Promise<void> {
  const started = performance.now();
  const command = named(call.commandName, service);
  try {
    await (command?.execute(call, service.engine) ?? call.reply(unknownCommand()));
    const milliseconds = Math.round(performance.now() - started);
    service.log.debug({ command: call.commandName, milliseconds }, "answered");
  } catch (cause) {
    const apology = sorry(logFault(cause, call.commandName, service));
    if (!call.replied) await unlessFault(() => call.reply(apology), call.commandName, service);
  }
}

async function autocomplete(typing: AutocompleteInteraction, service: Service): Promise<void> {
  const command = named(typing.commandName, service);
  try {
    await (command?.autocomplete?.(typing, service.engine) ?? typing.respond([]));
  } catch (cause) {
    logFault(cause, typing.commandName, service);
    if (!typing.responded) await unlessFault(() => typing.respond([]), typing.commandName, service);
  }
}

function named(name: string, { commands }: Service): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}

/** Logs a fault under a reference by which it can be found again. */
function logFault(cause: unknown, command: string, { log }: Service): string {
  const reference = randomBytes(4).toString("hex");
  log.error({ reference, command, err: new Error(`/${command} failed`, { cause }) }, "fault");
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

function sorry(reference: string) {
  return notice(
    `Something went wrong. It is in the log of whoever runs this bot, under **${reference}**.`,
  );
}

function unknownCommand() {
  return notice("There is no such command any more. Discord may take a while to forget it.");
}
