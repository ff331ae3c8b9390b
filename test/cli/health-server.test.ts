import { describe, expect, it, onTestFinished } from "vitest";

import { openHealthServer } from "../../src/cli/health-server.ts";
import { createVitals } from "../../src/cli/vitals.ts";
import { addressOf, freeAddress, listening } from "./free-address.ts";

/** What is served at a free port, of a bot that serves or does not. */
async function served(isReady: boolean) {
  const vitals = createVitals("1.2.3");
  vitals.loaded({ articles: 42, statements: 99, speakers: 7 }, new Date("2031-04-05T10:00:00Z"));
  if (isReady) vitals.gateway("ready");
  const address = await freeAddress();
  const server = await openHealthServer(address, {
    health: async () => vitals.health(),
    metrics: async () => "record_questions_total 3\n",
  });
  onTestFinished(async () => server.close());
  return async (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${String(address.port)}${path}`, init);
}

describe("the health of a bot", () => {
  it("is 200 with its numbers when it serves", async () => {
    const ask = await served(true);
    const response = await ask("/health");
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ serving: true, gateway: "ready", articles: 42, version: "1.2.3" }),
    ]);
  });

  it("is 503 when it does not", async () => {
    const ask = await served(false);
    const response = await ask("/health");
    expect([response.status, await response.json()]).toEqual([
      503,
      expect.objectContaining({ serving: false, gateway: "connecting" }),
    ]);
  });

  it("can be asked for without a body", async () => {
    const ask = await served(true);
    const response = await ask("/health", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

describe("the server of health and metrics", () => {
  it("serves the metrics as Prometheus reads them", async () => {
    const ask = await served(true);
    const response = await ask("/metrics");
    expect([response.headers.get("content-type"), await response.text()]).toEqual([
      "text/plain; version=0.0.4; charset=utf-8",
      "record_questions_total 3\n",
    ]);
  });

  it.each(["/", "/healthz", "/health/", "//", "/%68ealth"])("has nothing at %s", async (path) => {
    const ask = await served(true);
    expect((await ask(path)).status).toBe(404);
  });

  it("does not look at what is asked behind a question mark", async () => {
    const ask = await served(true);
    expect((await ask("/health?who=ada")).status).toBe(200);
  });

  it("takes nothing, and says what can be asked", async () => {
    const ask = await served(true);
    const response = await ask("/health", { method: "POST", body: "what did Ada say" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("names the setting when the port is taken", async () => {
    const address = addressOf(await listening());
    const vitals = createVitals("1.2.3");
    const report = { health: async () => vitals.health(), metrics: async () => "" };
    await expect(openHealthServer(address, report)).rejects.toMatchObject({
      name: "ConfigError",
      message: `HEALTH_PORT is taken: another program listens at 127.0.0.1, port ${String(address.port)}. Choose another port, or end that program.`,
    });
  });

  it("names the setting when the address is none of this machine", async () => {
    const vitals = createVitals("1.2.3");
    const report = { health: async () => vitals.health(), metrics: async () => "" };
    const opened = openHealthServer({ host: "203.0.113.1", port: 9464 }, report);
    await expect(opened).rejects.toThrow(/^HEALTH_HOST cannot be listened at .*EADDRNOTAVAIL/u);
  });
});
