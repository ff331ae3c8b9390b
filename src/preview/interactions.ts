import type { MessageFlags } from "discord.js";

import type { Call } from "../discord/interactions/command.ts";
import type {
  MenuInteraction,
  PressInteraction,
  SlashInteraction,
  TypingInteraction,
} from "../discord/interactions/interaction.ts";
import type { Choice } from "../discord/pressing/choices.ts";
import type { Message } from "../discord/messages/message.ts";
import type { Act } from "./acts.ts";
import type { Chosen, Person, Pressed } from "./asked.ts";
import { PEOPLE } from "./people.ts";
import { type Filled, type TypedCommand, valuesOf } from "./typed-command.ts";

/** Takes a message to the page: beside the others, or in the place of one. */
export type Show = (how: Exclude<Act["kind"], "hint">, message: Message) => void;

/** A command that was sent, as the bot sees it. */
export function slashInteraction(typed: TypedCommand, who: Person, to: Show): SlashInteraction {
  const { show, ...asked } = askedBy(who, to);
  const call = {
    createdAt: new Date(),
    options: optionsOf(typed),
    reply: async (message: Message) => show("reply", message),
    editReply: async (message: Message) => show("edit", message),
  };
  return { kind: "slash", name: typed.command.name, call, ...asked };
}

function optionsOf(typed: TypedCommand): Call["options"] {
  const values = valuesOf(typed);
  function getString(name: string, required: true): string;
  function getString(name: string): string | null;
  function getString(name: string, required?: true): string | null {
    const value = values.get(name);
    if (typeof value === "string") return value;
    if (required === true) throw new TypeError(`${name} is not filled in`);
    return null;
  }
  const getBoolean = (name: string): boolean | null => {
    const value = values.get(name);
    return typeof value === "boolean" ? value : null;
  };
  return { getString, getBoolean };
}

/** A button that was pressed, as the bot sees it. */
export function pressInteraction(pressed: Pressed, to: Show): PressInteraction {
  const { id, chosen, message } = pressed;
  const { show, ...asked } = askedBy(pressed, to);
  const call = {
    createdAt: new Date(),
    customId: id,
    user: { id: asked.user },
    chosen,
    message: {
      flags: { has: (flag: MessageFlags.Ephemeral) => (message.flags & flag) !== 0 },
      interactionMetadata: { user: { id: message.by } },
      components: message.components.map((component) => ({ toJSON: () => component })),
    },
    reply: async (answer: Message) => show("reply", answer),
    update: async (answer: Message) => show("update", answer),
  };
  return { kind: "press", call, ...asked };
}

/** A command that was chosen from the menu of a message, as the bot sees it. */
export function menuInteraction({ name, message, ...who }: Chosen, to: Show): MenuInteraction {
  const { show, ...asked } = askedBy(who, to);
  const call = {
    createdAt: new Date(),
    targetMessage: { ...message, embeds: [] },
    reply: async (answer: Message) => show("reply", answer),
  };
  return { kind: "menu", name, call, ...asked };
}

/** Somebody who types a value, as the bot sees it. */
export function typingInteraction(
  typed: TypedCommand,
  last: Filled,
  { as, locale }: Person,
  offer: (choices: readonly Choice[]) => void,
): TypingInteraction {
  const values = valuesOf(typed);
  let isReplied = false;
  const call = {
    options: {
      getFocused: () => ({ name: last.option.name, value: last.value }),
      getString(name: string) {
        const value = values.get(name);
        return typeof value === "string" ? value : null;
      },
    },
    respond: async (choices: readonly Choice[]) => {
      isReplied = true;
      offer(choices);
    },
  };
  const who = { user: PEOPLE[as], locale, isReplied: () => isReplied };
  return { kind: "typing", name: typed.command.name, call, ...who };
}

/** Who asks, and whether they have had an answer: `show` notes it. */
function askedBy({ as, locale }: Person, to: Show) {
  let isReplied = false;
  const show: Show = (how, message) => {
    to(how, message);
    isReplied = true;
  };
  const isHost = as === "host";
  return { user: PEOPLE[as], locale, isHost, isReplied: () => isReplied, show };
}
