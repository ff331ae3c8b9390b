import { describe, expect, it } from "vitest";

import { answered } from "../../../src/discord/interactions/answered.ts";
import type { Asking } from "../../../src/discord/pressing/asking.ts";
import type { Message } from "../../../src/discord/messages/message.ts";
import { pressed } from "../../../src/discord/interactions/press.ts";
import { createEngine } from "../../../src/engine.ts";
import { read } from "../../../src/reading/read.ts";
import { form, sentence } from "../../asking.ts";
import { deskOf } from "../desk.ts";
import { articleOf } from "../made-up.ts";
import { madeUpArticles, madeUpEngine } from "../made-up-engine.ts";
import { type RecordedPress, isEphemeral, pressOn, pressables, saidIn } from "../pressing.ts";

const desk = deskOf(madeUpEngine);
const OTHER = "500000000000000002";

/** The corpus with another article: what stood before stands there still. */
const grown = deskOf(
  createEngine(
    [...madeUpArticles, articleOf("“Tolls are fair,” Cora Pier said.", { id: "later" })].map(
      (article) => read(article, []),
    ),
    [],
  ),
);

/** The corpus without what Cora Pier said. */
const shrunk = deskOf(
  createEngine(
    madeUpArticles.filter(({ id }) => id !== "ledger").map((article) => read(article, [])),
    [],
  ),
);

async function messageTo(asking: Asking, isPrivate = false): Promise<Message> {
  return answered({ asking, isPrivate, corpus: undefined }, desk);
}

async function after(press: RecordedPress, at = desk): Promise<RecordedPress> {
  await pressed(press, at);
  return press;
}

const pier = form("Cora Pier");

describe("the button for the next page", () => {
  it("puts the next statements in the place of these for the one who asked", async () => {
    const { updates, replies } = await after(pressOn(await messageTo(pier), "Next"));
    expect([replies, saidIn(updates[0])]).toEqual([[], expect.stringContaining("4–5 of 5")]);
  });

  it("shows them to somebody else alone", async () => {
    const press = pressOn(await messageTo(pier), "Next", { by: OTHER });
    const { updates, replies } = await after(press);
    expect([updates, replies.map(isEphemeral)]).toEqual([[], [true]]);
  });

  it("is of no use on the last page", async () => {
    const { updates } = await after(pressOn(await messageTo(pier), "Next"));
    const disabled = updates.flatMap(({ components }) =>
      pressables(components).filter((each) => "disabled" in each && each.disabled === true),
    );
    expect(disabled).toMatchObject([{ label: "Next" }]);
  });

  it("leads back to the first statements", async () => {
    const { updates } = await after(pressOn(await messageTo(pier), "Next"));
    const [second] = updates;
    if (second === undefined) throw new Error("no second page");
    const back = await after(pressOn(second, "Previous"));
    expect(back.updates).toEqual([await messageTo({ ...pier })]);
  });

  it("answers anew, and says so, where the articles are others", async () => {
    const { updates } = await after(pressOn(await messageTo(pier), "Next"), grown);
    expect(saidIn(updates[0])).toMatch(/have changed since.*1–3 of 6/su);
  });

  it("works for a question in plain words of any length that is taken", async () => {
    const long = `what did Cora Pier say about ${"tolls ".repeat(28)}`.slice(0, 200);
    const { updates } = await after(pressOn(await messageTo(sentence(long)), "Next"));
    expect(saidIn(updates[0])).toContain("4–5 of 5");
  });

  it("turns both sides of a comparison", async () => {
    const asking = {
      kind: "comparison",
      first: "Cora Pier",
      second: "Ada Quill",
      about: "tolls",
    } as const;
    const message = await messageTo({ ...asking, asked: "2031-05-01" });
    const { updates } = await after(pressOn(message, "Next"));
    expect(saidIn(updates[0])).toContain("3–4 of 5");
  });

  it("turns the pages of the list of speakers", async () => {
    const message = await messageTo({ kind: "speakers", typed: "" }, true);
    const { updates } = await after(pressOn(message, "Next"));
    expect(saidIn(updates[0])).toMatch(/13–24 of 2\d/u);
  });
});

describe("a button of an answer that is not there any more", () => {
  it("leaves what all see as it is, and tells the one who pressed", async () => {
    const { updates, replies } = await after(pressOn(await messageTo(pier), "Next"), shrunk);
    expect([updates, replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [],
      [true],
      expect.stringMatching(/have changed since.*Nobody called \*\*Cora Pier/su),
    ]);
  });

  it("of a list begins it anew, and says so", async () => {
    const message = await messageTo({ kind: "speakers", typed: "" }, true);
    const { updates } = await after(pressOn(message, "Next"), grown);
    expect(saidIn(updates[0])).toMatch(/have changed since.*1–12 of/su);
  });

  it("tells who shares it, too", async () => {
    const { replies } = await after(pressOn(await messageTo(pier, true), "Share"), grown);
    expect(saidIn(replies[0])).toMatch(/have changed since.*shared by <@\d+>/su);
  });
});

describe("a long question", () => {
  it.each([60, 120, 180])(
    "of %d characters can be shared where nothing is found",
    async (length) => {
      const asked = `what did Cora Pier say about ${"whales ".repeat(30)}`.slice(0, length);
      const message = await messageTo(sentence(asked));
      const { replies } = await after(pressOn(message, "Share"));
      expect(replies.map(isEphemeral)).toEqual([false]);
    },
  );

  it.each([60, 120, 180])("of %d characters can be chosen a speaker for", async (length) => {
    const asked = `what did Marsh say about the tide ${"and the tide ".repeat(20)}`.slice(
      0,
      length,
    );
    const message = await messageTo(sentence(asked));
    const press = pressOn(message, "Choose a speaker", { chosen: "Doris Marsh" });
    const { replies, updates } = await after(press);
    expect(saidIn([...replies, ...updates][0])).toContain("### Doris Marsh");
  });

  it("that does not go into the buttons has no menu that could not work", async () => {
    const asking = form("Marsh", {
      about: "字".repeat(100),
      since: "x".repeat(40),
      until: "y".repeat(40),
    });
    const long = { ...asking, speaker: "Marsh".padEnd(100, " ") };
    const labels = pressables((await messageTo(long)).components).map(({ custom_id: id }) => id);
    expect(
      labels.filter((id) => /^1\.(?:speaker|topic|share|page)/u.test(id) && !id.includes("~")),
    ).toEqual([]);
  });
});

describe("the button to share", () => {
  it("shows a private answer to all, and who shared it", async () => {
    const message = await messageTo(pier, true);
    const { replies } = await after(pressOn(message, "Share"));
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [false],
      expect.stringContaining("shared by <@500000000000000001>"),
    ]);
  });

  it("shares the page that is shown", async () => {
    const { updates } = await after(pressOn(await messageTo(pier, true), "Next"));
    const [second] = updates;
    if (second === undefined) throw new Error("no second page");
    const { replies } = await after(pressOn(second, "Share"));
    expect(saidIn(replies[0])).toContain("4–5 of 5");
  });

  it("shares that nothing was found, too", async () => {
    const message = await messageTo(sentence("what did Cora Pier say about whales"));
    const { replies } = await after(pressOn(message, "Share"));
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [false],
      expect.stringContaining("but none on **whales**"),
    ]);
  });

  it("is not on what is shared, nor are its menus", async () => {
    const message = await messageTo(sentence("what did Cora Pier say about whales"));
    const { replies } = await after(pressOn(message, "Share"));
    expect(pressables(replies[0]?.components)).toEqual([]);
  });

  it("is not on an answer that all can see", async () => {
    const labels = pressables((await messageTo(pier)).components).map(({ label }) => label);
    expect(labels).not.toContain("Share");
  });
});

describe("a menu", () => {
  it("of speakers answers for all with the chosen one, as it was asked", async () => {
    const message = await messageTo(sentence("what did Marsh say about the tide"));
    const press = pressOn(message, "Choose a speaker", { chosen: "Doris Marsh" });
    const { replies } = await after(press);
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [false],
      expect.stringMatching(/^### Doris Marsh · tide/u),
    ]);
  });

  it("of speakers answers the one alone who wanted a private answer", async () => {
    const message = await messageTo(form("Marsh"), true);
    const press = pressOn(message, "Choose a speaker", { chosen: "Doris Marsh" });
    const { updates } = await after(press);
    expect(updates.map(isEphemeral)).toEqual([true]);
  });

  it("of the nearest names answers with the chosen one", async () => {
    const message = await messageTo(sentence("what did Dora Pier say about tolls"));
    const press = pressOn(message, "Choose a speaker", { chosen: "Cora Pier" });
    const { replies } = await after(press);
    expect(saidIn(replies[0])).toContain("Cora Pier · tolls");
  });

  it("of topics is not offered where several were asked for", async () => {
    const message = await messageTo(sentence("what did Cora Pier and Ada Quill say about whales"));
    const labels = pressables(message.components).map(({ placeholder }) => placeholder);
    expect(labels).not.toContain("Choose a topic");
  });

  it("of topics answers with the chosen one", async () => {
    const message = await messageTo(sentence("what did Cora Pier say about whales"));
    const press = pressOn(message, "Choose a topic", { chosen: "tolls" });
    const { replies } = await after(press);
    expect(saidIn(replies[0])).toContain("Cora Pier · tolls");
  });
});

describe("the button for the context", () => {
  it("shows the paragraphs around to the one who pressed, the statement in bold", async () => {
    const { replies } = await after(pressOn(await messageTo(form("Ada Quill")), "Context"));
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [true],
      expect.stringContaining("> “**The harbour stays open,**” harbour master Ada Quill said"),
    ]);
  });

  it("works where other articles have come since", async () => {
    const { replies } = await after(pressOn(await messageTo(pier), "Context"), grown);
    expect(saidIn(replies[0])).toContain("**The tolls rise in May,**");
  });

  it("answers anew, and says so, where the statement is gone", async () => {
    const { replies } = await after(pressOn(await messageTo(pier), "Context"), shrunk);
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [true],
      expect.stringMatching(/have changed since.*Nobody called \*\*Cora Pier/su),
    ]);
  });
});

describe("the button to copy", () => {
  it("gives the citation to the one who pressed, in a block of code", async () => {
    const { replies } = await after(pressOn(await messageTo(form("Ada Quill")), "Copy citation"));
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [true],
      expect.stringMatching(/^```\n[^`]*The harbour stays open,[^`]*\n```$/u),
    ]);
  });

  it("gives it in the format that is chosen", async () => {
    const { replies } = await after(pressOn(await messageTo(form("Ada Quill")), "Copy citation"));
    const [copied] = replies;
    if (copied === undefined) throw new Error("nothing to choose from");
    const { updates } = await after(pressOn(copied, "Choose a format", { chosen: "wiki" }));
    expect(saidIn(updates[0])).toContain("{{cite news");
  });

  it("gives CSL-JSON as a file", async () => {
    const { replies } = await after(pressOn(await messageTo(form("Ada Quill")), "Copy citation"));
    const [copied] = replies;
    if (copied === undefined) throw new Error("nothing to choose from");
    const { updates } = await after(pressOn(copied, "Choose a format", { chosen: "csl" }));
    const [file] = updates.flatMap(({ files }) => files);
    expect(JSON.parse(String(file?.attachment))).toMatchObject([{ type: "article-newspaper" }]);
  });
});

describe("the buttons where nothing is found", () => {
  it.each([
    ["Who is quoted or reported", /Ada Quill/u],
    ["The articles that answers come from", /Harbour plans/u],
  ])("show %s to the one who pressed", async (label, shown) => {
    const message = await messageTo(sentence("what did Cora Pier say about whales"));
    const { replies } = await after(pressOn(message, label));
    expect([replies.map(isEphemeral), saidIn(replies[0])]).toEqual([
      [true],
      expect.stringMatching(shown),
    ]);
  });
});

describe("a button of another version", () => {
  it.each(["0.page.3", "1.dance.3", "garbage", "", "1.page.3", "1.before.3", "1.share"])(
    "gets a polite private answer to %j",
    async (customId) => {
      const message = await messageTo(form("Ada Quill"));
      const press = { ...pressOn(message, "Context"), customId };
      const bare = { ...press, message: { ...press.message, components: [] } };
      await pressed(bare, desk);
      expect([press.replies.map(isEphemeral), saidIn(press.replies[0])]).toEqual([
        [true],
        expect.stringContaining("another version"),
      ]);
    },
  );
});
