import { describe, expect, it } from "vitest";

import type { Period } from "../../src/domain/question.ts";
import { OfficeHolders } from "../../src/retrieval/office-holders.ts";
import { speakerOf } from "../discord/made-up.ts";

const offices = new OfficeHolders();

function hold(id: string, roles: readonly string[], day: string | undefined, body?: string): void {
  const speaksFor = body === undefined ? [] : [body];
  offices.add({ ...speakerOf(id), id, roles, speaksFor }, day);
}

hold("mara-quill", ["Norwegian foreign minister"], "2029-03-01");
hold("mara-quill", ["Norwegian foreign minister", "senator"], "2030-03-01");
hold("mara-quill", ["Norwegian foreign minister"], "2029-09-01");
hold("otto-brand", ["Norwegian Foreign Minister"], "2031-02-01");
hold("anna-marsh", ["treasurer"], "2031-02-01");
hold("olga-reed", ["treasurer"], "2031-02-01", "norway");
hold("ida-finch", ["Harbour Ministry spokeswoman"], undefined);
hold("edgar-finch", ["Harbour Ministry spokesman"], undefined);

function holders(description: string, period?: Period): readonly string[] {
  return [...offices.of(description, period)];
}

describe("the holders of an office", () => {
  it.each([
    ["Norwegian foreign minister", ["mara-quill", "otto-brand"]],
    ["Norway's foreign minister", ["mara-quill", "otto-brand"]],
    ["the foreign minister of Norway", ["mara-quill", "otto-brand"]],
    ["minister", ["mara-quill", "otto-brand"]],
    ["senator", ["mara-quill"]],
    ["Harbour Ministry spokeswoman", ["ida-finch"]],
    ["Harbour Ministry spokesman", ["edgar-finch"]],
    ["Harbour Ministry spokesperson", ["ida-finch", "edgar-finch"]],
    ["Danish foreign minister", []],
    ["treasurer", ["anna-marsh", "olga-reed"]],
    ["Danish treasurer", ["anna-marsh"]],
    ["Norwegian finance minister", []],
    ["governor", []],
    ["", []],
  ])("described as %j are %j", (description, ids) => {
    expect(holders(description)).toEqual(ids);
  });

  it.each([
    ["2029-06-01", "2029-06-30", ["mara-quill"]],
    [undefined, "2029-03-01", ["mara-quill"]],
    ["2030-03-01", "2030-12-31", ["mara-quill"]],
    ["2030-03-02", undefined, ["otto-brand"]],
    ["2030-01-01", undefined, ["mara-quill", "otto-brand"]],
  ])("from %j to %j are those who held it then: %j", (from, to, ids) => {
    expect(holders("minister", { from, to })).toEqual(ids);
  });

  it("are all where nobody is known to have held it in the period", () => {
    const ids = holders("minister", { from: "2035-01-01", to: undefined });
    expect(ids).toEqual(["mara-quill", "otto-brand"]);
  });

  it("are all where no article has a day", () => {
    const ids = holders("spokesperson", { from: "2030-01-01", to: undefined });
    expect(ids).toEqual(["ida-finch", "edgar-finch"]);
  });
});
