import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";

import { ask } from "../../commands/ask.ts";
import { answered } from "../../src/discord/interactions/answered.ts";
import { sentence } from "../asking.ts";
import { deskOf } from "../discord/desk.ts";
import { madeUpEngine } from "../discord/made-up-engine.ts";
import { callOf } from "./call.ts";

const desk = deskOf(madeUpEngine);
const question = "what did Ada Quill say about the harbour";

describe("/ask", () => {
  it("can be used everywhere, by servers and by users", () => {
    expect(ask.data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it("replies once, with the answer to the question as it was typed", async () => {
    const call = callOf({ question });
    await ask.execute(call, desk);
    const state = { asking: sentence(question), isPrivate: false, corpus: undefined };
    expect(call.replies).toEqual([await answered(state, desk)]);
  });

  it("replies to the one who asked alone where that is wanted", async () => {
    const call = callOf({ question, private: true });
    await ask.execute(call, desk);
    expect(call.replies[0]?.flags).toContain(MessageFlags.Ephemeral);
  });
});
