import { describe, expect, it } from "vitest";
import { z } from "zod";

import type { Act, Welcome } from "../../src/preview/acts.ts";
import type { Drawn } from "../../src/preview/drawn.ts";
import type { Shown } from "../../src/preview/shown.ts";
import { pressables } from "../discord/pressing.ts";
import { slashCommand } from "../discord/interactions.ts";
import { onDiscord } from "../discord/running.ts";
import { elementsOf, wordsOf } from "./drawn-words.ts";
import { onPage } from "./on-page.ts";

/** The message of the one act that the page is to do. */
function messageOf([act, ...others]: readonly Act[]): Shown {
  expect(others).toEqual([]);
  if (act === undefined || act.kind === "hint") throw new Error(JSON.stringify(act));
  return act.message;
}

/** A press on what has a label, as the page tells of it. */
function pressOn({ components, flags }: Shown, label: string, by: string) {
  const found = pressables(components).find((each) => each.label === label);
  return { id: found?.custom_id ?? "", message: { flags, by, components } };
}

async function greeting(response: Response): Promise<Welcome> {
  return z.custom<Welcome>().parse(await response.json());
}

async function drawnIn(response: Response): Promise<Drawn> {
  return z.custom<Drawn>().parse(await response.json());
}

const HOST = "100000000000000001";
const asked = { text: "/said speaker:Ada Quill about:the harbour" };

describe("the page", () => {
  it("gets the very payload that Discord gets", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const options = { speaker: "Ada Quill", about: "the harbour" };
    const { body } = await discord.interact(slashCommand("said", options));
    const { flags, components } = messageOf(await (await onPage()).acts("/send", asked));
    expect(body).toMatchObject({ data: { flags, components } });
  });

  it("draws the answer with its buttons, and knows its statements", async () => {
    const { acts } = await onPage();
    const { drawn, isPrivate, references } = messageOf(await acts("/send", asked));
    const buttons = elementsOf(drawn).filter(({ attributes }) => "data-id" in attributes);
    expect([
      wordsOf(drawn),
      buttons.map((button) => wordsOf(button)),
      isPrivate,
      references.length,
    ]).toEqual([
      expect.stringContaining("“The harbour stays open,”"),
      ["Context", "Copy citation"],
      false,
      1,
    ]);
  });

  it("says what is wrong with what is typed", async () => {
    const { acts } = await onPage();
    expect(await acts("/send", { text: "/sad" })).toEqual([
      { kind: "hint", words: "There is no command /sad. Type / to see those that there are." },
    ]);
  });

  it("turns the page in place for the one who asked, and beside it for others", async () => {
    const { acts } = await onPage();
    const first = messageOf(await acts("/send", { text: "/said speaker:Cora Pier" }));
    const press = pressOn(first, "Next", HOST);
    const [mine] = await acts("/press", press);
    const [theirs] = await acts("/press", { ...press, as: "member" });
    expect([mine?.kind, theirs]).toMatchObject([
      "update",
      { kind: "reply", message: { isPrivate: true } },
    ]);
  });

  it("shows the context to the one who pressed alone", async () => {
    const { acts } = await onPage();
    const answer = messageOf(await acts("/send", asked));
    const context = messageOf(await acts("/press", pressOn(answer, "Context", HOST)));
    expect([context.isPrivate, wordsOf(context.drawn)]).toEqual([
      true,
      expect.stringContaining("harbour master Ada Quill said on Monday."),
    ]);
  });

  it("says who shares an answer", async () => {
    const { acts } = await onPage();
    const answer = messageOf(await acts("/send", { text: `${asked.text} private:true` }));
    const shared = messageOf(await acts("/press", pressOn(answer, "Share", HOST)));
    expect([answer.isPrivate, shared.isPrivate, wordsOf(shared.drawn)]).toEqual([
      true,
      false,
      expect.stringContaining("shared by @you"),
    ]);
  });

  it("checks the quotations of any message", async () => {
    const { acts } = await onPage();
    const message = { content: "He said “the harbour stays shut”.", components: [] };
    const check = messageOf(await acts("/choose", { name: "Check this quote", message }));
    expect(wordsOf(check.drawn)).toContain("The harbour stays shut open");
  });

  it("offers a file to be saved", async () => {
    const { acts } = await onPage();
    const answer = messageOf(await acts("/send", asked));
    const copy = messageOf(await acts("/press", pressOn(answer, "Copy citation", HOST)));
    const { components, flags } = copy;
    const id = pressables(components).find(({ placeholder }) => placeholder)?.custom_id ?? "";
    const message = { flags, by: HOST, components };
    const csl = messageOf(await acts("/press", { id, chosen: "csl", message }));
    const file = elementsOf(csl.drawn).find(({ attributes }) => "download" in attributes);
    const [, data = ""] = file?.attributes["href"]?.split("base64,") ?? [];
    expect(JSON.parse(Buffer.from(data, "base64").toString())).toMatchObject([
      { type: "article-newspaper" },
    ]);
  });

  it("takes the articles in again, and says so in the same place", async () => {
    const { acts } = await onPage();
    const kinds = (await acts("/send", { text: "/reload" })).map(({ kind }) => kind);
    expect(kinds).toEqual(["reply", "edit"]);
  });

  it("greets with commands that have an answer", async () => {
    const { post, acts } = await onPage();
    const { examples, holdings, menus } = await greeting(await post("/welcome", {}));
    const answers = await Promise.all(
      examples.map(async (text: string) => acts("/send", { text })),
    );
    expect([
      holdings,
      menus,
      answers.flat().map((act: Act) => "message" in act && act.message.references.length > 0),
    ]).toEqual([
      "3 articles, 33 statements by 29 speakers",
      [{ name: "Check this quote", shown: "Check this quote" }],
      [true, true, true, false, false],
    ]);
  });

  it("speaks the language that is chosen", async () => {
    const { post } = await onPage();
    const { menus } = await greeting(await post("/welcome", { locale: "de" }));
    expect(menus).not.toEqual([{ name: "Check this quote", shown: "Check this quote" }]);
  });

  it("offers speakers as the bot does", async () => {
    const { post } = await onPage();
    const offered = await (await post("/suggest", { text: "/said speaker:co", behind: "" })).json();
    expect(offered).toMatchObject([{ from: 14, insert: "Cora Pier " }]);
  });
});

describe("the inspector", () => {
  it("marks the statement in its article, who said it and by what words", async () => {
    const { acts, post } = await onPage();
    const { references } = messageOf(await acts("/send", asked));
    const drawn = await drawnIn(await post("/inspect", { reference: references[0] }));
    const marked = elementsOf(drawn)
      .filter(({ attributes }) => "title" in attributes)
      .map((piece) => [piece.attributes["class"], piece.attributes["title"], wordsOf(piece)]);
    expect(marked).toEqual([
      ["shown said", "1–24", "The harbour stays open,"],
      ["speaker", "26–50", "harbour master Ada Quill"],
      ["cue", "51–55", "said"],
    ]);
  });

  it("has the article's words and no others", async () => {
    const { acts, post } = await onPage();
    const { references } = messageOf(await acts("/send", asked));
    const drawn = await drawnIn(await post("/inspect", { reference: references[0] }));
    const article = elementsOf(drawn).find(({ attributes }) => attributes["class"] === "article");
    expect(article && wordsOf(article).trim()).toBe(
      "“The harbour stays open,” harbour master Ada Quill said on Monday.",
    );
  });

  it("says that the articles have changed where they have", async () => {
    const { post } = await onPage();
    const gone = await (await post("/inspect", { reference: "0000000000-1-2-x" })).json();
    expect(gone).toMatch(/have changed/u);
  });
});
