import { answered } from "../src/discord/answered.ts";
import { type SlashCommand, dayOfCall } from "../src/discord/command.ts";
import { completed } from "../src/discord/completed.ts";
import { slashCommand, stringOption } from "../src/discord/slash-command.ts";

/** `/compare first second about`: two speakers on one topic. */
export const compare: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.compare)
    .addStringOption(
      stringOption((words) => words.compare.options.first, 100)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption(
      stringOption((words) => words.compare.options.second, 100)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption(
      stringOption((words) => words.compare.options.about, 100)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .toJSON(),
  async execute(call, desk) {
    const asking = {
      kind: "comparison",
      first: call.options.getString("first", true),
      second: call.options.getString("second", true),
      about: call.options.getString("about", true),
      asked: dayOfCall(call),
    } as const;
    await call.reply(await answered({ asking, isPrivate: false, corpus: undefined }, desk));
  },
  async autocomplete(typing, desk) {
    await typing.respond(await completed(typing, desk));
  },
};
