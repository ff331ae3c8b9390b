import { firstAnswer } from "../src/discord/interactions/answered.ts";
import { type SlashCommand, dayOfCall } from "../src/discord/interactions/command.ts";
import { complete } from "../src/discord/interactions/complete.ts";
import {
  booleanOption,
  completedOption,
  slashCommand,
} from "../src/discord/registration/slash-command.ts";

/** `/compare first second about`: two speakers on one topic. */
export const compare: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.compare)
    .addStringOption(completedOption((words) => words.compare.options.first).setRequired(true))
    .addStringOption(completedOption((words) => words.compare.options.second).setRequired(true))
    .addStringOption(completedOption((words) => words.compare.options.about).setRequired(true))
    .addBooleanOption(booleanOption((words) => words.options.private))
    .toJSON(),
  async execute(call, desk) {
    const asking = {
      kind: "comparison",
      first: call.options.getString("first", true),
      second: call.options.getString("second", true),
      about: call.options.getString("about", true),
      asked: dayOfCall(call),
    } as const;
    const isPrivate = call.options.getBoolean("private") ?? false;
    await call.reply(await firstAnswer(asking, isPrivate, desk));
  },
  autocomplete: complete,
};
