import { MessageFlags } from "discord.js";

import type { Message } from "../../src/discord/messages/message.ts";
import type { Press } from "../../src/discord/interactions/press.ts";
import { ASKED } from "../asking.ts";

/** The one who asked. */
const ASKER = "500000000000000001";

/** A press, and what it came to. */
export interface RecordedPress extends Press {
  readonly replies: readonly Message[];
  readonly updates: readonly Message[];
}

/** A button or a menu of a message as far as a press needs it. */
interface Pressable {
  readonly label?: string;
  readonly placeholder?: string;
  readonly custom_id: string;
}

/** Somebody presses the button of that label, or chooses from the menu of that placeholder. */
export function pressOn(
  message: Message,
  label: string,
  { by = ASKER, chosen }: { readonly by?: string; readonly chosen?: string } = {},
): RecordedPress {
  const found = pressables(message.components).find(
    (each) => each.label === label || each.placeholder === label,
  );
  if (found === undefined) throw new Error(`no ${label} in ${JSON.stringify(message)}`);
  const [replies, updates]: [Message[], Message[]] = [[], []];
  return {
    createdAt: new Date(`${ASKED}T20:00:00Z`),
    customId: found.custom_id,
    user: { id: by },
    chosen,
    message: {
      flags: { has: (flag) => message.flags.includes(flag) },
      interactionMetadata: { user: { id: ASKER } },
      components: message.components.map((component) => ({ toJSON: () => component })),
    },
    replies,
    updates,
    reply: async (reply) => replies.push(reply),
    update: async (update) => updates.push(update),
  };
}

/** What can be pressed in components, as Discord has them. */
export function pressables(value: unknown): readonly Pressable[] {
  if (Array.isArray(value)) return value.flatMap(pressables);
  if (typeof value !== "object" || value === null) return [];
  const inner = "components" in value ? pressables(value.components) : [];
  return isPressable(value) ? [value, ...inner] : inner;
}

function isPressable(value: object): value is Pressable {
  return "custom_id" in value && typeof value.custom_id === "string";
}

/** Whether a message is for one alone. */
export function isEphemeral({ flags }: Message): boolean {
  return flags.includes(MessageFlags.Ephemeral);
}

/** All that a message says, in Markdown. */
export function saidIn(message: Message | undefined): string {
  return textsIn(message?.components).join("\n");
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "content" in value && typeof value.content === "string" ? [value.content] : [];
  return [...own, ...("components" in value ? textsIn(value.components) : [])];
}
