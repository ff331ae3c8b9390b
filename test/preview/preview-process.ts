import { spawn } from "node:child_process";
import { once } from "node:events";

/** Made by the build that comes before the tests. */
const main = "dist/src/main.js";

/** The program as a process of its own that shows the preview. */
export interface PreviewProcess {
  readonly url: string;
  /** All that it has printed so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts it at one port or other with a verb, without a token, over a corpus; waits until it tells the page's address. */
export async function startPreview(
  verb: "start" | "preview",
  corpus: string,
  cache = "off",
): Promise<PreviewProcess> {
  const PREVIEW_PORT = String(20_000 + Math.floor(20_000 * Math.random()));
  const settings = { DISCORD_TOKEN: "", CORPUS: corpus, CACHE: cache, PREVIEW_PORT };
  const child = spawn(process.execPath, [main, verb], { env: { ...process.env, ...settings } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => (said += String(chunk)));
  const address = () => /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0];
  while (address() === undefined && child.exitCode === null) await once(child.stdout, "data");
  return {
    url: address() ?? "",
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
