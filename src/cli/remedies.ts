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

const steps = `
  1. At https://discord.com/developers/applications create an application; under Bot, press Reset Token and copy it.
  2. Copy .env.example to .env and write the token after DISCORD_TOKEN=
  3. Run this again.
`;

/** What a host has to do where nothing can be done without a token. */
export const withoutToken = `There is no DISCORD_TOKEN, and without one the bot cannot log in to Discord.

To connect it:${steps}
To try it without Discord:
  npm run preview`;

/** What a host is told where there is no token, and the preview takes the place of the bot. */
export const previewInstead = `There is no DISCORD_TOKEN, so this is the preview: the bot on a page of this machine, without Discord.

To connect it to Discord:${steps}`;
