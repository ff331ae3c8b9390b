/** What a host has to do when Discord refuses the token. */
export const refusedToken = {
  setting: "DISCORD_TOKEN",
  wrong: "is refused by Discord",
  remedy:
    "Make a new one at https://discord.com/developers/applications (your application, Bot, Reset Token) and set it.",
};

/** What a host has to do when Discord cannot be reached. */
export function unreachable(api: string): string {
  return `Discord cannot be reached at ${api}: see that this machine is online, and what DISCORD_API says`;
}

/** What a host has to do when the engine has ended. */
export const engineEnded =
  "the engine has ended: start the bot again; where it ends again and again, the machine may have too little memory";

/** What a host is told when there is no token. */
export const withoutToken = `There is no DISCORD_TOKEN, so this is the preview: the bot on a page of this machine, without Discord.

To connect it to Discord:
  1. At https://discord.com/developers/applications create an application; under Bot, press Reset Token and copy it.
  2. Copy .env.example to .env and write the token after DISCORD_TOKEN=
  3. Run npm start again.
`;
