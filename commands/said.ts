import { firstAnswer } from "../src/discord/interactions/answered.ts";
import { type Call, type SlashCommand, dayOfCall } from "../src/discord/interactions/command.ts";
import { complete } from "../src/discord/interactions/complete.ts";
import {
  booleanOption,
  completedOption,
  choiceOption,
  slashCommand,
  stringOption,
} from "../src/discord/registration/slash-command.ts";
import { type Form, SORTS } from "../src/domain/question.ts";
import { STATEMENT_KINDS } from "../src/domain/statement.ts";

/** `/said speaker about kind since until sort private`: what someone is reported to have said. */
export const said: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.said)
    .addStringOption(completedOption((words) => words.options.speaker).setRequired(true))
    .addStringOption(completedOption((words) => words.options.about))
    .addStringOption(
      choiceOption(
        (words) => words.said.options.kind,
        (words) => words.kinds,
        STATEMENT_KINDS,
      ),
    )
    .addStringOption(stringOption((words) => words.said.options.since, 40))
    .addStringOption(stringOption((words) => words.said.options.until, 40))
    .addStringOption(
      choiceOption(
        (words) => words.said.options.sort,
        (words) => words.sorts,
        SORTS,
      ),
    )
    .addBooleanOption(booleanOption((words) => words.options.private))
    .toJSON(),
  async execute(call, desk) {
    const isPrivate = call.options.getBoolean("private") ?? false;
    await call.reply(await firstAnswer(formIn(call), isPrivate, desk));
  },
  autocomplete: complete,
};

function oneOf<T extends string>(values: readonly T[], typed: string | null): T | undefined {
  return values.find((value) => value === typed);
}

function formIn(call: Call): Form {
  const { options } = call;
  return {
    kind: "form",
    speaker: options.getString("speaker", true),
    about: options.getString("about") ?? undefined,
    since: options.getString("since") ?? undefined,
    until: options.getString("until") ?? undefined,
    only: oneOf(STATEMENT_KINDS, options.getString("kind")),
    sort: oneOf(SORTS, options.getString("sort")) ?? "fit",
    asked: dayOfCall(call),
  };
}
