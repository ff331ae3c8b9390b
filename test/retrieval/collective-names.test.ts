import { describe, expect, it } from "vitest";

import { membersOf, ownerOf } from "../../src/retrieval/collective-names.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { type Written, asked, inShort, readings } from "./made-up.ts";

describe("a joint name", () => {
  it.each([
    ["Mara Quill and Otto Brand", ["Mara Quill", "Otto Brand"]],
    ["Mr. Quill and Mr. Brand", ["Quill", "Brand"]],
    ["Senators Mara Quill and Otto Brand", ["Mara Quill", "Otto Brand"]],
    ["both Quill & Brand", ["Quill", "Brand"]],
    ["Anna Holm, Mara Quill and Otto Brand", ["Anna Holm", "Mara Quill", "Otto Brand"]],
    ["Anna Holm, Mara Quill, and Otto Brand", ["Anna Holm", "Mara Quill", "Otto Brand"]],
    ["Senator Mara Quill (Norland) and Mr Brand", ["Mara Quill", "Brand"]],
    ["Mara Quill and Ursula von der Marsh", ["Mara Quill", "Ursula von der Marsh"]],
    [
      "Former Aldport Mayor Mara Quill (D) and 24-year-old Otto Brand",
      ["Mara Quill", "Otto Brand"],
    ],
  ])("%j has the members %j", (name, members) => {
    expect(membersOf(name)).toEqual(members);
  });

  it.each([
    "",
    "and",
    "Mara Quill",
    "Quill and",
    "Mara Quill and others",
    "Mara Quill and her team",
    "the ministry and Brand",
    "A and B and C and D and E and F and G and H and I",
  ])("is not %j", (name) => {
    expect(membersOf(name)).toEqual([]);
  });
});

describe("a body that bears a person's name", () => {
  it.each([
    ["Quill’s campaign", "Quill"],
    ["the Quill campaign", "Quill"],
    ["Mara Quill’s presidential campaign", "Mara Quill"],
    ["the Quill re-election campaign", "Quill"],
    ["the Quill 2032 campaign", "Quill"],
    ["Governor Quill's office", "Quill"],
    ["Mr. Quill’s transition team", "Quill"],
    ["Otto Brandis’ government", "Otto Brandis"],
  ])("%j is that of %j", (body, owner) => {
    expect(ownerOf(body)).toBe(owner);
  });

  it.each([
    "",
    "campaign",
    "Mara Quill",
    "Quill’s bank",
    "the Harbour Ministry",
    "Quill’s campaigners",
  ])("is not %j", (body) => {
    expect(ownerOf(body)).toBeUndefined();
  });
});

const mara = "“Tolls are due,” Governor Mara Quill said.";
const otto = "“Piers are safe,” Mayor Otto Brand said.";
const joint = "“Tolls must fall,” Mara Quill and Otto Brand said in a statement.";
const edgar = "“Ferries are late,” Mayor Edgar Quill said.";
const campaign = "“Tolls must go,” Quill’s campaign said in a statement.";

function directoryOf(...written: readonly Written[]): Directory {
  return new Directory(readings(written), []);
}

describe("a directory of joint names", () => {
  it("knows for each member what both said", () => {
    const directory = directoryOf(mara, otto, joint);
    const ids = ["mara-quill", "otto-brand"].map((id) => [...directory.joint(id)]);
    expect(ids).toEqual([["mara-quill-and-otto-brand@a3"], ["mara-quill-and-otto-brand@a3"]]);
  });

  it("knows none for who speaks alone", () => {
    expect([...directoryOf(mara, otto).joint("mara-quill")]).toEqual([]);
  });

  it.each([
    ["what did Mara Quill say", ["a1 Mara Quill: Tolls are due,"]],
    ["what did Otto Brand say", ["a2 Otto Brand: Piers are safe,"]],
  ])("lets %j be answered with both", async (question, own) => {
    const answer = await asked(question, [mara, otto, joint]);
    expect(inShort(answer).toSorted()).toEqual(
      [...own, "a3 Mara Quill and Otto Brand: Tolls must fall,"].toSorted(),
    );
  });

  it("counts what both said as each one's own", async () => {
    expect(await asked("what did Mara Quill say", [mara, otto, joint])).toMatchObject({ own: 2 });
  });
});

describe("a directory of campaigns", () => {
  it.each([
    ["Quill’s campaign", "quill-campaign"],
    ["the Quill campaign", "quill-campaign"],
    ["Mara Quill’s campaign", "mara-quill-campaign"],
  ])("knows that %j speaks for Mara Quill", (name, id) => {
    const directory = directoryOf(mara, campaign.replace("Quill’s campaign", name));
    expect([...directory.representing("mara-quill")]).toEqual([id]);
  });

  it("answers with it behind the candidate's own words", async () => {
    const answer = await asked("what did Mara Quill say", [mara, campaign]);
    expect([inShort(answer), answer]).toMatchObject([
      ["a1 Mara Quill: Tolls are due,", "a2 Quill’s campaign: Tolls must go,"],
      { own: 1 },
    ]);
  });

  it("takes it for nobody's where two bear the name", () => {
    const directory = directoryOf(mara, edgar, campaign);
    const ids = ["mara-quill", "edgar-quill"].map((id) => [...directory.representing(id)]);
    expect(ids).toEqual([[], []]);
  });

  it("takes it for that of the one who speaks in the same article", () => {
    const directory = directoryOf(mara, `${edgar}\n\n${campaign}`);
    const ids = ["mara-quill", "edgar-quill"].map((id) => [...directory.representing(id)]);
    expect(ids).toEqual([[], ["quill-campaign"]]);
  });

  it("takes it for nobody's where another of that surname is by far the best known", () => {
    const known = Array.from({ length: 5 }, () => mara);
    const bare = "“Tolls are low,” Quill said.";
    const directory = directoryOf(...known, bare, `${edgar}\n\n${campaign}`);
    const ids = ["mara-quill", "edgar-quill"].map((id) => [...directory.representing(id)]);
    expect(ids).toEqual([[], []]);
  });
});
