import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from "vitest";
import { z } from "zod";

import { folderOf, markdown, writeInto } from "../folder-of.ts";
import { chromiumHere, noChromium, openBrowser } from "./chromium.ts";
import { type PreviewProcess, startPreview } from "./preview-process.ts";
import { type Look, type Visit, openedPage } from "./opened-page.ts";
import { draw, pictures } from "./pictures.ts";

if (chromiumHere === undefined) console.warn(noChromium);

const violations = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

/** What axe-core has against the page as it stands. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = violations.parse(
    await page.evaluate("axe.run().then(({ violations }) => violations)"),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

const bills = ["rise in May", "pay for the pier", "never fell", "spare the ferry", "end in June"];

/** Made-up articles: two people called Quill, one who speaks often, and an article that would do harm if it could. */
const articles = {
  "harbour.md": markdown(
    "“The harbour stays open,” harbour master Ada Quill told reporters on Monday.\n\nThe pier was repaired in spring.",
    "title: Harbour plans\npublisher: The Made-up Mail\npublished: 2031-04-05\nurl: https://mail.example.org/harbour",
  ),
  "again.md": markdown(
    "“The harbour stays open,” Ada Quill said on Monday.",
    "publisher: The Made-up Post\npublished: 2031-04-06",
  ),
  "brother.md": markdown("“The pier stays shut,” Bo Quill said.", "published: 2031-04-07"),
  "tolls.md": markdown(
    bills.map((bill) => `“The tolls ${bill},” treasurer Cora Pier said.`).join("\n\n"),
    "published: 2031-02-01",
  ),
  "harm.md": markdown(
    "“<img src=https://evil.example/x onerror=alert(1)> **and** [more](https://evil.example),” Dora Reef said.",
    'title: "<script>alert(1)</script>"',
  ),
};

describe.skipIf(chromiumHere === undefined)("the page in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let preview: PreviewProcess;
  const corpus = mkdtempSync(join(tmpdir(), "on-the-record-"));

  beforeAll(async () => {
    writeInto(corpus, articles);
    preview = await startPreview("start", corpus);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await preview?.stop();
    rmSync(corpus, { recursive: true });
  });

  const visit = async (url: string, look?: Look): Promise<Visit> => {
    const visited = await openedPage(browser, url, look);
    onTestFinished(async () => visited.page.close());
    return visited;
  };
  const opened = async (look?: Look) => visit(preview.url, look);

  it("is what starts without a token, which says how to get one", () => {
    expect(preview.said()).toMatch(
      /There is no DISCORD_TOKEN[^]*discord\.com\/developers[^]*open http:/u,
    );
  });

  it("answers a question with the excerpt and its source, and loads nothing from elsewhere", async () => {
    const { page, send, complaints } = await opened();
    await send("/ask question:what did Ada Quill say about the harbour");
    expect(await page.locator("#channel blockquote").first().innerText()).toBe(
      "“The harbour stays open,”",
    );
    const source = page.locator("#channel a", { hasText: "Source" }).first();
    expect([await source.getAttribute("href"), complaints]).toEqual([
      "https://mail.example.org/harbour#:~:text=The%20harbour%20stays%20open",
      [],
    ]);
  });

  it("completes a command by keyboard alone, and sends it", async () => {
    const { page } = await opened();
    for (const keys of ["/sa", "Tab", "co", "ArrowDown", "Tab", "ab", "Tab", "toll", "Tab"]) {
      if (/^[A-Z]/u.test(keys)) await page.keyboard.press(keys);
      else await page.keyboard.type(keys);
      await page.waitForTimeout(400);
    }
    expect(await page.inputValue("#message")).toBe("/said speaker:Cora Pier about:tolls ");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.locator("#channel article").waitFor();
    expect(await page.locator("#channel article").innerText()).toContain(
      "“The tolls rise in May,”",
    );
  });

  it("completes what stands at the caret, and keeps what stands behind it", async () => {
    const { page } = await opened();
    await page.keyboard.type("/said speaker:co about:tolls");
    for (let at = 0; at < " about:tolls".length; at += 1) await page.keyboard.press("ArrowLeft");
    await page.locator("#suggestions li", { hasText: "Cora Pier" }).click();
    await page.keyboard.type("|");
    expect(await page.inputValue("#message")).toBe("/said speaker:Cora Pier |about:tolls");
  });

  it("tells who listens which suggestion is chosen", async () => {
    const { page } = await opened();
    await page.keyboard.type("/s");
    await page.locator("#suggestions li").first().waitFor();
    // Those of "/" alone may come first, and go.
    await page.locator("#suggestions li", { hasText: "/timeline" }).waitFor({ state: "detached" });
    await page.keyboard.press("ArrowDown");
    const chosen = await page.getAttribute("#message", "aria-activedescendant");
    expect([
      await page.getAttribute("#message", "aria-expanded"),
      await page.locator(`#${chosen ?? ""}`).getAttribute("aria-selected"),
      await page.locator(`#${chosen ?? ""}`).innerText(),
    ]).toEqual(["true", "true", expect.stringContaining("/said")]);
  });

  it("turns pages in place", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Cora Pier");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("4–5 of 5 statements").waitFor();
    expect(await page.locator("#channel article").count()).toBe(1);
  });

  it("keeps the keyboard where it was when a page is turned", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Cora Pier");
    await page.getByRole("button", { name: "Next" }).press("Enter");
    await page.getByText("4–5 of 5 statements").waitFor();
    const place = "document.activeElement.closest('article') !== null";
    expect(await page.evaluate(place)).toBe(true);
  });

  it("shows the context to you alone, and takes it away again", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Ada Quill");
    await page.getByRole("button", { name: "Context" }).first().click();
    const alone = page.locator("#channel article.private");
    await alone.waitFor();
    expect(await alone.innerText()).toMatch(
      /The pier was repaired in spring\.[^]*Only you can see this/u,
    );
    await alone.getByRole("button", { name: "Dismiss message" }).click();
    expect(await alone.count()).toBe(0);
  });

  it("shares what was private", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Ada Quill private:true");
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("shared by").waitFor();
    expect(await page.locator("#channel article:not(.private)").count()).toBe(1);
  });

  it("asks who is meant, and answers when one is chosen", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Quill");
    await page.locator("summary").click();
    await page.getByRole("button", { name: /^Bo Quill/u }).click();
    await page.locator("#channel article").nth(1).waitFor();
    expect(await page.locator("#channel article").nth(1).innerText()).toContain(
      "“The pier stays shut,”",
    );
  });

  it("checks the quote in what a member has written", async () => {
    const { page, send } = await opened();
    await send("She said “the harbour stays closed”, I think.");
    expect(await page.locator("#hint").innerText()).toContain("/ask question:");
    await page.getByRole("button", { name: "Check this quote" }).click();
    await page.locator("#channel article.private").waitFor();
    const check = page.locator("#channel article.private");
    expect([
      await check.locator("blockquote del").allInnerTexts(),
      await check.locator("blockquote strong").allInnerTexts(),
    ]).toEqual([
      ["closed", "closed"],
      ["open", "open"],
    ]);
  });

  it("marks the statement in its article beside the answer", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Ada Quill about:the harbour");
    const inspector = page.locator("#inspector");
    await inspector.locator("mark").waitFor();
    expect([
      await inspector.locator("mark").innerText(),
      await inspector.locator(".article .speaker").innerText(),
      await inspector.locator(".article .cue").first().innerText(),
      await inspector.locator("dl").innerText(),
    ]).toEqual([
      "The harbour stays open,",
      "harbour master Ada Quill",
      "told",
      expect.stringMatching(/Characters\s+1–24/u),
    ]);
  });

  it("draws what an article has and does nothing of it", async () => {
    const { page, send, complaints } = await opened();
    await send("/said speaker:Dora Reef");
    await page.locator("#inspector mark").waitFor();
    expect([
      await page.locator("blockquote").innerText(),
      await page.locator("h2").last().innerText(),
      complaints,
    ]).toEqual([
      "“<img src=https://evil.example/x onerror=alert(1)> **and** [more](https://evil.example),”",
      "<script>alert(1)</script>",
      [],
    ]);
  });

  it("covers a narrow page with the inspector only when asked to, until Escape", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Ada Quill");
    await page.locator("#inspector mark").waitFor();
    await page.setViewportSize({ width: 500, height: 800 });
    const inspector = page.locator("#inspector");
    await inspector.waitFor({ state: "hidden" });
    const tool = page.getByRole("button", { name: "Inspect" });
    await tool.click();
    await inspector.waitFor();
    const heading = await inspector.locator("h2").innerText();
    const read = await page.evaluate("document.activeElement.textContent");
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press("Tab");
    const isKept = await page.evaluate(
      "!document.getElementById('main').contains(document.activeElement)",
    );
    await page.keyboard.press("Escape");
    const focused = await page.evaluate("document.activeElement.textContent");
    expect([read, isKept, await inspector.isVisible(), focused]).toEqual([
      heading,
      true,
      false,
      "Inspect",
    ]);
  });

  it("shows no statement of another answer beside an answer without any", async () => {
    const { page, send } = await opened();
    await send("/said speaker:Ada Quill");
    await page.locator("#inspector mark").waitFor();
    await send("/corpus");
    await expect.poll(async () => page.locator("#inspector mark").count()).toBe(0);
  });

  it("offers members no command for administrators", async () => {
    const { page, send } = await opened();
    await page.selectOption("#as", "member");
    await expect(send("/reload")).rejects.toThrow("There is no command /reload");
  });

  it("says so where the program has gone", async () => {
    const { page } = await opened();
    await page.route("**/send", async (route) => route.abort());
    await page.fill("#message", "/corpus");
    await page.keyboard.press("Enter");
    await page.getByText("The program does not answer.").waitFor();
    expect(await page.inputValue("#message")).toBe("/corpus");
  });

  it("takes in what changes in the articles while it runs", async () => {
    const folder = folderOf(articles);
    const live = await startPreview("preview", folder);
    const { page, send } = await visit(live.url);
    await send("/said speaker:Eve Sand");
    writeInto(folder, { "sand.md": markdown("“Low tide at six,” Eve Sand said.") });
    await expect
      .poll(
        async () => {
          await send("/said speaker:Eve Sand");
          return page.locator("#channel article").last().innerText();
        },
        { timeout: 10_000, interval: 500 },
      )
      .toContain("“Low tide at six,”");
    await live.stop();
  });

  test.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["narrow", { width: 360, height: 700 }],
  ] as const)("can be used with a screen reader: %s", async (_name, look) => {
    const { page, send } = await opened(look);
    const empty = await faultsOf(page);
    await send("/said speaker:Cora Pier");
    await send("/said speaker:Quill");
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Context" }).first().click();
    await page.getByRole("button", { name: "Inspect" }).first().click();
    await page.locator("#inspector mark").waitFor();
    const inspected = await faultsOf(page);
    const close = page.getByRole("button", { name: "Close" });
    if (await close.isVisible()) await close.click();
    await page.fill("#message", "");
    await page.keyboard.type("/s");
    await page.locator("#suggestions li").first().waitFor();
    expect([empty, inspected, await faultsOf(page)]).toEqual([[], [], []]);
  });

  it("has room on a narrow screen for all that it shows", async () => {
    const { page, send } = await opened({ width: 320, height: 640 });
    await send("/said speaker:Ada Quill");
    const wide =
      "document.documentElement.scrollWidth > innerWidth || document.querySelector('#channel').scrollWidth > document.querySelector('#channel').clientWidth";
    expect(await page.evaluate(wide)).toBe(false);
  });
});

describe.skipIf(chromiumHere === undefined)("the pictures", { timeout: 60_000 }, () => {
  test("show what they are to show, over the sample corpus", async () => {
    const browser = await openBrowser();
    const preview = await startPreview("preview", "corpus");
    const folder = folderOf({});
    for (const picture of pictures) {
      const words = await draw(picture, browser, preview.url, folder);
      expect(words).toMatch(picture.words);
    }
    await Promise.all([browser.close(), preview.stop()]);
  });
});
