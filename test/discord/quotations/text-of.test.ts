import { ComponentType, type Message } from "discord.js";
import { describe, expect, it } from "vitest";

import { answerMessage } from "../../../src/discord/messages/answer-message.ts";
import { quotationsIn } from "../../../src/discord/quotations/quotations-in.ts";
import { textOf } from "../../../src/discord/quotations/text-of.ts";
import { viewOf } from "../desk.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";

const none = { content: "", embeds: [], components: [] };

/** A text display. */
function text(content: string) {
  return { type: ComponentType.TextDisplay, content };
}

describe("textOf", () => {
  it("takes what discord.js gives", () => {
    const read: (message: Message) => string = textOf;
    expect(read).toBe(textOf);
  });

  it("has the content ahead of what is embedded", () => {
    const embeds = [{ description: "one" }, { description: null }, { description: "two" }];
    expect(textOf({ ...none, content: "all", embeds })).toBe("all\n\none\n\ntwo");
  });

  it("has the texts of containers and sections in their order", () => {
    const section = { type: ComponentType.Section, components: [text("two")] };
    const separator = { type: ComponentType.Separator };
    const container = {
      type: ComponentType.Container,
      components: [text("one"), separator, section, text("three")],
    };
    expect(textOf({ ...none, components: [container, text("four")] })).toBe(
      "one\n\ntwo\n\nthree\n\nfour",
    );
  });

  it("keeps what is embedded out of a block quote that has no end", () => {
    const written = {
      ...none,
      content: "Look:\n>>> We will\nnot go.",
      embeds: [{ description: "The ferry will sail." }],
    };
    expect(quotationsIn(textOf(written))).toEqual(["We will not go."]);
  });

  it("has the words of the bot's own answers, which can be checked again", () => {
    const article = articleOf("“The tide *rises*,” she said, “and falls.”");
    const words = ["The tide *rises*,", "and falls."] as const;
    const citation = citationOf(article, speakerOf("Ada Quill"), "quotation", ...words);
    const understanding = {
      text: "tide",
      speakers: [],
      misspelt: "Quil",
      about: "tide",
      period: undefined,
      only: undefined,
      sort: "fit",
    } as const;
    const answer = { kind: "found", understanding, citations: [citation] } as const;
    const whole = { ...answer, own: 1, from: 0, total: 1, corpus: "c0rpus" };
    expect(
      quotationsIn(textOf({ ...none, components: answerMessage(whole, viewOf()).components })),
    ).toEqual(["The tide *rises*, … and falls."]);
  });
});
