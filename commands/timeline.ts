import { firstAnswer } from "../src/discord/interactions/answered.ts";
import { type SlashCommand, dayOfCall } from "../src/discord/interactions/command.ts";
import { complete } from "../src/discord/interactions/complete.ts";
import { openForm } from "../src/discord/pressing/asking.ts";
import {
  booleanOption,
  completedOption,
  slashCommand,
} from "../src/discord/registration/slash-command.ts";

/** `/timeline speaker about`: one speaker's statements by date, the oldest first. */
export const timeline: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.timeline)
    .addStringOption(completedOption((words) => words.options.speaker).setRequired(true))
    .addStringOption(completedOption((words) => words.options.about))
    .addBooleanOption(booleanOption((words) => words.options.private))
    .toJSON(),
  async execute(call, desk) {
    const speaker = call.options.getString("speaker", true);
    const about = call.options.getString("about") ?? undefined;
    const asking = openForm(speaker, about, "oldest", dayOfCall(call));
    const isPrivate = call.options.getBoolean("private") ?? false;
    await call.reply(await firstAnswer(asking, isPrivate, desk));
  },
  autocomplete: complete,
};
