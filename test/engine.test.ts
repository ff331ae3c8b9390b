import { describe, expect, it } from "vitest";

import { referenceOf } from "../src/domain/reference.ts";
import { excerpt } from "../src/domain/verbatim.ts";
import { createEngine } from "../src/engine.ts";
import { inShort, readings } from "./retrieval/made-up.ts";
import { form, sentence } from "./asking.ts";

const full =
  "“The harbours are full,” Governor Mara Quill said.\n\nQuill warned that tolls would rise.";
const written = [
  full,
  {
    status: "withdrawn" as const,
    text: "“The harbours were never full,” Governor Mara Quill said.\n\n“I sank it,” Otto Brand said.",
  },
  { status: "corrected" as const, text: "“The piers are safe,” Mayor Ida Finch said." },
  "Transport officials said that fares would be frozen.",
];
const engine = createEngine(readings(written), []);
const SOME = { from: 0, count: 25 };

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
    expect([inShort(answer), (await engine.speakers("brand", SOME)).shown]).toEqual([
      ["unknown-speaker"],
      [],
    ]);
  });

  it("cites a corrected article", async () => {
    const answer = await engine.answer(sentence("what did Finch say"));
    expect(inShort(answer)).toEqual(["a3 Ida Finch: The piers are safe,"]);
  });

  it("offers the speakers whom typed letters fit", async () => {
    const { shown } = await engine.speakers("qui", SOME);
    expect(shown.map(({ speaker, statements, days }) => [speaker.name, statements, days])).toEqual([
      ["Mara Quill", 2, { from: "2031-04-05", to: "2031-04-05" }],
    ]);
  });

  it("offers everybody with a name where nothing is typed", async () => {
    const { shown } = await engine.speakers("", SOME);
    expect(shown.map(({ speaker }) => speaker.name)).toEqual(["Mara Quill", "Ida Finch"]);
  });

  it("shows as much of a list as the window shows, and how long it is", async () => {
    const { total, from, shown } = await engine.speakers("", { from: 1, count: 1 });
    expect([total, from, shown.map(({ speaker }) => speaker.name)]).toEqual([2, 1, ["Ida Finch"]]);
  });

  it("shows as much of an answer as the window shows, and how much there is", async () => {
    const answer = await engine.answer(form("Quill"), { from: 1, count: 1 });
    expect([inShort(answer), answer]).toMatchObject([
      ["a1 Mara Quill: Quill warned that tolls would rise"],
      { from: 1, total: 2, own: 2 },
    ]);
  });

  it("past the end of an answer shows its last", async () => {
    const answer = await engine.answer(form("Quill"), { from: 40, count: 2 });
    expect(answer).toMatchObject({ from: 0, total: 2 });
  });

  it("offers what a speaker speaks of, as typed", async () => {
    const spoken = createEngine(
      readings(["“Tolls rise,” Mara Quill said.\n\n“No tolls on piers,” Mara Quill said."]),
      [],
    );
    expect([await spoken.topics("quill", "to"), await spoken.topics("quill", "z")]).toEqual([
      [{ words: "tolls", statements: 2 }],
      [],
    ]);
  });

  it("finds a statement again by its reference, with the paragraphs around it", async () => {
    const answer = await engine.answer(sentence("Quill on tolls"));
    const reference = answer.kind === "found" ? referenceOf(answer.citations[0]) : "";
    const cited = await engine.cited(reference);
    const paragraphs = cited?.around.map((span) => excerpt(cited.citation.article, span));
    expect([cited?.citation, paragraphs]).toEqual([
      answer.kind === "found" ? answer.citations[0] : undefined,
      full.split("\n\n"),
    ]);
  });

  it("finds no statement whose article is another now", async () => {
    const answer = await engine.answer(sentence("Quill on tolls"));
    const reference = answer.kind === "found" ? referenceOf(answer.citations[0]) : "";
    const corrected = createEngine(readings([`${full} Tolls had risen before.`]), []);
    expect(await corrected.cited(reference)).toBeUndefined();
  });

  it("lists the articles with how many statements they have", async () => {
    const { total, shown } = await engine.articles(SOME);
    expect([total, shown.map(({ article, statements }) => [article.id, statements])]).toEqual([
      3,
      [
        ["a1", 2],
        ["a3", 1],
        ["a4", 1],
      ],
    ]);
  });

  it("counts what it serves", async () => {
    expect(await engine.holdings()).toMatchObject({ articles: 3, statements: 4, speakers: 2 });
  });

  it("names the state of its corpus otherwise where an article is another", async () => {
    const same = createEngine(readings(written), []);
    const other = createEngine(readings(written.slice(1)), []);
    const states = [engine, same, other].map(async (each) => (await each.holdings()).corpus);
    const [first, second, third] = await Promise.all(states);
    expect([first === second, first === third]).toEqual([true, false]);
  });

  it("over no articles knows nobody and finds nothing", async () => {
    const empty = createEngine([], []);
    const answer = await empty.answer(sentence("what did Quill say"));
    const { shown } = await empty.speakers("", SOME);
    expect([inShort(answer), shown, await empty.holdings()]).toMatchObject([
      ["unknown-speaker"],
      [],
      { articles: 0, statements: 0, speakers: 0 },
    ]);
  });
});
