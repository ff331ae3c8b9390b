import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  Locale,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  SlashCommandBooleanOption,
  SlashCommandBuilder,
  SlashCommandStringOption,
} from "discord.js";

import { english } from "../words/english.ts";
import { languages } from "../words/languages.ts";
import type { CommandWords, OptionWords } from "../words/words.ts";

/** Picks what Discord shows from the words of a language. */
type Pick<T> = (commands: CommandWords) => T;

const TYPES = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/** A command that can be used wherever Discord lets one: in servers, in direct messages, added by a server or by a user. */
export function slashCommand(pick: Pick<OptionWords>): SlashCommandBuilder {
  return named(new SlashCommandBuilder(), pick).setIntegrationTypes(TYPES).setContexts(CONTEXTS);
}

/** The same in the menu of a message. */
export function messageMenu(
  pick: Pick<{ readonly name: string }>,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(pick(english.commands).name)
    .setNameLocalizations(inEach((commands) => pick(commands).name))
    .setIntegrationTypes(TYPES)
    .setContexts(CONTEXTS)
    .toJSON();
}

/** An option that takes at most so many characters. */
export function stringOption(pick: Pick<OptionWords>, most: number): SlashCommandStringOption {
  return named(new SlashCommandStringOption(), pick).setMaxLength(most);
}

/** An option for a speaker or a topic, for which choices are offered; a choice has at most 100 characters. */
export function completedOption(pick: Pick<OptionWords>): SlashCommandStringOption {
  return stringOption(pick, 100).setAutocomplete(true);
}

/** An option that takes one of a few values. */
export function choiceOption<Value extends string>(
  pick: Pick<OptionWords>,
  names: Pick<Readonly<Record<Value, string>>>,
  values: readonly Value[],
): SlashCommandStringOption {
  return named(new SlashCommandStringOption(), pick).addChoices(
    values.map((value) => ({
      name: names(english.commands)[value],
      name_localizations: inEach((commands) => names(commands)[value]),
      value,
    })),
  );
}

/** An option that is so or not. */
export function booleanOption(pick: Pick<OptionWords>): SlashCommandBooleanOption {
  return named(new SlashCommandBooleanOption(), pick);
}

interface Named {
  setName(name: string): this;
  setDescription(description: string): this;
  setNameLocalizations(names: Partial<Record<Locale, string>>): this;
  setDescriptionLocalizations(descriptions: Partial<Record<Locale, string>>): this;
}

function named<T extends Named>(builder: T, pick: Pick<OptionWords>): T {
  const { name, description } = pick(english.commands);
  return builder
    .setName(name)
    .setDescription(description)
    .setNameLocalizations(inEach((commands) => pick(commands).name))
    .setDescriptionLocalizations(inEach((commands) => pick(commands).description));
}

/** In every language but English, which Discord shows to everybody else. */
function inEach(pick: Pick<string>): Partial<Record<Locale, string>> {
  const others = Object.values(Locale).flatMap((locale) => {
    const words = languages[locale];
    return words === undefined || words === english
      ? []
      : [[locale, pick(words.commands)] as const];
  });
  return Object.fromEntries(others);
}
