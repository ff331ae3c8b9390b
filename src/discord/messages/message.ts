import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from "discord.js";

import { text } from "./components.ts";

/** A file that comes with a message. */
export interface MessageFile {
  readonly attachment: Buffer;
  readonly name: string;
}

/** A message as discord.js sends it: Discord's components, nobody pinged. */
export interface Message {
  readonly flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: [] };
  /** None of the files that the message had before stays. */
  readonly attachments: [];
  readonly files: MessageFile[];
}

/** A message of one container. */
export function message(
  components: readonly APIComponentInContainer[],
  isPrivate: boolean,
  files: readonly MessageFile[] = [],
): Message {
  return {
    flags: isPrivate
      ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]
      : [MessageFlags.IsComponentsV2],
    components: [{ type: ComponentType.Container, components: [...components] }],
    allowedMentions: { parse: [] },
    attachments: [],
    files: [...files],
  };
}

/** Words of our own, for the one alone who asked. */
export function notice(words: string): Message {
  return message([text(words)], true);
}
