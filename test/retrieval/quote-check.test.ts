import { describe, expect, it } from "vitest";

import type { Piece, Place, QuoteCheck } from "../../src/domain/quote-check.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { createEngine } from "../../src/engine.ts";
import { type Written, readings } from "./made-up.ts";

const harbour: Written = {
  id: "harbour",
  text: `“The quay is safe and it will never close,” Governor Mara Quill said. “We paid $5 million for [the] quay — it’s ours.”

Quill warned that tolls would rise by a third, which she called “a bitter but needed step”. She declined to name the shipyard.

“No boat sails tonight.”

The ferry office opens at nine. Harbour pilot Otto Brand said: “I sank it, and I would do it again.”`,
};

function checked(typed: string, ...written: readonly Written[]): Promise<QuoteCheck> {
  return createEngine(readings(written.length > 0 ? written : [harbour]), []).check(typed);
}

/** A check in short: "quoted Mara Quill: The quay is safe" for each place of one that is exact, else its kind. */
async function exact(typed: string, ...written: readonly Written[]): Promise<readonly string[]> {
  const check = await checked(typed, ...written);
  return check.kind === "exact" ? check.places.map(inShort) : [check.kind];
}

function inShort({ article, spans, whose }: Place): string {
  const who = "speaker" in whose ? [whose.kind, whose.speaker.name] : [whose.kind];
  return `${who.join(" ")}: ${spans.map((span) => excerpt(article, span)).join(" … ")}`;
}

/** The differences of the nearest place: "quay/pier", "-never", "+very"; else the kind. */
async function differences(typed: string, ...written: readonly Written[]) {
  const check = await checked(typed, ...written);
  if (check.kind !== "near") return [check.kind];
  const [{ article, pieces }] = check.places;
  return pieces.flatMap((piece: Piece): readonly string[] => {
    switch (piece.kind) {
      case "changed":
        return [`${excerpt(article, piece.words)}/${piece.typed}`];
      case "missing":
        return [`-${excerpt(article, piece.words)}`];
      case "added":
        return [`+${piece.typed}`];
      default:
        return [];
    }
  });
}

describe("a quote is exact", () => {
  it.each([
    ["The quay is safe and it will never close"],
    ["the QUAY is safe, and it will – never – close!"],
    ["  “The quay\nis 'safe' and it\twill never close.”"],
    ["…the quay is safe and it will never close..."],
  ])("whatever its marks, case and space: %j", async (typed) => {
    expect(await exact(typed)).toEqual([
      "quoted Mara Quill: The quay is safe and it will never close",
    ]);
  });

  it("with either apostrophe", async () => {
    const straight = await exact("it's ours");
    expect([straight, await exact("it’s ours")]).toEqual([
      ["quoted Mara Quill: it’s ours"],
      straight,
    ]);
  });

  it("in either normal form", async () => {
    expect(await exact("cafe\u0301 lights", "“Café lights,” Mara Quill said.")).toEqual([
      "quoted Mara Quill: Café lights",
    ]);
  });

  it("over what interrupts it", async () => {
    expect(await exact("It will never close. We paid $5 million")).toEqual([
      "quoted Mara Quill: it will never close … We paid $5 million",
    ]);
  });

  it.each([["The quay … never close"], ["the quay [...] never close"], ["the quay...never close"]])(
    "where %j leaves words out",
    async (typed) => {
      expect(await exact(typed)).toEqual(["quoted Mara Quill: The quay … never close"]);
    },
  );

  it("where an ellipsis leaves out nothing", async () => {
    expect(await exact("the quay… is safe")).toEqual(["quoted Mara Quill: The quay is safe"]);
  });

  it("with brackets that the article has", async () => {
    const typed = ["for [the] quay", "for the quay"];
    expect(await Promise.all(typed.map((one) => exact(one)))).toEqual([
      ["quoted Mara Quill: for [the] quay"],
      ["quoted Mara Quill: for [the] quay"],
    ]);
  });

  it("in every article that has it, the first published first, those without a day last", async () => {
    const text = "“The tide turns,” Mara Quill said.";
    const written = ["2031-03-03", undefined, "2031-03-01"].map((published) => ({
      text,
      published,
      id: published ?? "no day",
    }));
    const check = await checked("the tide turns", ...written);
    expect(check.kind === "exact" && check.places.map(({ article }) => article.id)).toEqual([
      "2031-03-01",
      "2031-03-03",
      "no day",
    ]);
  });

  it("in ten places at most, and all are counted", async () => {
    const check = await checked("tide", "The tide turns. ".repeat(30));
    expect(check).toMatchObject({ kind: "exact", total: 30, places: { length: 10 } });
  });

  it("in a corrected article, never in one that is withdrawn", async () => {
    const text = "“The tide turns,” Mara Quill said.";
    const of = (status: "corrected" | "withdrawn") => exact("tide turns", { text, status });
    expect([await of("corrected"), await of("withdrawn")]).toEqual([
      ["quoted Mara Quill: tide turns"],
      ["not-found"],
    ]);
  });
});

describe("the words of a quote", () => {
  it.each([
    ["a needed step that is quoted in an account", "bitter but needed step", "quoted Mara Quill"],
    ["an account", "tolls would rise", "reported Mara Quill"],
    ["an account and what it quotes", "called “a bitter but needed step”", "reported Mara Quill"],
    ["a refusal", "to name the shipyard", "reported Mara Quill"],
    ["somebody who is left open", "No boat sails tonight", "unattributed"],
    ["the article", "The ferry office opens at nine", "own"],
    ["the article, about a speaker", "Governor Mara Quill said", "own"],
    ["a speaker and the article", "never close,” Governor Mara Quill said", "mixed"],
    ["the article and a speaker", "Brand said: I sank it", "mixed"],
    ["two speakers", "No boat sails … I sank it", "mixed"],
    ["one speaker in two statements", "never close … bitter but needed", "quoted Mara Quill"],
  ])("may be of %s", async (_, typed, who) => {
    const [first] = await exact(typed);
    expect(first?.split(":")[0]).toBe(who);
  });
});

describe("a quote is near", () => {
  it.each([
    ["The pier is safe and it will never close", ["quay/pier"]],
    ["The quay is safe and it will close", ["-never"]],
    ["The quay is very safe and it will never close", ["+very"]],
    ["The big pier is safe and it will never ever close", ["quay/big pier", "+ever"]],
    ["[It] is safe and it will never close", ["quay/[It]"]],
    ["The quay is safe and [it] will never close", ["it/[it]"]],
    ["We paid €5 million for the quay", ["$/€"]],
    ["We paid $5.5 million for the quay", ["5/5.5"]],
    ["The quay was safe … will never close", ["is/was"]],
    ["We never pay $5 million for the quay", ["paid/never pay"]],
    ["Never closes. We paid $5 million for the quay", ["close/closes"]],
    ["Sadly, the quay is safe and it will never close", ["+Sadly"]],
    ["The quay is safe and it will never close today", ["+today"]],
    ["the quay is secure", ["safe/secure"]],
    ["never close … the quay is safe", ["+never close"]],
  ])("%j, with its differences", async (typed, expected) => {
    expect(await differences(typed)).toEqual(expected);
  });

  it("to the words of whoever said the article's words", async () => {
    const check = await checked("I sank it, and I will do it again");
    expect(check.kind === "near" && check.places.map(inShort)).toEqual([
      "quoted Otto Brand: I sank it, and I would do it again",
    ]);
  });

  it("to nobody's words where it reaches outside them", async () => {
    const check = await checked("and it will never close, Governor Otto Quill said");
    expect(check.kind === "near" && check.places.map(({ whose }) => whose.kind)).toEqual(["mixed"]);
  });

  it("to what has the fewest differences first, in three places at most", async () => {
    const written = ["one", "two three", "four five six", "seven"].map(
      (some) => `Boats of ${some} ports will wait here until spring.`,
    );
    const check = await checked("Boats of all ports will wait here until spring", ...written);
    expect(check.kind === "near" && check.places.map(({ article }) => article.id)).toEqual([
      "a1",
      "a4",
      "a2",
    ]);
  });

  it("only where the words are in order", async () => {
    expect(await differences("close never will it and safe is quay")).toEqual(["not-found"]);
  });
});

describe("a quote is not found", () => {
  it.each([
    ["the moon is made of cheese"],
    ["a safe pier"],
    ["the quay rises"],
    ["the quay is blue and we shall always swim"],
  ])("where less is the same: %j", async (typed) => {
    expect(await checked(typed)).toMatchObject({ kind: "not-found" });
  });

  it("where what an ellipsis leaves out is too long", async () => {
    const text = `“The tide turns,” Quill said. ${"The boats wait. ".repeat(100)} “The quay is safe.”`;
    expect(await exact("the tide turns … the quay is safe", text)).toEqual(["not-found"]);
  });

  it.each([[""], [" \n"], ["“…” — [!]"], ["\u0000\ud800\u0301"]])(
    "where there are no words: %j",
    async (typed) => {
      expect(await checked(typed)).toEqual({ kind: "wordless" });
    },
  );

  it("where it is too long", async () => {
    expect(await checked("a".repeat(6001))).toEqual({ kind: "too-long", most: 6000 });
  });
});
