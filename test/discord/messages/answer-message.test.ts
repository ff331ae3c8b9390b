import { ComponentType, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";

import { answerMessage } from "../../../src/discord/messages/answer-message.ts";
import type { Answer, Citation, Reason } from "../../../src/domain/answer.ts";
import { viewOf } from "../desk.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";
import { found as answering, understood } from "../../asking.ts";
import { previewed } from "../../preview/previewed.ts";

const ada = speakerOf("Ada Quill", "harbour master");
const bo = speakerOf("Bo Quill");

const report = articleOf(
  "“The harbour stays open,” Quill said, “whatever the tide does.”\n\n" +
    "She said the “old pier” would be gone by May. Quill declined to comment on the lighthouse.",
);

const understanding = understood("what did Quill say about the harbour", {
  speakers: [ada],
  about: "the harbour",
});

function found(...citations: readonly [Citation, ...Citation[]]): Answer {
  return answering(understanding, ...citations);
}

function nothing(because: Reason): Answer {
  return {
    kind: "nothing",
    corpus: "c0rpus",
    understanding: { ...understanding, speakers: [] },
    because,
  };
}

/** What stands in the message's one container. */
function drawn(answer: Answer): unknown {
  const [container, ...others] = previewed(answerMessage(answer, viewOf())).components;
  expect(others).toEqual([]);
  return container?.type === ComponentType.Container ? container.components : [];
}

describe("answerMessage", () => {
  it("is for all to see where something was found, and pings nobody", () => {
    const { components: _, ...envelope } = answerMessage(
      found(citationOf(report, ada, "quotation", "The harbour stays open,")),
      viewOf(),
    );
    expect(envelope).toEqual({
      flags: [MessageFlags.IsComponentsV2],
      allowedMentions: { parse: [] },
      attachments: [],
      files: [],
    });
  });

  it("is for the one who asked where nothing was found, and pings nobody", () => {
    const { components: _, ...envelope } = answerMessage(
      nothing({ kind: "no-question" }),
      viewOf(),
    );
    expect(envelope).toEqual({
      flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
      allowedMentions: { parse: [] },
      attachments: [],
      files: [],
    });
  });

  it("sets a quotation within marks, with its speaker, its source and a link", () => {
    expect(drawn(found(citationOf(report, ada, "quotation", "The harbour stays open,"))))
      .toMatchInlineSnapshot(`
        [
          {
            "content": "### Ada Quill · the harbour",
            "type": 10,
          },
          {
            "type": 14,
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
        **Ada Quill**, harbour master · direct quote
        -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
                "type": 10,
              },
            ],
            "type": 9,
          },
          {
            "components": [
              {
                "custom_id": "1.context.10044e0e04-1-o-1bt8tbu~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
                "disabled": false,
                "label": "Context",
                "style": 2,
                "type": 2,
              },
              {
                "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu",
                "disabled": false,
                "label": "Copy citation",
                "style": 2,
                "type": 2,
              },
            ],
            "type": 1,
          },
        ]
      `);
  });

  it("keeps the pieces of an interrupted quotation apart", () => {
    const pieces = ["The harbour stays open,", "whatever the tide does."] as const;
    expect(drawn(found(citationOf(report, ada, "quotation", ...pieces)))).toMatchInlineSnapshot(`
      [
        {
          "content": "### Ada Quill · the harbour",
          "type": 10,
        },
        {
          "type": 14,
        },
        {
          "accessory": {
            "label": "Source",
            "style": 5,
            "type": 2,
            "url": "https://mail.example.org/harbour#:~:text=The%20harbour%20stays%20open&text=whatever%20the%20tide%20does",
          },
          "components": [
            {
              "content": "> “The harbour stays open,” … “whatever the tide does.”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24, 39-62",
              "type": 10,
            },
          ],
          "type": 9,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-1q-1bt8tbu~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-1q-1bt8tbu",
              "disabled": false,
              "label": "Copy citation",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("sets a paraphrase without marks of its own, and says that it is one", () => {
    const account = "She said the “old pier” would be gone by May.";
    const citation = citationOf(report, ada, "paraphrase", account, "old pier");
    expect(drawn(found(citation))).toMatchInlineSnapshot(`
      [
        {
          "content": "### Ada Quill · the harbour",
          "type": 10,
        },
        {
          "type": 14,
        },
        {
          "accessory": {
            "label": "Source",
            "style": 5,
            "type": 2,
            "url": "https://mail.example.org/harbour#:~:text=She%20said%20the%20%E2%80%9Cold%20pier%E2%80%9D%20would%20be%20gone%20by%20May",
          },
          "components": [
            {
              "content": "> She said the “old pier” would be gone by May.
      **Ada Quill**, harbour master · paraphrase, partly quoted
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 65-110",
              "type": 10,
            },
          ],
          "type": 9,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1t-32-183cdor~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1t-32-183cdor",
              "disabled": false,
              "label": "Copy citation",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("says that the speaker declined to comment", () => {
    const account = "Quill declined to comment on the lighthouse.";
    expect(drawn(found(citationOf(report, ada, "refusal", account)))).toMatchInlineSnapshot(`
      [
        {
          "content": "### Ada Quill · the harbour",
          "type": 10,
        },
        {
          "type": 14,
        },
        {
          "accessory": {
            "label": "Source",
            "style": 5,
            "type": 2,
            "url": "https://mail.example.org/harbour#:~:text=Quill%20declined%20to%20comment%20on%20the%20lighthouse",
          },
          "components": [
            {
              "content": "> Quill declined to comment on the lighthouse.
      **Ada Quill**, harbour master · declined to comment
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 111-155",
              "type": 10,
            },
          ],
          "type": 9,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-33-4b-s06efw~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-33-4b-s06efw",
              "disabled": false,
              "label": "Copy citation",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("links each outlet that a digest is based on by its name", () => {
    const digest = articleOf(report.text, {
      url: undefined,
      status: "corrected",
      basedOn: [
        { outlet: "Tide Times", headline: undefined, url: undefined, speakers: [] },
        {
          outlet: "Pier Post",
          headline: "Old pier to go",
          url: "https://post.example.org/pier",
          speakers: [],
        },
      ],
    });
    const citation = citationOf(digest, ada, "quotation", "The harbour stays open,");
    expect(drawn(found(citation))).toMatchInlineSnapshot(`
      [
        {
          "content": "### Ada Quill · the harbour",
          "type": 10,
        },
        {
          "type": 14,
        },
        {
          "content": "> “The harbour stays open,”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · based on Tide Times, [Pier Post](<https://post.example.org/pier>) · Harbour plans · 2031-04-05 · corrected · corpus/harbour.md, characters 1-24",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-o-1bt8tbu~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu",
              "disabled": false,
              "label": "Copy citation",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("shows three statements, without a link where there is no address, and counts the rest", () => {
    const unlinked = articleOf(report.text, { url: undefined });
    const citation = citationOf(unlinked, ada, "quotation", "The harbour stays open,");
    expect(drawn(found(citation, citation, citation, citation, citation))).toMatchInlineSnapshot(`
      [
        {
          "content": "### Ada Quill · the harbour",
          "type": 10,
        },
        {
          "type": 14,
        },
        {
          "content": "> “The harbour stays open,”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-o-1bt8tbu~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu",
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
          "content": "> “The harbour stays open,”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-o-1bt8tbu.2",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu.3",
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
          "content": "> “The harbour stays open,”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-o-1bt8tbu.4",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu.5",
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
          "content": "> “The harbour stays open,”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-o-1bt8tbu.6",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu.7",
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
          "content": "> “The harbour stays open,”
      **Ada Quill**, harbour master · direct quote
      -# The Made-up Mail · Harbour plans · 2031-04-05 · corpus/harbour.md, characters 1-24",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.context.10044e0e04-1-o-1bt8tbu.8",
              "disabled": false,
              "label": "Context",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.copy.10044e0e04-1-o-1bt8tbu.9",
              "disabled": false,
              "label": "Copy citation",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
        {
          "components": [
            {
              "custom_id": "1.page.0",
              "disabled": true,
              "label": "Previous",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.page.3",
              "disabled": false,
              "label": "Next",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("lists the speakers when a name fits several", () => {
    expect(
      drawn({
        kind: "ambiguous",
        corpus: "c0rpus",
        understanding,
        typed: "Quill",
        speakers: [ada, bo],
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "content": "### Ada Quill · the harbour",
          "type": 10,
        },
        {
          "content": "**Quill** may mean any of these. Choose one, or ask again with the whole name:
      - **Ada Quill**, harbour master
      - **Bo Quill**",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.speaker.~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "options": [
                {
                  "description": "harbour master",
                  "label": "Ada Quill",
                  "value": "Ada Quill",
                },
                {
                  "label": "Bo Quill",
                  "value": "Bo Quill",
                },
              ],
              "placeholder": "Choose a speaker",
              "type": 3,
            },
          ],
          "type": 1,
        },
        {
          "components": [
            {
              "custom_id": "1.speakers.",
              "disabled": false,
              "label": "Who is quoted or reported",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.articles.",
              "disabled": false,
              "label": "The articles that answers come from",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.share.0",
              "disabled": false,
              "label": "Share",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("names the nearest names when nobody of the name speaks", () => {
    expect(
      drawn(
        nothing({ kind: "unknown-speaker", typed: "Ada Quil", nearest: [ada, bo], mentions: [] }),
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "content": "### the harbour",
          "type": 10,
        },
        {
          "content": "Nobody called **Ada Quil** is quoted or reported in these articles. The nearest names: **Ada Quill**, **Bo Quill**.",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.speaker.~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "options": [
                {
                  "description": "harbour master",
                  "label": "Ada Quill",
                  "value": "Ada Quill",
                },
                {
                  "label": "Bo Quill",
                  "value": "Bo Quill",
                },
              ],
              "placeholder": "Choose a speaker",
              "type": 3,
            },
          ],
          "type": 1,
        },
        {
          "components": [
            {
              "custom_id": "1.speakers.",
              "disabled": false,
              "label": "Who is quoted or reported",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.articles.",
              "disabled": false,
              "label": "The articles that answers come from",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.share.0",
              "disabled": false,
              "label": "Share",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("says how much there is on other things when the speaker is silent on the topic", () => {
    const because = {
      kind: "silent-on-topic",
      statements: 1204,
      elsewhere: 0,
      topics: [
        { words: "old pier", statements: 30 },
        { words: "tolls", statements: 12 },
      ],
      mentions: [],
    } as const;
    expect(drawn({ kind: "nothing", corpus: "c0rpus", understanding, because }))
      .toMatchInlineSnapshot(`
        [
          {
            "content": "### Ada Quill · the harbour",
            "type": 10,
          },
          {
            "content": "These articles hold 1,204 statements by **Ada Quill**, but none on **the harbour**.
        Most often they have the words **old pier** (30), **tolls** (12).",
            "type": 10,
          },
          {
            "components": [
              {
                "custom_id": "1.topic.~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
                "options": [
                  {
                    "label": "old pier (30 statements)",
                    "value": "old pier",
                  },
                  {
                    "label": "tolls (12 statements)",
                    "value": "tolls",
                  },
                ],
                "placeholder": "Choose a topic",
                "type": 3,
              },
            ],
            "type": 1,
          },
          {
            "components": [
              {
                "custom_id": "1.speakers.",
                "disabled": false,
                "label": "Who is quoted or reported",
                "style": 2,
                "type": 2,
              },
              {
                "custom_id": "1.articles.",
                "disabled": false,
                "label": "The articles that answers come from",
                "style": 2,
                "type": 2,
              },
              {
                "custom_id": "1.share.0",
                "disabled": false,
                "label": "Share",
                "style": 2,
                "type": 2,
              },
            ],
            "type": 1,
          },
        ]
      `);
  });

  it("says that nobody speaks of the topic", () => {
    expect(drawn(nothing({ kind: "unmentioned-topic", elsewhere: 0 }))).toMatchInlineSnapshot(`
      [
        {
          "content": "### the harbour",
          "type": 10,
        },
        {
          "content": "No statement on **the harbour** in these articles.",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.speakers.~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Who is quoted or reported",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.articles.",
              "disabled": false,
              "label": "The articles that answers come from",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.share.0",
              "disabled": false,
              "label": "Share",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });

  it("asks for another wording when there is neither speaker nor topic", () => {
    const unclear = understood("hm?");
    expect(
      drawn({
        kind: "nothing",
        corpus: "c0rpus",
        understanding: unclear,
        because: { kind: "no-question" },
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "content": "### hm?",
          "type": 10,
        },
        {
          "content": "No speaker and no topic could be made out. Ask in the form: what did somebody say about something?",
          "type": 10,
        },
        {
          "components": [
            {
              "custom_id": "1.speakers.~[0,"c0rpus",["q","2031-05-01","what+did+Quill+say"]]",
              "disabled": false,
              "label": "Who is quoted or reported",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.articles.",
              "disabled": false,
              "label": "The articles that answers come from",
              "style": 2,
              "type": 2,
            },
            {
              "custom_id": "1.share.0",
              "disabled": false,
              "label": "Share",
              "style": 2,
              "type": 2,
            },
          ],
          "type": 1,
        },
      ]
    `);
  });
});
