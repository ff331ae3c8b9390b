import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction as DiscordInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";

import type { Call } from "../interactions/command.ts";
import type { Interaction, TypingInteraction } from "../interactions/interaction.ts";
import type { Press } from "../interactions/press.ts";
import type { Message } from "../messages/message.ts";

type Answered =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/**
 * An interaction of Discord's as the bot sees it; undefined for one of a kind that it has none of.
 * @param homeGuildId the host's own server, if any: who may manage it is, while there, the host
 */
export function incoming(
  interaction: DiscordInteraction,
  homeGuildId: string | undefined,
): Interaction | undefined {
  if (interaction.isAutocomplete()) return typingOf(interaction);
  if (interaction.isChatInputCommand())
    return {
      kind: "slash",
      name: interaction.commandName,
      call: callOf(interaction),
      ...askedOf(interaction, homeGuildId),
    };
  if (interaction.isMessageContextMenuCommand())
    return {
      kind: "menu",
      name: interaction.commandName,
      call: interaction,
      ...askedOf(interaction, homeGuildId),
    };
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return { kind: "press", call: pressOf(interaction), ...askedOf(interaction, homeGuildId) };
  return undefined;
}

function askedOf(asked: Answered, homeGuildId: string | undefined) {
  const { user, locale, guildId, memberPermissions } = asked;
  const isHome = homeGuildId !== undefined && guildId === homeGuildId;
  const isHost = isHome && memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  return { user: user.id, locale, isHost, isReplied: () => asked.replied };
}

function typingOf(typing: AutocompleteInteraction): TypingInteraction {
  const { commandName: name, user, locale } = typing;
  const isReplied = () => typing.responded;
  return { kind: "typing", name, call: typing, user: user.id, locale, isReplied };
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

/** A message that takes another's place is for the same eyes as that. */
function asEdit({ components, allowedMentions, attachments, files }: Message) {
  const flags = [MessageFlags.IsComponentsV2] as const;
  return { flags, components, allowedMentions, attachments, files };
}
