import { answered } from "../src/discord/answered.ts";
import { type SlashCommand, dayOfCall } from "../src/discord/command.ts";
import { completed } from "../src/discord/completed.ts";
import { slashCommand, stringOption } from "../src/discord/slash-command.ts";

/** `/timeline speaker about`: one speaker's statements by date, the oldest first. */
export const timeline: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.timeline)
    .addStringOption(
      stringOption((words) => words.timeline.options.speaker, 100)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption(
      stringOption((words) => words.timeline.options.about, 100).setAutocomplete(true),
    )
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
    await call.reply(await answered({ asking, isPrivate: false, corpus: undefined }, desk));
  },
  async autocomplete(typing, desk) {
    await typing.respond(await completed(typing, desk));
  },
};
