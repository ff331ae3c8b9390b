import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction as DiscordInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";

import type { Call, MenuCall } from "../interactions/command.ts";
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
 * @param handedOver called when the first answer is handed over to be sent
 */
export function incoming(
  interaction: DiscordInteraction,
  homeGuildId: string | undefined,
  handedOver: () => void = () => undefined,
): Interaction | undefined {
  if (interaction.isAutocomplete()) return typingOf(interaction);
  if (interaction.isChatInputCommand())
    return {
      kind: "slash",
      name: interaction.commandName,
      call: callOf(interaction, handedOver),
      ...askedOf(interaction, homeGuildId),
    };
  if (interaction.isMessageContextMenuCommand())
    return {
      kind: "menu",
      name: interaction.commandName,
      call: menuCallOf(interaction, handedOver),
      ...askedOf(interaction, homeGuildId),
    };
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return {
      kind: "press",
      call: pressOf(interaction, handedOver),
      ...askedOf(interaction, homeGuildId),
    };
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
function callOf(calling: ChatInputCommandInteraction, handedOver: () => void): Call {
  const { createdAt, options } = calling;
  return {
    createdAt,
    options,
    reply: handing(async (answered) => calling.reply(answered), handedOver),
    editReply: async (answered) => calling.editReply(asEdit(answered)),
  };
}

/** A call from the menu of a message as its command sees one. */
function menuCallOf(
  calling: MessageContextMenuCommandInteraction,
  handedOver: () => void,
): MenuCall {
  const { createdAt, targetMessage } = calling;
  return {
    createdAt,
    targetMessage,
    reply: handing(async (answered) => calling.reply(answered), handedOver),
  };
}

/** Tells that a message is handed over, and sends it. */
function handing(
  send: (message: Message) => Promise<unknown>,
  handedOver: () => void,
): (message: Message) => Promise<unknown> {
  return async (message) => {
    handedOver();
    return send(message);
  };
}

/** A press as whoever answers it sees one. */
function pressOf(pressing: MessageComponentInteraction, handedOver: () => void): Press {
  const { createdAt, customId, user, message } = pressing;
  return {
    createdAt,
    customId,
    user,
    message,
    chosen: pressing.isStringSelectMenu() ? pressing.values[0] : undefined,
    reply: handing(async (answered) => pressing.reply(answered), handedOver),
    update: handing(async (answered) => pressing.update(asEdit(answered)), handedOver),
  };
}

/** A message that takes another's place is for the same eyes as that. */
function asEdit({ components, allowedMentions, attachments, files }: Message) {
  const flags = [MessageFlags.IsComponentsV2] as const;
  return { flags, components, allowedMentions, attachments, files };
}
