import { checked } from "../src/discord/interactions/checked.ts";
import type { MenuCommand } from "../src/discord/interactions/command.ts";
import { messageMenu } from "../src/discord/registration/slash-command.ts";

/** The menu "Check this quote" of a message: whether the articles have its quotations word for word; for the one who asks. */
export const checkQuote: MenuCommand = {
  kind: "menu",
  where: "everywhere",
  data: messageMenu((words) => words.checkQuote),
  async execute(call, desk) {
    await call.reply(await checked(call.targetMessage, desk));
  },
};
