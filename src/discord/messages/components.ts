import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";

import { MOST_CHOICES } from "../pressing/choices.ts";

/** Markdown. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export const separator: APIComponentInContainer = { type: ComponentType.Separator };

/** Buttons beside each other: at most five; nothing where there is none. */
export function buttonRow(
  buttons: readonly APIButtonComponent[],
): readonly APIComponentInContainer[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** A button; its label has at most 80 characters. */
export function button(label: string, id: string, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
    disabled,
  };
}

/** A menu of as many choices as Discord offers; nothing where there is none. */
export function menu(
  id: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): readonly APIComponentInContainer[] {
  if (options.length === 0) return [];
  const select = { type: ComponentType.StringSelect as const, custom_id: id, placeholder };
  const offered = options.slice(0, MOST_CHOICES);
  return [{ type: ComponentType.ActionRow, components: [{ ...select, options: offered }] }];
}

/** A file that comes with the message, by its name. */
export function fileOf(name: string): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}
