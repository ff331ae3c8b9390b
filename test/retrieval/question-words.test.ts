import { describe, expect, it } from "vitest";

import { does, questionWords } from "../../src/retrieval/question-words.ts";
import { asked, inShort } from "./made-up.ts";

/** The words of a question that do a thing. */
function doing(what: keyof typeof does, question: string): readonly string[] {
  const words = questionWords(question).filter((word) => does[what](word));
  return words.map(({ text }) => text);
}

describe("the words of a question", () => {
  it.each([
    ["what did Quill say?", "what did Quill say"],
    ["Quill: tolls", "Quill tolls"],
    ["Quill’s view of tolls", "Quill’s view of tolls"],
    ["John J. Reed on tolls", "John J. Reed on tolls"],
    ["U.S. Secretary Reed", "U.S. Secretary Reed"],
    ["the U.S. secretary", "the U.S secretary"],
    ["Jean-Pierre on Article 5", "Jean-Pierre on Article 5"],
    ["  “tolls”  ", "tolls"],
    ["Łęcha Wąsowicz (again)", "Łęcha Wąsowicz again"],
    ["?! …", ""],
    ["", ""],
  ])("%j are %j", (question, found) => {
    const words = questionWords(question).map(({ text }) => text);
    expect(words.join(" ")).toBe(found);
  });

  it("are sixty at most", () => {
    expect(questionWords("tolls ".repeat(100))).toHaveLength(60);
  });

  it("know where they stand in it", () => {
    const question = "What did  Łęcha say?";
    const words = questionWords(question);
    expect(words.map(({ start, end }) => question.slice(start, end))).toEqual(
      words.map(({ text }) => text),
    );
  });
});

describe("a word of a question", () => {
  it.each([
    ["ask", "WHAT did the latest from Quill say", ["WHAT", "did", "the", "latest", "from"]],
    ["askForAll", "has anyone or everybody said it, who?", ["anyone", "everybody", "who"]],
    ["say", "Quill says her views and comments", ["says", "views", "comments"]],
    ["link", "say anything about the tolls", ["say", "anything", "about", "the"]],
    ["leadToTopic", "Quill on tolls, regarding ferries", ["on", "regarding"]],
    ["address", "Quill spoke and said and warned", ["spoke", "said"]],
    ["tell", "Quill told and tells and did tell", ["told", "tell"]],
    ["pointBack", "what did he and she say to Quill", ["he", "she"]],
    ["title", "Mr. Quill, President and prime minister", ["Mr.", "President", "prime", "minister"]],
  ] satisfies [keyof typeof does, string, string[]][])(
    "does %s in %j: %j",
    (what, question, found) => {
      expect(doing(what, question)).toEqual(found);
    },
  );
});

const news = [
  {
    id: "palace",
    published: "2031-03-01",
    text: `“The bridge stays,” Palace Council spokesman John Reed said.

“Tolls are fair,” said Danish Foreign Minister Mara Quill.

“Ferries are late,” said Norwegian Foreign Minister Peter Holm.`,
  },
  {
    id: "summit",
    published: "2031-03-05",
    text: `“Tolls must fall,” Danish President Anna Frey said.

“Ferries must run,” Norwegian President Otto Brand said.`,
  },
  {
    id: "oslo",
    published: "2031-03-07",
    text: `“The piers are safe,” Harbour Ministry spokeswoman Ida Finch said.

Oslo would not discuss the bridge.`,
  },
];

const bridge = "palace John Reed: The bridge stays,";
const fair = "palace Mara Quill: Tolls are fair,";
const late = "palace Peter Holm: Ferries are late,";
const fall = "summit Anna Frey: Tolls must fall,";
const run = "summit Otto Brand: Ferries must run,";
const piers = "oslo Ida Finch: The piers are safe,";
const silence = "oslo Norway: Oslo would not discuss the bridge";

/** What is answered to a question about three days of news. */
async function answers(question: string): Promise<readonly string[]> {
  return inShort(await asked(question, news));
}

describe("a question by an office", () => {
  it.each([
    ["what did the Palace Council spokesman say", [bridge]],
    ["what did the palace council spokesperson say about the bridge", [bridge]],
    ["what did Denmark's foreign minister say", [fair]],
    ["what did the Danish foreign minister say about tolls", [fair]],
    ["what did Norway’s foreign minister say about ferries", [late]],
    ["what did the foreign minister of Norway say", [late]],
    ["what has Denmark's president said on tolls", [fall]],
    ["what did president Frey say", [fall]],
  ])("%j is answered by its holder", async (question, found) => {
    expect(await answers(question)).toEqual(found);
  });

  it.each([
    ["president on tolls", [fall]],
    ["the president on ferries", [run]],
    ["foreign minister on tolls", [fair]],
    ["what did the president say", ["either", "Anna Frey", "Otto Brand"]],
    ["the president on volcanoes", ["either", "Anna Frey", "Otto Brand"]],
    ["what did the foreign minister say", ["either", "Mara Quill", "Peter Holm"]],
  ])("%j that several hold is answered by the one who speaks on it", async (question, found) => {
    expect(await answers(question)).toEqual(found);
  });
});

describe("a question to everybody", () => {
  it.each([
    ["has anyone said anything about ferries", [run, late]],
    ["did anybody mention the bridge?", [bridge, silence]],
    ["who said anything about tolls", [fall, fair]],
    ["what did people say about tolls", [fall, fair]],
    ["what was said about tolls", [fall, fair]],
    ["latest on ferries", [run, late]],
    ["has anyone said anything about volcanoes", ["unmentioned-topic"]],
  ])("%j is answered by all who speak on it", async (question, found) => {
    expect(await answers(question)).toEqual(found);
  });

  it.each([
    ["what did he say", ["no-question"]],
    ["what did they say", ["no-question"]],
    ["what did she say about tolls", [fall, fair]],
    ["what did he say about volcanoes", ["unmentioned-topic"]],
  ])("%j points back to nobody", async (question, found) => {
    expect(await answers(question)).toEqual(found);
  });
});

describe("a question for what is new", () => {
  it.each([
    ["latest from Quill", [fair]],
    ["latest from Frey on tolls", [fall]],
    ["anything new from Quill", [fair]],
    ["recent statements by Quill", [fair]],
    ["newest from Denmark", [fall, fair]],
  ])("%j is a question for the speaker", async (question, found) => {
    expect(await answers(question)).toEqual(found);
  });
});

describe("a question to a body", () => {
  it.each([
    ["what did Denmark say", [fall, fair]],
    ["what did Copenhagen say", [fall, fair]],
    ["Copenhagen on tolls", [fall, fair]],
    ["what did Oslo say", [silence, run, late]],
    ["what did Norway say about the bridge", [silence]],
    ["what did the Palace Council say", [bridge]],
    ["harbour ministry on piers", [piers]],
    ["what did Stockholm say about tolls", ["unknown-speaker"]],
  ])("%j is answered by those who speak for it", async (question, found) => {
    expect(await answers(question)).toEqual(found);
  });
});
