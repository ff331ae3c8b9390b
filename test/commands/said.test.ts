import { describe, expect, it } from "vitest";

import { said } from "../../commands/said.ts";
import type { Choice } from "../../src/discord/command.ts";
import { message } from "../../src/discord/message.ts";
import { madeUpEngine } from "../discord/made-up-engine.ts";
import { callOf } from "./call.ts";
import { form } from "../asking.ts";

describe("/said", () => {
  it("can be used everywhere, by servers and by users", () => {
    expect(said.data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it("replies once, with what the speaker said about the topic", async () => {
    const call = callOf({ speaker: "Ada Quill", about: "the harbour" });
    await said.execute(call, madeUpEngine);
    const filled = form("Ada Quill", { about: "the harbour" });
    expect(call.replies).toEqual([message(await madeUpEngine.answer(filled))]);
  });

  it("asks for all that the speaker said where no topic is given", async () => {
    const call = callOf({ speaker: "Ada Quill" });
    await said.execute(call, madeUpEngine);
    expect(call.replies).toEqual([message(await madeUpEngine.answer(form("Ada Quill")))]);
  });

  it("offers the speakers whom the typed letters fit", async () => {
    const offered: Choice[] = [];
    const respond = async (choices: readonly Choice[]) => offered.push(...choices);
    await said.autocomplete?.({ options: { getFocused: () => "Ada" }, respond }, madeUpEngine);
    expect(offered[0]?.value).toBe("Ada Quill");
  });
});
