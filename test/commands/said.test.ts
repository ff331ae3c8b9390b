import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";

import { said } from "../../commands/said.ts";
import { answered } from "../../src/discord/interactions/answered.ts";
import type { Choice } from "../../src/discord/pressing/choices.ts";
import { form } from "../asking.ts";
import { deskOf } from "../discord/desk.ts";
import { madeUpEngine } from "../discord/made-up-engine.ts";
import { callOf, typingOf } from "./call.ts";

const desk = deskOf(madeUpEngine);

/** What a form of these fields is answered with. */
async function answerTo(filled: ReturnType<typeof form>, isPrivate = false) {
  return answered({ asking: filled, isPrivate, corpus: undefined }, desk);
}

describe("/said", () => {
  it("can be used everywhere, by servers and by users", () => {
    expect(said.data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it("replies once, with what the speaker said about the topic", async () => {
    const call = callOf({ speaker: "Ada Quill", about: "the harbour" });
    await said.execute(call, desk);
    expect(call.replies).toEqual([await answerTo(form("Ada Quill", { about: "the harbour" }))]);
  });

  it("asks for all that the speaker said where nothing else is filled in", async () => {
    const call = callOf({ speaker: "Ada Quill" });
    await said.execute(call, desk);
    expect(call.replies).toEqual([await answerTo(form("Ada Quill"))]);
  });

  it("asks for what is filled in", async () => {
    const rest = { since: "March 2031", until: "2031-04-30", sort: "oldest" } as const;
    const call = callOf({ speaker: "Ada Quill", kind: "quotation", ...rest });
    await said.execute(call, desk);
    expect(call.replies).toEqual([
      await answerTo(form("Ada Quill", { only: "quotation", ...rest })),
    ]);
  });

  it("replies to the one who asked alone where that is wanted", async () => {
    const call = callOf({ speaker: "Ada Quill", private: true });
    await said.execute(call, desk);
    expect(call.replies[0]?.flags).toContain(MessageFlags.Ephemeral);
  });

  it("offers the speakers whom the typed letters fit", async () => {
    const offered: Choice[] = [];
    await said.autocomplete?.(typingOf("speaker", "Ada", {}, offered), desk);
    expect(offered).toEqual([{ name: "Ada Quill (1 statement)", value: "Ada Quill" }]);
  });

  it("offers what the chosen speaker speaks of", async () => {
    const offered: Choice[] = [];
    const speaker = { speaker: "Doris Marsh" };
    await said.autocomplete?.(typingOf("about", "", speaker, offered), desk);
    expect(offered).toEqual([]);
  });
});
