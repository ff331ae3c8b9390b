import { describe, expect, it } from "vitest";

import { ask } from "../../commands/ask.ts";
import { message } from "../../src/discord/message.ts";
import { madeUpEngine } from "../discord/made-up-engine.ts";
import { callOf } from "./call.ts";
import { sentence } from "../asking.ts";

describe("/ask", () => {
  it("can be used everywhere, by servers and by users", () => {
    expect(ask.data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it("replies once, with the answer to the question as it was typed", async () => {
    const text = "what did Quill say about the harbour";
    const call = callOf({ question: text });
    await ask.execute(call, madeUpEngine);
    expect(call.replies).toEqual([message(await madeUpEngine.answer(sentence(text)))]);
  });
});
