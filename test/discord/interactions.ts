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

type Options = Readonly<Record<string, string>>;

const COMMAND = 2;
const AUTOCOMPLETE = 4;

let interactions = 0;

/** Somebody in a server sends a slash command. */
export function slashCommand(name: string, options: Options): Sent {
  return interaction(COMMAND, name, optionsOf(options), inServer());
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

function optionsOf(options: Options) {
  return Object.entries(options).map(([name, value]) => ({ type: 3, name, value }));
}

function interaction(type: number, name: string, options: unknown, place: object): Sent {
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
    data: { id: "900000000000000000", name, type: 1, options },
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

function inServer() {
  const guild = "700000000000000001";
  return {
    guild_id: guild,
    guild_locale: "en-GB",
    channel_id: "710000000000000001",
    channel: { id: "710000000000000001", guild_id: guild, type: 0, name: "news", permissions: "0" },
    context: 0,
    authorizing_integration_owners: { 0: guild },
    member: {
      user: somebody,
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
