import { choicesOf } from "../src/discord/choices.ts";
import { type Call, type Command, dayOfCall } from "../src/discord/command.ts";
import { message } from "../src/discord/message.ts";
import { slashCommand } from "../src/discord/slash-command.ts";
import type { Question } from "../src/domain/question.ts";

/** `/said speaker about`: what someone is reported to have said. */
export const said: Command = {
  data: slashCommand(
    "said",
    "What someone is reported to have said, word for word, with the source",
  )
    .addStringOption((speaker) =>
      speaker
        .setName("speaker")
        .setDescription("Who said it")
        .setRequired(true)
        .setAutocomplete(true)
        .setMaxLength(100),
    )
    .addStringOption((about) =>
      about.setName("about").setDescription("What it is about").setMaxLength(200),
    )
    .toJSON(),
  async execute(call, engine) {
    await call.reply(message(await engine.answer(questionFrom(call))));
  },
  async autocomplete(typing, engine) {
    const { shown } = await engine.speakers(typing.options.getFocused(), { from: 0, count: 25 });
    await typing.respond(choicesOf(shown));
  },
};

function questionFrom(call: Call): Question {
  const { options } = call;
  return {
    kind: "form",
    speaker: options.getString("speaker", true),
    about: options.getString("about") ?? undefined,
    since: undefined,
    until: undefined,
    only: undefined,
    sort: "fit",
    asked: dayOfCall(call),
  };
}
