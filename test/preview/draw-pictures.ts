import { openBrowser } from "./chromium.ts";
import { draw, pictures } from "./pictures.ts";
import { startPreview } from "./preview-process.ts";

/** Draws the README's pictures anew; all that there are, where a folder is named for them. */
const [, , folder] = process.argv;
const wanted = pictures.filter(({ isKept }) => isKept || folder !== undefined);
const browser = await openBrowser();
const preview = await startPreview("preview", "corpus", ".cache");
for (const picture of wanted) {
  const into = folder ?? "test/preview/pictures";
  await draw(picture, browser, preview.url, into);
  process.stdout.write(`${into}/${picture.name}.png\n`);
}
await preview.stop();
await browser.close();
