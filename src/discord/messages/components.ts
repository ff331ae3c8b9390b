import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";

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

/** A menu of at most 25 choices; nothing where there is none. */
export function menu(
  id: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): readonly APIComponentInContainer[] {
  if (options.length === 0) return [];
  const select = { type: ComponentType.StringSelect as const, custom_id: id, placeholder };
  return [
    { type: ComponentType.ActionRow, components: [{ ...select, options: options.slice(0, 25) }] },
  ];
}

/** A file that comes with the message, by its name. */
export function fileOf(name: string): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}
