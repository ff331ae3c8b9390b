import { firstAnswer } from "../src/discord/interactions/answered.ts";
import { type SlashCommand, dayOfCall } from "../src/discord/interactions/command.ts";
import {
  booleanOption,
  slashCommand,
  stringOption,
} from "../src/discord/registration/slash-command.ts";

/** `/ask question`: a question in plain words. */
export const ask: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.ask)
    .addStringOption(stringOption((words) => words.ask.options.question, 200).setRequired(true))
    .addBooleanOption(booleanOption((words) => words.options.private))
    .toJSON(),
  async execute(call, desk) {
    const text = call.options.getString("question", true);
    const asking = { kind: "sentence", text, asked: dayOfCall(call) } as const;
    const isPrivate = call.options.getBoolean("private") ?? false;
    await call.reply(await firstAnswer(asking, isPrivate, desk));
  },
};
