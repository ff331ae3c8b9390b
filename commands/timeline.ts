import { answered } from "../src/discord/interactions/answered.ts";
import { type SlashCommand, dayOfCall } from "../src/discord/interactions/command.ts";
import { complete } from "../src/discord/interactions/complete.ts";
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
    .addStringOption(completedOption((words) => words.timeline.options.speaker).setRequired(true))
    .addStringOption(completedOption((words) => words.timeline.options.about))
    .addBooleanOption(booleanOption((words) => words.said.options.private))
    .toJSON(),
  async execute(call, desk) {
    const asking = {
      kind: "form",
      speaker: call.options.getString("speaker", true),
      about: call.options.getString("about") ?? undefined,
      since: undefined,
      until: undefined,
      only: undefined,
      sort: "oldest",
      asked: dayOfCall(call),
    } as const;
    const isPrivate = call.options.getBoolean("private") ?? false;
    await call.reply(await answered({ asking, isPrivate, corpus: undefined }, desk));
  },
  autocomplete: complete,
};
