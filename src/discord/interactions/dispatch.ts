import { randomBytes } from "node:crypto";

import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { Logger } from "pino";

import type { Desk } from "./desk.ts";
import type { Call, Command, Reloaded } from "./command.ts";
import type { Library } from "./library.ts";
import { type Message, notice } from "../messages/message.ts";
import type { Observer } from "../connection/observer.ts";
import { type Outcome, remembering } from "./outcome.ts";
import { type Press, pressed } from "./press.ts";
import type { Limits } from "./rate-limit.ts";
import { wordsFor } from "../words/languages.ts";

/** What interactions are answered with. */
export interface Service {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Logger;
  readonly observer: Observer;
  readonly limits: Limits;
  /** The host's own server; undefined where there is none. */
  readonly homeGuildId: string | undefined;
}

/** What a member can get an answer to. */
type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** Hands an interaction to whoever answers it. Never rejects: a fault is logged, and told under a reference. */
export async function dispatch(interaction: Interaction, service: Service): Promise<void> {
  if (interaction.isAutocomplete()) await autocomplete(interaction, service);
  else if (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu()
  )
    await answer(interaction, service);
}

async function answer(asked: Answerable, service: Service): Promise<void> {
  const started = performance.now();
  const name = nameOf(asked);
  const words = wordsFor(asked.locale);
  const { engine, outcome } = remembering(service.library.current());
  const told = (what: Outcome): void => {
    const milliseconds = Math.round(performance.now() - started);
    service.observer.answered(name, what, milliseconds);
    service.log.debug({ command: name, outcome: what, milliseconds }, "answered");
  };
  try {
    const { questions, presses } = service.limits;
    const limit = asked.isMessageComponent() ? presses : questions;
    const wait = limit.wait(asked.user.id, Date.now());
    if (wait !== undefined) {
      await asked.reply(notice(words.notices.tooMany(Math.ceil(wait / 1000))));
      return told("refused");
    }
    await carryOut(asked, { engine, words, isHost: isHost(asked, service) }, service);
    told(outcome());
  } catch (cause) {
    const reference = logFault(cause, name, service);
    told("fault");
    const apology = notice(words.notices.fault(`**${reference}**`));
    if (!asked.replied) await unlessFault(async () => asked.reply(apology), name, service);
  }
}

/** What an interaction asks for, done. */
async function carryOut(asked: Answerable, desk: Desk, service: Service): Promise<void> {
  if (asked.isMessageComponent()) return pressed(pressOf(asked), desk);
  const command = service.commands.find(({ data }) => data.name === asked.commandName);
  if (command?.kind === "slash" && asked.isChatInputCommand())
    return command.execute(callOf(asked), { ...desk, reload: async () => reloaded(service) });
  if (command?.kind === "menu" && asked.isMessageContextMenuCommand())
    return command.execute(asked, desk);
  await asked.reply(notice(desk.words.notices.unknownCommand));
}

/** A message that takes another's place is for the same eyes as that. */
function asEdit({ components, allowedMentions, attachments, files }: Message) {
  const flags = [MessageFlags.IsComponentsV2] as const;
  return { flags, components, allowedMentions, attachments, files };
}

/** A call as its command sees one. */
function callOf(calling: ChatInputCommandInteraction): Call {
  const { createdAt, options } = calling;
  return {
    createdAt,
    options,
    reply: async (answered) => calling.reply(answered),
    editReply: async (answered) => calling.editReply(asEdit(answered)),
  };
}

/** A press as whoever answers it sees one. */
function pressOf(pressing: MessageComponentInteraction): Press {
  const { createdAt, customId, user, message } = pressing;
  return {
    createdAt,
    customId,
    user,
    message,
    chosen: pressing.isStringSelectMenu() ? pressing.values[0] : undefined,
    reply: async (answered) => pressing.reply(answered),
    update: async (answered) => pressing.update(asEdit(answered)),
  };
}

/** Why articles cannot be served is logged where they are read. */
async function reloaded({ library }: Service): Promise<Reloaded> {
  try {
    return { kind: "reloaded", holdings: await library.reload() };
  } catch (err) {
    return { kind: "failed", reason: err instanceof Error ? err.message : String(err) };
  }
}

async function autocomplete(typing: AutocompleteInteraction, service: Service): Promise<void> {
  const name = typing.commandName;
  const command = service.commands.find(({ data }) => data.name === name);
  const words = wordsFor(typing.locale);
  const desk = { engine: service.library.current(), words, isHost: false };
  try {
    if (command?.kind === "slash" && command.autocomplete !== undefined)
      await command.autocomplete(typing, desk);
    else await typing.respond([]);
  } catch (cause) {
    logFault(cause, name, service);
    if (!typing.responded) await unlessFault(async () => typing.respond([]), name, service);
  }
}

/** Whoever may manage the host's own server, while there, is the host. */
function isHost({ guildId, memberPermissions }: Answerable, { homeGuildId }: Service): boolean {
  const isHome = homeGuildId !== undefined && guildId === homeGuildId;
  return isHome && memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
}

/** What all buttons and menus are counted and logged as. */
export const BUTTON = "button";

/** What is counted and logged as asked for; never what members typed. */
function nameOf(asked: Answerable): string {
  return asked.isMessageComponent() ? BUTTON : asked.commandName;
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
