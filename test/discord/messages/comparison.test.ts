import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";

import { comparisonMessage } from "../../../src/discord/messages/comparison.ts";
import { ASKED } from "../../asking.ts";
import { viewOf } from "../desk.ts";
import { foundOf, open, silent } from "../made-up-answers.ts";
import { previewed } from "../../preview/previewed.ts";

const asking = {
  kind: "comparison",
  first: "Ada Quill",
  second: "Bo Quill",
  about: "the harbour",
  asked: ASKED,
} as const;

describe("comparisonMessage", () => {
  it("shows what each speaker said, and says where one is silent", () => {
    const message = previewed(comparisonMessage([foundOf(open), silent], 0, viewOf(asking)));
    const [container] = message.components;
    expect(container).toMatchInlineSnapshot(`
      {
        "components": [
          {
            "content": "### Ada Quill / Bo Quill · the harbour · newest first",
            "type": 10,
          },
          {
            "type": 14,
          },
          {
            "content": "**Ada Quill**",
            "type": 10,
          },
          {
            "accessory": {
              "label": "Source",
              "style": 5,
              "type": 2,
              "url": "https://mail.example.org/harbour#:~:text=The%20harbour%20stays%20open",
            },
            "components": [
              {
                "content": "> “The harbour stays open,”
      published on <t:1933150200:D> · **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
                "type": 10,
              },
            ],
            "type": 9,
          },
          {
            "components": [
              {
                "custom_id": "1.context.10044e0e04-1-o-1bt8tbu~[0,"c0rpus",["c","2031-05-01","Ada+Quill","Bo+Quill","the+harbour"]",
                "disabled": false,
                "label": "Context",
                "style": 2,
                "type": 2,
              },
              {
                "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu~]",
                "disabled": false,
                "label": "Copy citation",
                "style": 2,
                "type": 2,
              },
            ],
            "type": 1,
          },
          {
            "type": 14,
          },
          {
            "content": "**Bo Quill**",
            "type": 10,
          },
          {
            "content": "These articles hold 3 statements by **Bo Quill**, but none on **the harbour**.",
            "type": 10,
          },
        ],
        "type": 17,
      }
    `);
  });

  it("is for all to see where one of them has something to say", () => {
    const { flags } = comparisonMessage([silent, foundOf(open)], 0, viewOf(asking));
    expect(flags).toEqual([MessageFlags.IsComponentsV2]);
  });

  it("is for the one who asked where neither has", () => {
    const { flags } = comparisonMessage([silent, silent], 0, viewOf(asking));
    expect(flags).toContain(MessageFlags.Ephemeral);
  });
});
