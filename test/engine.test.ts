import { describe, expect, it } from "vitest";

import { createEngine } from "../src/engine.ts";
import { inShort, readings } from "./retrieval/made-up.ts";
import { form, sentence } from "./asking.ts";

const written = [
  "“The harbours are full,” Governor Mara Quill said.\n\nQuill warned that tolls would rise.",
  {
    status: "withdrawn" as const,
    text: "“The harbours were never full,” Governor Mara Quill said.\n\n“I sank it,” Otto Brand said.",
  },
  { status: "corrected" as const, text: "“The piers are safe,” Mayor Ida Finch said." },
  "Transport officials said that fares would be frozen.",
];
const engine = createEngine(readings(written), []);

describe("an engine", () => {
  it("answers sentences and forms alike", async () => {
    const typed = await engine.answer(sentence("what did Quill say about tolls"));
    const filled = await engine.answer(form("Quill", { about: "tolls" }));
    expect([inShort(typed), inShort(typed)]).toEqual([
      ["a1 Mara Quill: Quill warned that tolls would rise"],
      inShort(filled),
    ]);
  });

  it("never cites a withdrawn article", async () => {
    const answer = await engine.answer(sentence("Quill on harbours"));
    expect(inShort(answer)).toEqual(["a1 Mara Quill: The harbours are full,"]);
  });

  it("knows nobody from a withdrawn article", async () => {
    const answer = await engine.answer(sentence("what did Brand say"));
    expect([inShort(answer), await engine.speakers("brand")]).toEqual([["unknown-speaker"], []]);
  });

  it("cites a corrected article", async () => {
    const answer = await engine.answer(sentence("what did Finch say"));
    expect(inShort(answer)).toEqual(["a3 Ida Finch: The piers are safe,"]);
  });

  it("offers the speakers whom typed letters fit", async () => {
    const choices = await engine.speakers("qui");
    expect(choices.map(({ speaker, statements }) => [speaker.name, statements])).toEqual([
      ["Mara Quill", 2],
    ]);
  });

  it("offers everybody with a name where nothing is typed", async () => {
    const choices = await engine.speakers("");
    expect(choices.map(({ speaker }) => speaker.name)).toEqual(["Mara Quill", "Ida Finch"]);
  });

  it("counts what it serves", async () => {
    expect(await engine.holdings()).toEqual({ articles: 3, statements: 4, speakers: 2 });
  });

  it("over no articles knows nobody and finds nothing", async () => {
    const empty = createEngine([], []);
    const answer = await empty.answer(sentence("what did Quill say"));
    expect([inShort(answer), await empty.speakers(""), await empty.holdings()]).toEqual([
      ["unknown-speaker"],
      [],
      { articles: 0, statements: 0, speakers: 0 },
    ]);
  });
});
