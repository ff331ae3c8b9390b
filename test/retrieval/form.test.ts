import { describe, expect, it } from "vitest";

import { Directory } from "../../src/retrieval/directory.ts";
import { filled } from "../../src/retrieval/form.ts";
import { readings } from "./made-up.ts";
import { ASKED, form } from "../asking.ts";

const known = {
  directory: new Directory(
    readings([
      "“The harbours are full,” Governor Mara Quill said.",
      "“Tolls are due,” Finance Minister Otto Brand said.",
      "“Ferries are late,” Mayor Edgar Quill said.",
    ]),
    [],
  ),
  isWord: (word: string) => word === "harbours",
  asked: ASKED,
};

describe("the name in a form", () => {
  it.each([
    ["Mara Quill", ["Mara Quill"], false],
    ["  mara quill’s ", ["Mara Quill"], false],
    ["Quill", ["Mara Quill", "Edgar Quill"], false],
    ["Governor Mara Quill", ["Mara Quill"], false],
    ["finance minister", ["Otto Brand"], false],
    ["Otto Brandd", ["Otto Brand"], true],
    ["Бранд", ["Otto Brand"], true],
    ["Zorro", [], false],
    ["", [], false],
    ["what did Brand say about tolls", [], false],
  ])("%j is that of %j", (speaker, names, isMisspelt) => {
    const { fit, misspelt } = filled(form(speaker), known);
    const found = fit.kind === "none" ? [] : fit.speakers.map(({ name }) => name);
    expect([found, misspelt]).toEqual([names, isMisspelt]);
  });

  it("stays as it was typed", () => {
    expect(filled(form(" QUILL "), known).typed).toBe(" QUILL ");
  });
});

describe("the days of a form", () => {
  it.each([
    [undefined, undefined, undefined],
    ["", "  ", undefined],
    ["2025-03-01", undefined, { from: "2025-03-01", to: undefined }],
    [undefined, "March 2025", { from: undefined, to: "2025-03-31" }],
    ["01.03.2025", "15.3.2025", { from: "2025-03-01", to: "2025-03-15" }],
    ["March 2025", "15 March 2025", { from: "2025-03-01", to: "2025-03-15" }],
    ["March 2025", "last week", { from: "2025-03-01", to: "2031-04-27" }],
    ["since yesterday", "", { from: "2031-04-30", to: undefined }],
  ])("from %j until %j are %j", (since, until, period) => {
    const { period: found, unclear } = filled(form("Quill", { since, until }), known);
    expect([found, unclear]).toEqual([period, undefined]);
  });

  it.each([
    ["soon", undefined, "soon"],
    ["2025-03-01", "some day", "some day"],
    ["soon", "some day", "soon"],
    ["2025-02-31", undefined, "2025-02-31"],
    ["01/03/2025", undefined, "01/03/2025"],
    ["25-03-01", "2025-03-01", "25-03-01"],
    ["2025-12-01", "2025-01-01 ", "2025-12-01 – 2025-01-01"],
    ["March 2025", "February 2025", "March 2025 – February 2025"],
  ])("from %j until %j cannot be made out: %j", (since, until, unclear) => {
    expect(filled(form("Quill", { since, until }), known)).toMatchObject({
      unclear,
      period: undefined,
    });
  });
});

describe("the other fields of a form", () => {
  it.each([
    ["tolls", "tolls"],
    [" tolls since March ", " tolls since March "],
    ["  ", undefined],
    [undefined, undefined],
  ])("have of the topic %j %j", (about, topic) => {
    expect(filled(form("Quill", { about }), known).about).toBe(topic);
  });

  it("are taken as they are", () => {
    const asked = filled(form("Quill", { only: "refusal", sort: "oldest" }), known);
    expect(asked).toMatchObject({ only: "refusal", sort: "oldest" });
  });
});
