import type { SlashCommand } from "../src/discord/command.ts";
import { line } from "../src/discord/line.ts";
import { notice } from "../src/discord/message.ts";
import { slashCommand } from "../src/discord/slash-command.ts";

/** `/reload`: takes the articles in again; in the host's own server, for who may manage it. */
export const reload: SlashCommand = {
  kind: "slash",
  where: "home",
  data: slashCommand((words) => words.reload)
    .setDefaultMemberPermissions(0)
    .toJSON(),
  async execute(call, desk) {
    const { notices, lists } = desk.words;
    if (!desk.isHost) {
      await call.reply(notice(notices.notYours));
      return;
    }
    await call.reply(notice(notices.reloading));
    const done = await desk.reload();
    if (done.kind === "failed") {
      await call.editReply(notice(notices.notReloaded(line(done.reason, 1000) ?? "")));
      return;
    }
    const { articles, statements, speakers } = done.holdings;
    const holdings = lists.holdings(articles, statements, speakers);
    await call.editReply(notice(notices.reloaded(holdings)));
  },
};
