import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type LocalizationMap,
} from "discord.js";

import type { Command } from "../discord/interactions/command.ts";

/** A slash command as somebody of a language fills it in. */
export interface CommandForm {
  /** As the bot knows it. */
  readonly name: string;
  /** As members see it. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly OptionForm[];
}

/** An option of a slash command. */
export interface OptionForm {
  readonly name: string;
  readonly shown: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isBoolean: boolean;
  /** Whether the bot offers choices for what is typed. */
  readonly isCompleted: boolean;
  /** Those that there are; empty where anything may be typed. */
  readonly choices: readonly { readonly shown: string; readonly value: string }[];
  /** In characters; undefined for no limit. */
  readonly most: number | undefined;
}

/** A command in the menu of a message. */
export interface MenuForm {
  readonly name: string;
  readonly shown: string;
}

/** The slash commands, in the words of a language. */
export function commandForms(commands: readonly Command[], locale: string): readonly CommandForm[] {
  return commands.flatMap((command) => {
    if (command.kind !== "slash") return [];
    const { name, name_localizations: names, description, options = [] } = command.data;
    return [
      {
        name,
        shown: inLanguage(name, names, locale),
        description: inLanguage(description, command.data.description_localizations, locale),
        options: options.flatMap((option) =>
          option.type === ApplicationCommandOptionType.Subcommand ||
          option.type === ApplicationCommandOptionType.SubcommandGroup
            ? []
            : [optionForm(option, locale)],
        ),
      },
    ];
  });
}

/** The commands in the menu of a message. */
export function menuForms(commands: readonly Command[], locale: string): readonly MenuForm[] {
  return commands.flatMap(({ kind, data }) =>
    kind === "menu"
      ? [{ name: data.name, shown: inLanguage(data.name, data.name_localizations, locale) }]
      : [],
  );
}

function optionForm(option: APIApplicationCommandBasicOption, locale: string): OptionForm {
  const { name, description } = option;
  const isText = option.type === ApplicationCommandOptionType.String;
  const choices = isText && "choices" in option ? (option.choices ?? []) : [];
  return {
    name,
    shown: inLanguage(name, option.name_localizations, locale),
    description: inLanguage(description, option.description_localizations, locale),
    isRequired: option.required === true,
    isBoolean: option.type === ApplicationCommandOptionType.Boolean,
    isCompleted: isText && option.autocomplete === true,
    choices: choices.map((choice) => ({
      shown: inLanguage(choice.name, choice.name_localizations, locale),
      value: choice.value,
    })),
    most: isText ? option.max_length : undefined,
  };
}

function inLanguage(
  words: string,
  localized:
    | { readonly [Each in keyof LocalizationMap]?: string | null | undefined }
    | null
    | undefined,
  locale: string,
): string {
  const found = Object.entries(localized ?? {}).find(([language]) => language === locale);
  return found?.[1] ?? words;
}
