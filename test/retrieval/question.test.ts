import { describe, expect, it } from "vitest";

import { Directory } from "../../src/retrieval/directory.ts";
import { parsed } from "../../src/retrieval/question.ts";
import { readings } from "./made-up.ts";
import { ASKED } from "../asking.ts";

const directory = new Directory(
  readings([
    "“The harbours are full,” Governor Mara Quill said.",
    "“Tolls are due,” Finance Minister Otto Brand said.",
    "“Tolls are fair,” Senator Ursula von der Marsh said.",
    "The Harbour Ministry said that the boats would sail on Sundays.",
    "Transport officials said that fares would be frozen.\n\nOn Monday, reaction said that tolls were high.",
  ]),
  [],
);

const known = {
  directory,
  isWord: (word: string) => /^(?:marsh|harbours|position)$/u.test(word),
  asked: ASKED,
};

const quill = "Mara Quill";
const brand = "Otto Brand";
const ministry = "the Harbour Ministry";

describe("a question", () => {
  it.each([
    ["what did Quill say", quill, undefined],
    ["What did Mara Quill say?", quill, undefined],
    ["quill", quill, undefined],
    ["QUILL?", quill, undefined],
    ["what did quill say about tolls", quill, "tolls"],
    ["what did Quill say about free ferries and tolls?", quill, "free ferries and tolls"],
    ["Quill on harbours", quill, "harbours"],
    ["Quill: harbours", quill, "harbours"],
    ["harbours quill", quill, "harbours"],
    ["has Quill said anything about tolls", quill, "tolls"],
    ["did quill comment on tolls?", quill, "tolls"],
    ["what is Quill's position on tolls", quill, "tolls"],
    ["what is Quill’s view of tolls", quill, "tolls"],
    ["what are the views of Quill on tolls", quill, "tolls"],
    ["tell me what Quill thinks about tolls", quill, "tolls"],
    ["what did Quill say about Brand", quill, "Brand"],
    ["what did Brand say about Quill's harbours", brand, "Quill's harbours"],
    ["Brand on Mara Quill", brand, "Mara Quill"],
    ["what did the governor say about tolls", quill, "tolls"],
    ["what did Ursula von der Marsh say", "Ursula von der Marsh", undefined],
    ["what did the Harbour Ministry say about boats", ministry, "boats"],
    ["what did harbour ministry say", ministry, undefined],
    ["the Harbour Ministry on boats", ministry, "boats"],
    ["what did transport officials say about fares", "transport officials", "fares"],
    ["what did Quill say to Brand about tolls", quill, "tolls"],
    ["what did Quill tell Brand about the tolls", quill, "tolls"],
    ["has Quill spoken to the Harbour Ministry about tolls", quill, "tolls"],
    ["did Quill speak to the press about tolls and ferries?", quill, "tolls and ferries"],
    ["what did Quill say to Brand", quill, "Brand"],
    ["what did Quill say about position", quill, "position"],
    ["what did Quill say about the position", quill, "position"],
    ["what did Quill say about stance", quill, undefined],
    ["what is Quill's position", quill, undefined],
    ["was there any comment from Quill?", quill, undefined],
    ["any statement by Quill on tolls", quill, "tolls"],
    ["@everyone what did Quill say about tolls", quill, "tolls"],
    ["@Quill on tolls", quill, "tolls"],
    ["reaction of Quill on tolls", quill, "tolls"],
    ["what did Бранд say about tolls", brand, "tolls"],
    ["did Quill say “tolls are (very) high”?", quill, "“tolls are (very) high”"],
  ])("%j asks %j about %j", (sentence, name, about) => {
    const { fit, about: topic } = parsed(sentence, known);
    expect([fit.kind === "none" ? fit.kind : fit.speakers[0].name, topic]).toEqual([name, about]);
  });

  it.each([
    ["Quill vs Brand on tolls", "tolls"],
    ["Quill versus Brand on tolls", "tolls"],
    ["quill v. Brand on tolls", "tolls"],
    ["Quill vs. Brand", undefined],
    ["Quill and Brand on tolls", "tolls"],
    ["Quill or Brand about tolls", "tolls"],
    ["Quill & Brand tolls", "tolls"],
    ["compare Quill and Brand on tolls", "tolls"],
    ["compare Quill with Brand on tolls", "tolls"],
    ["Quill compared to Brand on tolls", "tolls"],
    ["what is the difference between Quill and Brand on tolls", "tolls"],
  ])("%j asks two about %j", (sentence, about) => {
    const { fit, about: topic } = parsed(sentence, known);
    const names = fit.kind === "one" ? fit.speakers.map(({ name }) => name) : [];
    expect([names, topic]).toEqual([[quill, brand], about]);
  });

  it.each([
    ["what has quill been saying about tolls", quill, "tolls"],
    ["what did Quill say when asked about tolls", quill, "tolls"],
    ["what did Quill say, if anything, about tolls", quill, "tolls"],
    ["everything Quill said", quill, undefined],
    ["yo bro quill on tolls", quill, "tolls"],
    ["why does Quill oppose tolls", quill, "tolls"],
    ["does Quill want to free the ferries", quill, "free the ferries"],
    ["how many ferries did Quill want", quill, "ferries"],
    ["does Quill agree with Brand on tolls", quill, "tolls"],
    ["did Quill rule out tolls", quill, "tolls"],
    ["has Quill ever publicly threatened to close the ferries", quill, "close the ferries"],
    ["why won’t Quill back the tolls", quill, "tolls"],
    ["what did Quill threaten", quill, undefined],
    ["did Quill offer", quill, undefined],
    ["has Quill once again not ruled out tolls", quill, "tolls"],
    ["did Quill himself rule out tolls", quill, "tolls"],
    ["is Quill backing the tolls", quill, "tolls"],
    ["can you show Quill support for the ferries", quill, "support for the ferries"],
    ["did Quill fly back to the harbour", quill, "fly back to the harbour"],
    ["has Quill sent ferries", quill, "sent ferries"],
    ["Quill threatens tolls", quill, "threatens tolls"],
    ["did Quill talk with Brand about tolls", quill, "tolls"],
    ["anyone from the Harbour Ministry on boats", ministry, "boats"],
    ["has anybody at the Harbour Ministry said anything about boats", ministry, "boats"],
  ])("as typed in haste, %j asks %j about %j", (sentence, name, about) => {
    const { fit, about: topic } = parsed(sentence, known);
    expect([fit.kind === "none" ? fit.kind : fit.speakers[0].name, topic]).toEqual([name, about]);
  });

  it.each([
    ["who said free ferries?", "free ferries"],
    ["who disagreed with Quill about tolls", "tolls"],
    ["“free ferries” who said that", "“free ferries”"],
    ["“free ferries”: who was it who said this?", "“free ferries”"],
    ["who said free ferries", "free ferries"],
    ["Who spoke about Quill?", "Quill"],
    ["who said Quill is wrong", "Quill is wrong"],
    ["who said talking points", "talking points"],
    ["who said anything about the latest views?", "latest views"],
    ["who has said anything about tolls", "tolls"],
    ["who said that the Harbour Ministry lies", "Harbour Ministry lies"],
    ["who said that tolls are due", "tolls are due"],
    ["tolls", "tolls"],
    ["what about tolls?", "tolls"],
    ["about tolls", "tolls"],
    ["", undefined],
    ["   ", undefined],
    ["?! … “”", undefined],
    ["what did", undefined],
    ["who said?", undefined],
    ["what did you say about", undefined],
  ])("%j asks everybody about %j", (sentence, about) => {
    const { typed, about: topic } = parsed(sentence, known);
    expect([typed, topic]).toEqual([undefined, about]);
  });

  it.each([
    ["what did Zorro say", "Zorro", undefined],
    ["what did Zorro say about tolls?", "Zorro", "tolls"],
    ["has zorro said anything about tolls", "zorro", "tolls"],
    ["what is Don Zorro’s position on tolls", "Don Zorro", "tolls"],
    ["Zorro on tolls", "Zorro", "tolls"],
    ["what did Zorro say about Quill", "Zorro", "Quill"],
    ["what did Zorro say to Quill about tolls", "Zorro", "tolls"],
    ["what did Zorro tell Governor Quill about tolls", "Zorro", "tolls"],
    ["what did critics of Quill say about tolls", "critics of Quill", "tolls"],
    ["what did transport officials of Quill say", "transport officials of Quill", undefined],
    ["what did quill spokesman say about tolls", "quill spokesman", "tolls"],
    ["Zorro vs Quill on tolls", "Zorro vs Quill", "tolls"],
    ["did Zorro or Quill speak about tolls", "Zorro or Quill", "tolls"],
    ["what did Quill and Zorro say about tolls", "Quill and Zorro", "tolls"],
  ])("%j asks for a stranger", (sentence, typed, about) => {
    expect(parsed(sentence, known)).toMatchObject({ typed, fit: { kind: "none" }, about });
  });

  it.each([
    ["what did Бранд say", true],
    ["Бранд on tolls", true],
    ["what did Brand say about Бранд", false],
  ])("in %j has a name in other letters: %j", (sentence, isOther) => {
    expect(parsed(sentence, known).misspelt).toBe(isOther);
  });

  it("gives the name as it was typed", () => {
    expect(parsed("what did MARA  QUILL say", known).typed).toBe("MARA  QUILL");
  });

  it("is read up to its sixtieth word", () => {
    const { about } = parsed(`Quill on ${"tolls ".repeat(100)}`, known);
    expect(about?.split(" ")).toHaveLength(58);
  });
});
