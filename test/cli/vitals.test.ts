import { describe, expect, it } from "vitest";

import { createVitals } from "../../src/cli/vitals.ts";

const holdings = { articles: 42, statements: 99, speakers: 7 };

function serving() {
  const vitals = createVitals("1.2.3");
  vitals.loaded(holdings, new Date("2031-04-05T10:00:00Z"));
  vitals.gateway("ready");
  return vitals;
}

describe("the health of a bot", () => {
  it("is told with what it serves, and since when", () => {
    expect(serving().health()).toEqual({
      serving: true,
      gateway: "ready",
      articles: 42,
      statements: 99,
      loaded: "2031-04-05T10:00:00.000Z",
      version: "1.2.3",
    });
  });

  it("is not serving when it has just been started", () => {
    expect(createVitals("1.2.3").health()).toEqual({
      serving: false,
      gateway: "connecting",
      articles: null,
      statements: null,
      loaded: null,
      version: "1.2.3",
    });
  });

  it("is not serving while what holds the articles does not answer", () => {
    const vitals = serving();
    vitals.reached(false);
    const away = vitals.health().serving;
    vitals.reached(true);
    expect([away, vitals.health().serving]).toEqual([false, true]);
  });

  it("is not serving without a corpus", () => {
    const vitals = createVitals("1.2.3");
    vitals.gateway("ready");
    expect(vitals.health().serving).toBe(false);
  });

  it("is not serving while the connection is lost", () => {
    const vitals = serving();
    vitals.gateway("lost");
    expect(vitals.health().serving).toBe(false);
  });

  it("is not serving once the engine has ended", () => {
    const vitals = serving();
    vitals.ended();
    expect(vitals.health().serving).toBe(false);
  });
});
