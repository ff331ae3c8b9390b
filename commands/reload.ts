import type { SlashCommand } from "../src/discord/interactions/command.ts";
import { refusals } from "../src/discord/messages/lists.ts";
import { line } from "../src/discord/drawing/line.ts";
import { notice } from "../src/discord/messages/message.ts";
import { slashCommand } from "../src/discord/registration/slash-command.ts";

/** `/reload`: takes the articles in again; in the host's own server, for those whom Discord lets: at first who administers it. */
export const reload: SlashCommand = {
  kind: "slash",
  where: "home",
  data: slashCommand((words) => words.reload)
    .setDefaultMemberPermissions(0)
    .toJSON(),
  async execute(call, desk) {
    const { notices, lists } = desk.words;
    await call.reply(notice(notices.reloading));
    const done = await desk.reload();
    if (done.kind === "failed") {
      await call.editReply(notice(notices.notReloaded(line(done.reason, 1000) ?? "")));
      return;
    }
    const { articles, statements, speakers, intake } = done.holdings;
    const holdings = lists.holdings(articles, statements, speakers);
    const refused = refusals(intake, desk.words);
    await call.editReply(notice([notices.reloaded(holdings), ...refused].join("\n")));
  },
};
