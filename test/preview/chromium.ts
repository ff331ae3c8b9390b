import { existsSync } from "node:fs";

import { type Browser, chromium } from "playwright-core";

/** Where Debian and others keep it; `CHROMIUM` names another place. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine; undefined where it has none. */
export const chromiumHere: string | undefined = [process.env["CHROMIUM"] ?? "", ...PLACES].find(
  (place) => place !== "" && existsSync(place),
);

/** A browser without a window. @throws Error where this machine has none. */
export async function openBrowser(): Promise<Browser> {
  if (chromiumHere === undefined) throw new Error(noChromium);
  // Within a container there is no sandbox to be had; the page is our own.
  return chromium.launch({ executablePath: chromiumHere, args: ["--no-sandbox"] });
}

/** What is said where tests are left out. */
export const noChromium =
  "No Chromium on this machine (CHROMIUM names one elsewhere): nobody looks at the page in these tests.";
