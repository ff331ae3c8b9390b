import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { z } from "zod";

/** Made by the build that comes before the tests. */
const main = "dist/src/main.js";

const failure = z.object({ code: z.number() });

const env = { ...process.env, CACHE: "off" };

function record(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? failure.parse(error).code : 0, out, err });
    });
  });
}

describe("the program", () => {
  test("answers from the sample corpus", async () => {
    const { code, out } = await record("ask", "what did Peskov say about peacekeepers");
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Dmitry Peskov · peacekeepers\n\n1\. /u),
    ]);
  });

  test("ends with 1 when nothing is found", async () => {
    const answer = await record("ask", "what did Zed Young say");
    expect(answer).toMatchObject({ code: 1, out: expect.stringContaining("Nothing found") });
  });

  test("ends with 2 and no stack when there is no corpus", async () => {
    const { code, err } = await record("ask", "who", "--corpus", "no/such/folder");
    expect([code, err.split("\n").length]).toEqual([2, 2]);
  });

  test("knows its version", async () => {
    expect(await record("--version")).toMatchObject({ code: 0, out: "0.1.0\n" });
  });

  test("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [main, "read", "corpus", "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let err = "";
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    await once(child, "close");
    expect([child.exitCode, err]).toEqual([0, ""]);
  });
});
