import { describe, expect, it } from "vitest";

import { createEngine } from "../../src/engine.ts";
import { form, sentence } from "../asking.ts";
import { asked, inShort, noteOn, readings } from "./made-up.ts";

const harbours = {
  id: "harbours",
  published: "2031-03-01",
  text: `“The harbours will stay open all winter,” Governor Mara Quill said on Monday.

Quill warned that tolls would rise in spring.

“Nobody pays twice for one bridge,” Finance Minister Otto Brand said on Tuesday.`,
};
const ferries = {
  id: "ferries",
  published: "2031-03-05",
  text: `Brand had never paid for a ferry, Governor Mara Quill said on Friday.

“Free ferries are a promise, not a dream,” Quill said.

The Harbour Ministry said that the boats would sail on Sundays.

“The piers are safe,” Harbour Ministry spokeswoman Ida Finch said.

Transport officials said that fares would be frozen.`,
};
const news = [harbours, ferries];

const open = "harbours Mara Quill: The harbours will stay open all winter,";
const tolls = "harbours Mara Quill: Quill warned that tolls would rise in spring";
const bridge = "harbours Otto Brand: Nobody pays twice for one bridge,";
const paid = "ferries Mara Quill: Brand had never paid for a ferry, Governor Mara Quill said";
const dream = "ferries Mara Quill: Free ferries are a promise, not a dream,";
const boats =
  "ferries the Harbour Ministry: The Harbour Ministry said that the boats would sail on Sundays";
const piers = "ferries Ida Finch: The piers are safe,";
const fares = "ferries transport officials: Transport officials said that fares would be frozen";

const mara = "“The harbours are full,” Governor Mara Quill said.";
const edgar = "“Ferries are late,” Mayor Edgar Quill said.";

describe("the answer to a question as typed", () => {
  it.each([
    ["Quill on harbours", [open]],
    ["what did quill say about HARBOURS", [open]],
    ["has Quill said anything about tolls", [tolls]],
    ["what is Quill's position on tolls", [tolls]],
    ["what did Quill say about Brand", [paid]],
    ["what did Brand say about paying twice?", [bridge]],
    ["who said free ferries?", [dream]],
    ["who said free ferries", [dream]],
    ["one bridge", [bridge]],
    ["what did the Harbour Ministry say", [boats, piers]],
    ["the harbour ministry on piers", [piers]],
    ["what did transport officials say", [fares]],
    ["what did Ida Finch say?", [piers]],
    ["what did Finch say about boats", ["silent-on-topic"]],
    ["what did Brand say about tolls", ["silent-on-topic"]],
    ["what did the Harbour Ministry say about tolls", ["silent-on-topic"]],
    ["what did Zorro say", ["unknown-speaker"]],
    ["what did Zorro say about tolls", ["unknown-speaker"]],
    ["who said volcanoes", ["unmentioned-topic"]],
    ["volcanoes?", ["unmentioned-topic"]],
    ["", ["no-question"]],
    ["what did", ["no-question"]],
    ["who said", ["no-question"]],
    ["?! … “”", ["no-question"]],
  ])("%j is %j", async (question, expected) => {
    expect(inShort(await asked(question, news))).toEqual(expected);
  });

  it.each([
    ["what did Quill say about the tolls?", "Mara Quill", "tolls"],
    ["what did Zorro say about tolls", undefined, "tolls"],
    ["who said free ferries", undefined, "free ferries"],
    ["Quill", "Mara Quill", undefined],
  ])("repeats how %j is understood: %j, %j", async (text, name, about) => {
    const { understanding } = await asked(text, news);
    expect([understanding.text, understanding.speakers[0]?.name, understanding.about]).toEqual([
      text,
      name,
      about,
    ]);
  });
});

describe("the answer to a form", () => {
  it.each([
    ["Quill", "tolls", [tolls]],
    ["mara quill", "Brand", [paid]],
    ["Quill", "  ", [dream, paid, open, tolls]],
    ["the Harbour Ministry", undefined, [boats, piers]],
    ["Zorro", "tolls", ["unknown-speaker"]],
    ["Quill", "volcanoes", ["silent-on-topic"]],
    ["", undefined, ["unknown-speaker"]],
  ])("of %j and %j is %j", async (speaker, about, expected) => {
    expect(inShort(await asked(form(speaker, { about }), news))).toEqual(expected);
  });

  it.each([
    ["a", undefined],
    ["???", undefined],
    ["of the tolls", "of the tolls"],
  ])("names of the topic %j what was looked for: %j", async (typed, about) => {
    const { understanding } = await asked(form("Quill", { about: typed }), news);
    expect(understanding.about).toBe(about);
  });

  it("repeats both fields", async () => {
    const { understanding } = await asked(form("Quill", { about: "tolls" }), news);
    expect(understanding.text).toBe("Quill · tolls");
  });
});

describe("the order of an answer", () => {
  it("without a topic has the newest article first, and in it quotations before paraphrases", async () => {
    expect(inShort(await asked("what did Quill say", news))).toEqual([dream, paid, open, tolls]);
  });

  it("has an article without a day last", async () => {
    const undated = { id: "undated", published: undefined, text: mara };
    const found = inShort(await asked("Quill", [undated, ...news]));
    expect(found.at(-1)).toBe("undated Mara Quill: The harbours are full,");
  });

  it("with a topic has what was said on it before what stands beside it", async () => {
    const text = `${mara}\n\n“We shall see,” Quill said of the harbours.`;
    expect(inShort(await asked("Quill on harbours", [text]))).toEqual([
      "a1 Mara Quill: The harbours are full,",
      "a1 Mara Quill: We shall see,",
    ]);
  });

  it("of what fits as well has the newest first", async () => {
    const older = {
      id: "older",
      published: "2031-01-01",
      text: "“Tolls are high,” Mara Quill said.",
    };
    const newer = {
      id: "newer",
      published: "2031-01-02",
      text: "“Tolls are fair,” Mara Quill said.",
    };
    const found = inShort(await asked("Quill on tolls", [older, newer]));
    expect(found.map((line) => line.split(" ")[0])).toEqual(["newer", "older"]);
  });

  it("has a body's own words before those of who speaks for it", async () => {
    const spoken = {
      published: "2031-03-09",
      text: "“Boats,” Harbour Ministry spokeswoman Ida Finch said, “sail.”",
    };
    const found = inShort(await asked("what did the Harbour Ministry say", [ferries, spoken]));
    expect(found.map((line) => line.split(":")[0])).toEqual([
      "ferries the Harbour Ministry",
      "a2 Ida Finch",
      "ferries Ida Finch",
    ]);
  });
});

describe("an unknown speaker", () => {
  it("comes with the nearest names", async () => {
    expect(await asked("what did Squill say about tolls", news)).toMatchObject({
      because: { kind: "unknown-speaker", typed: "Squill", nearest: [{ name: "Mara Quill" }] },
    });
  });

  it("comes with no names where none is near", async () => {
    expect(await asked("what did Zorro say", news)).toMatchObject({
      because: { typed: "Zorro", nearest: [] },
    });
  });

  it("is one who is named and says nothing", async () => {
    const text = `${mara}\n\nMayor Edgar Marsh was there.`;
    expect(inShort(await asked("what did Marsh say", [text]))).toEqual(["unknown-speaker"]);
  });
});

describe("somebody of whom articles tell only whose words are others'", () => {
  const others = `Critics of Zita Zorro said that tolls were due.

Zita Zorro’s campaign said that ferries were late.

“The harbours are full,” Governor Mara Quill said.`;

  it.each([form("Zita Zorro"), form("Zorro"), "what did Zita Zorro say", "Zorro on tolls"])(
    "is unknown: %j",
    async (question) => {
      expect(await asked(question, [others])).toMatchObject({
        because: {
          kind: "unknown-speaker",
          nearest: [{ name: "critics of Zita Zorro" }, { name: "Zita Zorro’s campaign" }],
        },
      });
    },
  );

  it.each([
    [form("critics of Zorro"), "critics of Zita Zorro"],
    ["what did critics of Zorro say", "critics of Zita Zorro"],
    ["what did Zorro's campaign say about ferries", "Zita Zorro’s campaign"],
  ])("has others, who are answered when they are asked for: %j", async (question, name) => {
    expect(await asked(question, [others])).toMatchObject({
      citations: [{ speaker: { name } }],
    });
  });
});

describe("a question of unclear days", () => {
  it.each([
    [form("Quill", { about: "tolls", since: "soon" }), "soon"],
    [form("Quill", { about: "tolls", since: "2031", until: "2030" }), "2031 – 2030"],
    ["what did Quill say about tolls since 01/03/2031", "01/03/2031"],
  ])("is not answered, and keeps whom and what it asks for: %j", async (question, typed) => {
    const { understanding, corpus: _, ...answer } = await asked(question, news);
    expect([answer, understanding.speakers[0]?.name, understanding.about]).toEqual([
      { kind: "nothing", because: { kind: "unclear-date", typed } },
      "Mara Quill",
      "tolls",
    ]);
  });

  it("asks for no time", async () => {
    const { understanding } = await asked(form("Quill", { since: "soon" }), news);
    expect(understanding.period).toBeUndefined();
  });
});

describe("a name in Cyrillic letters", () => {
  it("is answered with how it was read", async () => {
    expect(
      await asked("what did Квилл say about tolls", ["“Tolls are due,” Mara Kvill said."]),
    ).toMatchObject({
      understanding: { speakers: [{ name: "Mara Kvill" }], misspelt: "Квилл", about: "tolls" },
    });
  });
});

describe("a speaker silent on the topic", () => {
  it.each([
    ["Quill on volcanoes", "Mara Quill", 4],
    ["Brand on volcanoes", "Otto Brand", 1],
    ["the Harbour Ministry on volcanoes", "the Harbour Ministry", 2],
  ])("%j comes with how much there is on other things", async (question, name, statements) => {
    expect(await asked(question, news)).toMatchObject({
      understanding: { speakers: [{ name }], about: "volcanoes" },
      because: { kind: "silent-on-topic", statements },
    });
  });
});

describe("a surname that several bear", () => {
  it("is ambiguous, with the choices", async () => {
    expect(await asked("what did Quill say", [mara, edgar])).toMatchObject({
      kind: "ambiguous",
      typed: "Quill",
      speakers: [{ name: "Mara Quill" }, { name: "Edgar Quill" }],
    });
  });

  it.each([
    ["what did Quill say about harbours", ["a1 Mara Quill: The harbours are full,"]],
    ["Quill on ferries", ["a2 Edgar Quill: Ferries are late,"]],
    ["what did Edgar Quill say", ["a2 Edgar Quill: Ferries are late,"]],
    ["Quill on volcanoes", ["either", "Mara Quill", "Edgar Quill"]],
  ])("in %j is %j", async (question, expected) => {
    expect(inShort(await asked(question, [mara, edgar]))).toEqual(expected);
  });

  it("stays ambiguous where both speak on the topic", async () => {
    const both = [mara, "“The harbours are empty,” Mayor Edgar Quill said."];
    expect(inShort(await asked("Quill on harbours", both))).toEqual([
      "either",
      "Mara Quill",
      "Edgar Quill",
    ]);
  });

  it("alone in an article belongs to neither", async () => {
    const found = await asked("what did Mara Quill say", [
      mara,
      edgar,
      "“Tolls rise,” Quill said.",
    ]);
    expect(inShort(found)).toEqual(["a1 Mara Quill: The harbours are full,"]);
  });
});

describe("one speaker", () => {
  it("has the statements of all spellings of the name", async () => {
    const spelled = ["Anna Marsky", "Anna Marskyy", "Anna Marskiy"].map(
      (name) => `“Tolls are due,” Governor ${name} said.`,
    );
    const found = await asked("what did Marskyi say", spelled);
    expect(inShort(found)).toHaveLength(3);
  });

  it("has the statements of articles that give the surname alone", async () => {
    const found = await asked("what did Mara Quill say", [mara, "“Tolls rise,” Quill said."]);
    expect(inShort(found)).toEqual([
      "a1 Mara Quill: The harbours are full,",
      "a2 Mara Quill: Tolls rise,",
    ]);
  });

  it("has the statements under another name that the host tells of", async () => {
    const notes = [noteOn("Mara Quill", { aliases: ["Mara Marsh"] })];
    const married = "“Tolls are due,” Governor Mara Marsh said.";
    expect(inShort(await asked("Quill", [mara, married], notes))).toEqual([
      "a1 Mara Quill: The harbours are full,",
      "a2 Mara Quill: Tolls are due,",
    ]);
  });

  it("is several officials whom articles describe with the same words", async () => {
    const text = "Transport officials said that seats would be kept.";
    expect(inShort(await asked("transport officials", [ferries, text]))).toHaveLength(2);
  });
});

describe("the same words in two articles", () => {
  const later = { ...harbours, id: "later", published: "2031-03-04" };

  it("are cited once, from the first, with the other under it", async () => {
    expect(await asked("Quill on harbours", [later, harbours])).toMatchObject({
      citations: [{ article: { id: "harbours" }, alsoIn: [{ article: { id: "later" } }] }],
    });
  });

  it("are counted where no more of the others are wanted", async () => {
    const latest = { ...later, id: "latest", published: "2031-03-05" };
    const engine = createEngine(readings([latest, later, harbours]), []);
    const told = async (alsoIn: number) =>
      engine.answer(sentence("Quill on harbours"), { from: 0, count: 3, alsoIn });
    expect([await told(1), await told(3)]).toMatchObject([
      { citations: [{ alsoIn: [{ article: { id: "later" } }], alsoInMore: 1 }] },
      { citations: [{ alsoIn: [{}, { article: { id: "latest" } }], alsoInMore: 0 }] },
    ]);
  });

  it("of two speakers are cited twice", async () => {
    const words = "The harbours will stay open all winter";
    const found = await asked("winter", [
      `“${words},” Mara Quill said.`,
      `“${words},” Otto Brand said.`,
    ]);
    expect(inShort(found)).toHaveLength(2);
  });
});
