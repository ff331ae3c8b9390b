import { MessageFlags, MessageFlagsBitField } from "discord.js";
import type { APIMessageTopLevelComponent } from "discord.js";

import type { Message } from "./message.ts";

/** A message as Discord's API takes it. */
export interface Payload {
  /** Discord's flags, added up. */
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Files that come with it, by the place in which they are sent. */
  readonly attachments: readonly { readonly id: string; readonly filename: string }[];
}

/** What discord.js makes of a message before it sends it. */
export function payloadOf({ flags, components, allowedMentions, files }: Message): Payload {
  return {
    flags: MessageFlagsBitField.resolve(flags),
    components,
    allowed_mentions: allowedMentions,
    attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })),
  };
}

/** Whether only the one who asked sees a message. */
export function isPrivate({ flags }: Pick<Payload, "flags">): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
