import { describe, expect, it } from "vitest";

import { checked } from "../../../src/discord/interactions/checked.ts";
import { deskOf } from "../desk.ts";
import { madeUpEngine } from "../made-up-engine.ts";
import { isEphemeral, saidIn } from "../pressing.ts";
import { previewed } from "../../preview/previewed.ts";

const desk = deskOf(madeUpEngine);

async function checkOf(content: string) {
  return checked({ content, embeds: [], components: [] }, desk);
}

describe("a message's quotations, checked,", () => {
  it("are shown to the one who asked, with what became of each", async () => {
    const message = await checkOf(
      "They say “the harbour stays open”, “the tolls fall in May” and “whales sing at night”.",
    );
    expect(previewed(message)).toMatchInlineSnapshot(`
      {
        "allowedMentions": {
          "parse": [],
        },
        "attachments": [],
        "components": [
          {
            "components": [
              {
                "content": "### Word for word, in 1 place
      -# checked: the harbour stays open
      > “The harbour stays open”
      **Ada Quill** · direct quote · said on <t:1932718200:D>
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-23 · [open the source](<https://mail.example.org/harbour#:~:text=The%20harbour%20stays%20open>)",
                "type": 10,
              },
              {
                "components": [
                  {
                    "custom_id": "1.context.9673db459b-1-o-1bt8tbu",
                    "disabled": false,
                    "label": "Context",
                    "style": 2,
                    "type": 2,
                  },
                  {
                    "custom_id": "1.copy.9673db459b-1-o-1bt8tbu",
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
                "content": "### Not word for word: the nearest that the articles have
      -# checked: the tolls fall in May
      -# ~~typed, but not in the article~~ · **in the article, but not typed** · […] left out
      > The tolls ~~fall~~ **rise** in May
      **Cora Pier** · direct quote
      -# 4 of the 5 words typed are the same
      -# The Made-up Mail · Harbour plans · 2031-02-01 · corpus/ledger.md, characters 1-22 · [open the source](<https://mail.example.org/harbour#:~:text=The%20tolls%20rise%20in%20May>)",
                "type": 10,
              },
              {
                "components": [
                  {
                    "custom_id": "1.context.bb2f0e9793-1-n-wrs8w4",
                    "disabled": false,
                    "label": "Context",
                    "style": 2,
                    "type": 2,
                  },
                  {
                    "custom_id": "1.copy.bb2f0e9793-1-n-wrs8w4",
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
                "content": "### Not found in these articles
      -# checked: whales sing at night
      None of these articles has these words, or nearly these.
      That does not mean that nobody ever said so: only these articles were searched.",
                "type": 10,
              },
            ],
            "type": 17,
          },
        ],
        "files": [],
        "flags": [
          32768,
          64,
        ],
      }
    `);
  });

  it("are no more than five, each within its share of the room", async () => {
    const many = Array.from({ length: 9 }, (_, at) => `“the harbour stays open ${String(at)}”`);
    const message = await checkOf(many.join("\n"));
    expect([isEphemeral(message), saidIn(message).match(/^### /gmu)?.length]).toEqual([true, 5]);
  });

  it("are none in a message without words, and it says so", async () => {
    expect(saidIn(await checkOf("🙂 <@500000000000000001>"))).toBe(desk.words.notices.noWords);
  });
});
