import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Browser } from "playwright-core";

import { type Look, openedPage } from "./opened-page.ts";
import type { Visit } from "./opened-page.ts";

/** A picture of the page: how to come to what it shows, and words that have to stand in it. */
interface Picture {
  readonly name: string;
  /** Whether the README shows it. */
  readonly isKept: boolean;
  readonly look: Look;
  readonly words: RegExp;
  readonly arrive: (visit: Visit) => Promise<void>;
}

const WIDE: Look = { width: 1280, height: 800 };

function sending(...lines: readonly string[]): Picture["arrive"] {
  return async ({ send }) => {
    for (const line of lines) await send(line);
  };
}

/** What the pictures show, over the sample corpus. */
export const pictures: readonly Picture[] = [
  {
    name: "answer",
    isKept: true,
    look: { width: 1180, height: 760 },
    words: /Mark Rutte · troops[^]*Why should we care/u,
    arrive: sending("/said speaker:Mark Rutte about:troops"),
  },
  {
    name: "two-sources",
    isKept: false,
    look: WIDE,
    words: /also in/u,
    arrive: sending("/said speaker:Dmitry Peskov about:position until:2025-02-26"),
  },
  {
    name: "ambiguous",
    isKept: false,
    look: WIDE,
    words: /may mean any of these/u,
    arrive: async ({ page, send }) => {
      await send("/ask question:what did the president say about troops");
      await page.locator("summary").click();
    },
  },
  {
    name: "nothing",
    isKept: false,
    look: WIDE,
    words: /but none on/u,
    arrive: sending("/said speaker:Giorgia Meloni about:tariffs"),
  },
  {
    name: "comparison",
    isKept: false,
    look: WIDE,
    words: /Sergei Lavrov[^]*Emmanuel Macron/u,
    arrive: sending("/compare first:Sergei Lavrov second:Emmanuel Macron about:troops"),
  },
  {
    name: "misquote",
    isKept: true,
    look: { ...WIDE, colorScheme: "dark" },
    words: /Not word for word/u,
    arrive: async ({ page, send }) => {
      await send("Rutte: “Why are we worried about what Russia thinks about troops in Ukraine?”");
      await page.getByRole("button", { name: "Check this quote" }).click();
      await page.locator("#channel article.private").waitFor();
    },
  },
  {
    name: "inspector",
    isKept: false,
    look: { width: 1280, height: 1000 },
    words: /who is taken to speak[^]*according to the Russian news agency/u,
    arrive: sending("/ask question:what did Peskov say about peacekeepers"),
  },
  {
    name: "phone",
    isKept: false,
    look: { width: 390, height: 844 },
    words: /too early to talk about peacekeepers/u,
    arrive: sending("/ask question:what did Peskov say about peacekeepers"),
  },
];

/** Draws a picture into a folder. @returns the words on the page. */
export async function draw(
  { name, look, arrive }: Picture,
  browser: Browser,
  url: string,
  folder: string,
): Promise<string> {
  const visit = await openedPage(browser, url, look);
  const { page } = visit;
  await arrive(visit);
  const isWide = (look.width ?? 0) > 992;
  const hasStatement = (await page.getByRole("button", { name: "Inspect" }).count()) > 0;
  if (isWide && hasStatement) await page.locator("#inspector mark").first().waitFor();
  await page.locator("#message").blur();
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const words = await page.locator("body").innerText();
  await page.close();
  return words;
}
