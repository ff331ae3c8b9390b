import { request } from "node:http";
import { once } from "node:events";
import { buffer } from "node:stream/consumers";

import { describe, expect, it, test } from "vitest";

import { openPreview } from "../../src/preview/server.ts";
import { listening, addressOf } from "../cli/free-address.ts";
import { brokenEngine, madeUpEngine } from "../discord/made-up-engine.ts";
import { onPage, serviceOf } from "./on-page.ts";

/** A request with headers that fetch does not let anybody set. */
async function requested(port: number, path: string, headers: Record<string, string>) {
  const sent = request({ host: "127.0.0.1", port, path, headers });
  sent.end();
  const [response] = await once(sent, "response");
  return { status: response.statusCode, text: (await buffer(response)).toString() };
}

describe("the server of the preview", () => {
  it("serves the page, which may load nothing from elsewhere", async () => {
    const { url } = await onPage();
    const page = await fetch(url);
    expect([
      page.status,
      page.headers.get("content-type"),
      page.headers.get("content-security-policy"),
    ]).toEqual([
      200,
      "text/html; charset=utf-8",
      expect.stringMatching(/^default-src 'none'; script-src 'self';/u),
    ]);
    expect(await page.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });

  test.each(["/page.css", "/"])("serves %s", async (path) => {
    const { url } = await onPage();
    expect((await fetch(new URL(path, url))).status).toBe(200);
  });

  test.each([
    "/package.json",
    "/page/../server.js",
    "/page/%2e%2e/server.js",
    "/page/main.js/..",
    "//x",
  ])("serves no %s", async (path) => {
    const { port } = await onPage();
    const { status } = await requested(port, path, { host: `127.0.0.1:${String(port)}` });
    expect(status).toBe(404);
  });

  it("answers no page of the web, by whatever name that asks", async () => {
    const { port, post } = await onPage();
    const rebound = await requested(port, "/", { host: `evil.example:${String(port)}` });
    const foreign = await post("/welcome", {}, { origin: "https://evil.example" });
    const simple = await post("/welcome", {}, { "content-type": "text/plain" });
    expect([rebound.status, foreign.status, simple.status]).toEqual([403, 403, 415]);
  });

  it("refuses what the page does not ask", async () => {
    const { url, post } = await onPage();
    const wrong = await post("/send", { text: 1 });
    const long = await post("/send", { text: "x".repeat(1 << 20) });
    const got = await fetch(new URL("/send", url));
    const put = await fetch(url, { method: "PUT" });
    expect([wrong.status, long.status, got.status, put.status]).toEqual([400, 400, 405, 405]);
  });

  it("takes the next free port where the wanted one is taken", async () => {
    const { port } = addressOf(await listening());
    const preview = await openPreview(serviceOf(madeUpEngine), port);
    await preview.close();
    expect(Number(new URL(preview.url).port)).toBeGreaterThan(port);
  });

  it("listens at this machine alone", async () => {
    const { url } = await onPage();
    expect(new URL(url).hostname).toBe("127.0.0.1");
  });

  it("tells of a fault under a reference, as in Discord", async () => {
    const { acts } = await onPage(brokenEngine);
    const [act] = await acts("/send", { text: "/said speaker:Ada Quill" });
    expect(act).toMatchObject({ kind: "reply", message: { isPrivate: true } });
    expect(JSON.stringify(act)).toMatch(/\*\*[0-9a-f]{8}\*\*/u);
  });
});
