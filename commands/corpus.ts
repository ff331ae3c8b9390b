import { firstAnswer } from "../src/discord/interactions/answered.ts";
import type { SlashCommand } from "../src/discord/interactions/command.ts";
import { slashCommand } from "../src/discord/registration/slash-command.ts";

/** `/corpus`: which articles answers come from, so that a "nothing" can be judged; for the one who asks, who may share it. */
export const corpus: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: slashCommand((words) => words.corpus).toJSON(),
  async execute(call, desk) {
    const asking = { kind: "articles" } as const;
    await call.reply(await firstAnswer(asking, true, desk));
  },
};
