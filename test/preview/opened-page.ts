import type { Browser, Page } from "playwright-core";

/** How somebody looks at the page. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Somebody before the page. */
export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked for elsewhere than at this machine; and whatever it complained of. */
  readonly complaints: readonly string[];
  /** Types a line and sends it; waits for what comes of it. */
  readonly send: (text: string) => Promise<void>;
}

/** Opens the page in a browser, as large as wanted. */
export async function openedPage(browser: Browser, url: string, look: Look = {}): Promise<Visit> {
  const { width = 1280, height = 900, colorScheme = "light" } = look;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
  });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && complaints.push(line.text())));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    const isHere = asked.origin === new URL(url).origin || asked.protocol === "data:";
    if (!isHere) complaints.push(request.url());
  });
  await page.goto(url);
  await page.locator("#examples button").first().waitFor();
  return {
    page,
    complaints,
    async send(text) {
      const before = await page.locator("#channel article").count();
      await page.fill("#message", text);
      await page.press("#message", "Enter");
      const hint = page.locator("#hint", { hasText: /./u });
      const answer = page.locator("#channel article").nth(before);
      await answer.or(hint).first().waitFor();
      if ((await answer.count()) === 0) throw new Error(await hint.innerText());
    },
  };
}
