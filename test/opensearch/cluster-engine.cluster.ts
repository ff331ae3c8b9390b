import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import { referenceOf } from "../../src/domain/reference.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { anythingAsked } from "../any-question.ts";
import { ASKED, form, sentence } from "../asking.ts";
import { engineAt, filled, links } from "./asked-cluster.ts";

const { articles, notes } = await loadCorpus("corpus");
const readings = articles.map((article) => read(article, notes));
const embedded = createEngine(readings, notes);
const { ask, load } = await links();
await filled(load, "sample", readings, notes);
const cluster = await engineAt(ask, "sample");

const FIRST = { from: 0, count: 5 };

afterAll(async () => {
  await Promise.all([ask.close(), load.close()]);
});

describe("an engine over a cluster", () => {
  it.each([
    "what did peskov say about european troops",
    "what did Macron say",
    "who said anything about security guarantees",
    "what did the Kremlin say about European troops",
    "what did the foreign minister say about troops",
    "Meloni's exact words on Article 5",
    "latest from Lavrov on troops",
    "what did Macron say about troops in March 2025",
    "what did Macron say about Greenland",
    "what did Rutte refuse to comment on",
    "what did tucker carlson say",
    "who said “boots on the moon”",
    "zelenksy on pease",
    "who said anything about peacekepers",
    "what was said in March 2025",
    "before January 1990",
    "what did Macron say before January 1990",
    "Macron and Starmer on a reassurance force that would be sent to keep the peace",
    "Macron and Starmer on zirconium",
    "kraine r",
  ])("answers %j as the embedded engine does, to the letter", async (text) => {
    const question = sentence(text);
    expect(await cluster.answer(question, FIRST)).toEqual(await embedded.answer(question, FIRST));
  });

  it("answers forms alike", async () => {
    const question = form("Macron", { about: "troops", sort: "oldest", only: "quotation" });
    expect(await cluster.answer(question, FIRST)).toEqual(await embedded.answer(question, FIRST));
  });

  it("counts what the only one said who is meant of several", async () => {
    const question = form("foreign minister", { about: "peacekeepers", only: "refusal" });
    const answer = await embedded.answer(question, FIRST);
    expect(answer).toMatchObject({ kind: "nothing", because: { kind: "silent-on-topic" } });
    expect(await cluster.answer(question, FIRST)).toEqual(answer);
  });

  it("answers whatever is asked as the embedded engine does", async () => {
    const names = ["Peskov", "Emmanuel Macron", "the Kremlin", "foreign minister", "Lavrov"];
    const words = ["troops", "peacekeepers", "guarantees", "Article", "security", "consent"];
    const { question } = anythingAsked(names, words);
    await fc.assert(
      fc.asyncProperty(question, async (one) => {
        const [ours, theirs] = [
          await cluster.answer(one, FIRST),
          await embedded.answer(one, FIRST),
        ];
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 200 },
    );
  });

  it("lists speakers, articles and holdings alike", async () => {
    const window = { from: 5, count: 10 };
    const lists = async (engine: typeof cluster) => [
      await engine.speakers("", window),
      await engine.speakers("minister", FIRST),
      await engine.articles(window),
      await engine.articles({ from: 4000, count: 10 }),
      await engine.holdings(),
    ];
    expect(await lists(cluster)).toEqual(await lists(embedded));
  });

  it.each(["Macron", "nobody", "the Kremlin"])("knows what %s speaks of", async (speaker) => {
    expect(await cluster.topics(speaker, "")).toEqual(await embedded.topics(speaker, ""));
  });

  it("finds a statement again by its reference, with what stands around it", async () => {
    const answer = await embedded.answer(sentence("what did Macron say about troops"));
    const references = answer.kind === "found" ? answer.citations.map(referenceOf) : [];
    for (const reference of references)
      expect(await cluster.cited(reference)).toEqual(await embedded.cited(reference));
  });

  it.each(["", "?!", "word ".repeat(3000)])("takes %j for no quote, as before", async (words) => {
    expect(await cluster.check(words)).toEqual(await embedded.check(words));
  });

  it("checks quotes alike: exact, nearly, and not at all", async () => {
    const text = articles[0]?.text.slice(100, 260) ?? "";
    const touched = text.replace(/\b(?:a|the|not)\b/u, "no");
    for (const words of [text, touched, "a sentence about tulips that nobody has ever written"])
      expect(await cluster.check(words)).toEqual(await embedded.check(words));
  });

  it("knows no speaker where the day is unclear, and asks nothing then", async () => {
    const question = { ...sentence("Macron on troops on 31 February 2025"), asked: ASKED };
    expect(await cluster.answer(question)).toEqual(await embedded.answer(question));
  });
});
