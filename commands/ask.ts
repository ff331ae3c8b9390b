import { type Call, type Command, dayOfCall } from "../src/discord/command.ts";
import { message } from "../src/discord/message.ts";
import { slashCommand } from "../src/discord/slash-command.ts";
import type { Question } from "../src/domain/question.ts";

/** `/ask question`: the same, for a question in plain words. */
export const ask: Command = {
  data: slashCommand("ask", "What did somebody say about something? Answered from the articles")
    .addStringOption((question) =>
      question
        .setName("question")
        .setDescription("For example: what did the minister say about the budget")
        .setRequired(true)
        .setMaxLength(300),
    )
    .toJSON(),
  async execute(call, engine) {
    await call.reply(message(await engine.answer(questionFrom(call))));
  },
};

function questionFrom(call: Call): Question {
  const text = call.options.getString("question", true);
  return { kind: "sentence", text, asked: dayOfCall(call) };
}
