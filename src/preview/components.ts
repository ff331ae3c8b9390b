import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";

import type { MessageFile } from "../discord/messages/message.ts";
import { type Drawn, type DrawnElement, element } from "./drawn.ts";
import type { Reader } from "./inline.ts";
import { markdown } from "./markdown.ts";
import { webLink } from "./web-link.ts";

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/**
 * The components of a message as Discord draws them. Buttons carry their custom id in `data-id`, the choices of a menu the menu's, and
 * their value in `data-chosen`.
 * @param files those that come with it
 */
export function drawnComponents(
  components: readonly Component[],
  files: readonly MessageFile[],
  reader: Reader,
): readonly Drawn[] {
  return components.map((component) => drawnComponent(component, files, reader));
}

function drawnComponent(
  component: Component,
  files: readonly MessageFile[],
  reader: Reader,
): Drawn {
  switch (component.type) {
    case ComponentType.Container: {
      const inner = drawnComponents(component.components, files, reader);
      return element("div", { class: "container" }, ...inner);
    }
    case ComponentType.Section: {
      const texts = component.components.map(({ content }) => textDisplay(content, reader));
      const { accessory } = component;
      const beside = accessory.type === ComponentType.Button ? [button(accessory)] : [];
      return element("div", { class: "section" }, element("div", {}, ...texts), ...beside);
    }
    case ComponentType.TextDisplay:
      return textDisplay(component.content, reader);
    case ComponentType.Separator:
      return element("hr", {});
    case ComponentType.ActionRow:
      return element("div", { class: "row" }, ...component.components.map(pressable));
    case ComponentType.File:
      return file(component.file.url, files);
    default:
      throw new TypeError(`the preview draws no component of type ${String(component.type)}`);
  }
}

function textDisplay(content: string, reader: Reader): DrawnElement {
  return element("div", { class: "text" }, ...markdown(content, reader));
}

type Pressable = Extract<
  Component,
  { readonly type: ComponentType.ActionRow }
>["components"][number];

function pressable(component: Pressable): Drawn {
  switch (component.type) {
    case ComponentType.Button:
      return button(component);
    case ComponentType.StringSelect:
      return menu(component);
    default:
      throw new TypeError(`the preview draws no component of type ${String(component.type)}`);
  }
}

function button(component: APIButtonComponent): Drawn {
  if (component.style === ButtonStyle.Premium) return "";
  const label = component.label ?? "";
  if (component.style === ButtonStyle.Link) return webLink(component.url, label);
  const disabled = component.disabled === true ? { disabled: "" } : undefined;
  return element("button", { type: "button", "data-id": component.custom_id, ...disabled }, label);
}

/** A menu opens as a list of its choices. */
function menu({ custom_id: id, placeholder = "", options }: APIStringSelectComponent): Drawn {
  const choices = options.map(({ label, value, description }) => {
    const more = description === undefined ? [] : [element("small", {}, description)];
    const pressing = { type: "button", "data-id": id, "data-chosen": value };
    return element("li", {}, element("button", pressing, label, ...more));
  });
  const list = element("ul", {}, ...choices);
  return element("details", { class: "menu" }, element("summary", {}, placeholder), list);
}

/** A file that comes with the message, to be saved. */
function file(url: string, files: readonly MessageFile[]): Drawn {
  const name = url.replace(/^attachment:\/\//u, "");
  const found = files.find((each) => each.name === name);
  if (found === undefined) return element("p", { class: "file" }, name);
  const href = `data:application/octet-stream;base64,${found.attachment.toString("base64")}`;
  return element("p", { class: "file" }, element("a", { href, download: name }, name));
}
