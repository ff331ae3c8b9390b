import { z } from "zod";

import { pressables } from "./pressing.ts";

/** The bot's application and its user. */
export const APPLICATION = "600000000000000001";
export const BOT = {
  id: APPLICATION,
  username: "On the Record",
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: true,
  flags: 0,
};

/** An interaction as Discord sends it. */
export interface Sent {
  readonly id: string;
  readonly token: string;
  readonly [key: string]: unknown;
}

type Options = Readonly<Record<string, string | boolean>>;

const [COMMAND, COMPONENT, AUTOCOMPLETE] = [2, 3, 4];
const [BUTTON, MENU] = [2, 3];

let interactions = 0;

/** Somebody in a server sends a slash command. */
export function slashCommand(name: string, options: Options, who: object = somebody): Sent {
  return interaction(COMMAND, name, optionsOf(options), inServer(who));
}

/** The same by somebody who may manage the server. */
export function managing(sent: Sent): Sent {
  return { ...sent, member: { ...inServer().member, permissions: "32" } };
}

/** The same in a direct message, of a bot that was added by a user. */
export function privateSlashCommand(name: string, options: Options): Sent {
  return interaction(COMMAND, name, optionsOf(options), inPrivate());
}

/** Somebody types the value of an option. */
export function typing(name: string, option: string, value: string): Sent {
  const focused = [{ type: 3, name: option, value, focused: true }];
  return interaction(AUTOCOMPLETE, name, focused, inServer());
}

/** Somebody chooses a command from the menu of a message. */
export function messageMenu(name: string, content: string): Sent {
  const message = asSent({ content, flags: 0, components: [] });
  const resolved = { messages: { [message.id]: message } };
  return interaction(COMMAND, name, [], inServer(), {
    type: 3,
    target_id: message.id,
    resolved,
  });
}

/** Somebody presses a button of an answer, or chooses from its menu. */
export function press(
  answer: unknown,
  label: string,
  who: object = somebody,
  chosen?: string,
): Sent {
  const message = asSent(answer);
  const found = pressables(message.components).find(
    (each) => each.label === label || each.placeholder === label,
  );
  const values = chosen === undefined ? {} : { values: [chosen] };
  const component_type = chosen === undefined ? BUTTON : MENU;
  const sent = interaction(COMPONENT, "", [], inServer(who));
  return {
    ...sent,
    message,
    data: { component_type, custom_id: found?.custom_id ?? "", ...values },
  };
}

/** A message of the bot as Discord has it, empty but for what is given. */
export function botMessage<T extends object>(id: string, rest: T) {
  return {
    id,
    channel_id: "710000000000000001",
    application_id: APPLICATION,
    author: BOT,
    type: 20,
    content: "",
    timestamp: "2031-01-01T00:00:00.000000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...rest,
  };
}

/** An answer to somebody's command. */
function asSent(answer: unknown) {
  const interaction_metadata = {
    id: "800000000000000000",
    type: COMMAND,
    user: somebody,
    authorizing_integration_owners: { 0: "700000000000000001" },
  };
  const sent = { ...sentMessage.parse(answer), interaction_metadata };
  return botMessage("920000000000000001", sent);
}

const sentMessage = z.object({
  content: z.string().default(""),
  flags: z.number(),
  components: z.array(z.unknown()),
});

function optionsOf(options: Options) {
  return Object.entries(options).map(([name, value]) => {
    return { type: typeof value === "string" ? 3 : 5, name, value };
  });
}

function interaction(
  type: number,
  name: string,
  options: unknown,
  place: object,
  rest: object = {},
): Sent {
  interactions += 1;
  return {
    id: String(800_000_000_000_000_000n + BigInt(interactions)),
    application_id: APPLICATION,
    type,
    token: `interaction-token-${String(interactions)}`,
    version: 1,
    locale: "en-GB",
    app_permissions: "0",
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data: { id: "900000000000000000", name, type: 1, options, ...rest },
    ...place,
  };
}

const somebody = {
  id: "500000000000000001",
  username: "somebody",
  discriminator: "0",
  global_name: "Somebody",
  avatar: null,
};

/** Somebody else. */
export const other = { ...somebody, id: "500000000000000002", username: "other" };

function inServer(user: object = somebody) {
  const guild = "700000000000000001";
  return {
    guild_id: guild,
    guild_locale: "en-GB",
    channel_id: "710000000000000001",
    channel: { id: "710000000000000001", guild_id: guild, type: 0, name: "news", permissions: "0" },
    context: 0,
    authorizing_integration_owners: { 0: guild },
    member: {
      user,
      roles: [],
      permissions: "0",
      joined_at: "2031-01-01T00:00:00.000000+00:00",
      deaf: false,
      mute: false,
      flags: 0,
    },
  };
}

function inPrivate() {
  return {
    channel_id: "720000000000000001",
    channel: { id: "720000000000000001", type: 1, flags: 0 },
    context: 1,
    authorizing_integration_owners: { 1: somebody.id },
    user: somebody,
  };
}
