import { firstAnswer } from "../src/discord/interactions/answered.ts";
import type { SlashCommand } from "../src/discord/interactions/command.ts";
import { slashCommand, stringOption } from "../src/discord/registration/slash-command.ts";

/** `/speakers search`: who is quoted or reported; for the one who asks, who may share it. */
export const speakers: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.speakers)
    .addStringOption(stringOption((words) => words.speakers.options.search, 100))
    .toJSON(),
  async execute(call, desk) {
    const asking = { kind: "speakers", typed: call.options.getString("search") ?? "" } as const;
    await call.reply(await firstAnswer(asking, true, desk));
  },
};
