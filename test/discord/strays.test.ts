import { EventEmitter } from "node:events";

import { expect, it } from "vitest";

import { strays } from "./strays.ts";

const TOO_MANY = "MaxListenersExceededWarning";

it("finds a rejected promise that nobody waited for", async () => {
  const events = new EventEmitter();
  const { found } = strays(events);
  events.emit("unhandledRejection", new Error("the tide came in"));
  expect(await found()).toEqual([expect.stringContaining("the tide came in")]);
});

it("finds more listeners than there may be, and passes over other warnings", async () => {
  const events = new EventEmitter();
  const { found } = strays(events);
  events.emit("warning", Object.assign(new Error("11 listeners"), { name: TOO_MANY }));
  events.emit("warning", new Error("deprecated"));
  expect(await found()).toEqual(["11 listeners"]);
});

it("finds nothing where nothing is left behind", async () => {
  expect(await strays().found()).toEqual([]);
});
