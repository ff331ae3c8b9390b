import { describe, expect, test } from "vitest";

import { nearCopies } from "../../src/checking/near-copies.ts";
import { sameTexts } from "../../src/checking/same-texts.ts";
import { checked, placesOf } from "./checked.ts";

/** A text of so many words that no other number gives. */
const textOf = (topic: string, words: number) =>
  Array.from({ length: words }, (_, at) => `${topic}${String(at)}`).join(" ");

const ferry = textOf("ferry", 200);

describe("a copy", () => {
  test.each([
    ["word for word", ferry, true],
    ["with other marks and capitals", `${ferry.toUpperCase().replaceAll(" ", ", ")}!`, true],
    ["with a paragraph more", `${ferry}\n\n${textOf("harbour", 50)}`, true],
    ["with much more", `${textOf("harbour", 500)} ${ferry}`, true],
    ["with a paragraph less", ferry.split(" ").slice(40).join(" "), true],
    ["that is half other words", `${textOf("ferry", 100)} ${textOf("harbour", 100)}`, false],
    ["that is another text", textOf("harbour", 200), false],
    ["in another order", ferry.split(" ").toReversed().join(" "), false],
  ])("%s: %s", (_what, text, isCopy) => {
    expect(nearCopies([ferry, text]).length > 0).toBe(isCopy);
  });

  test("is found among many of the same", () => {
    const texts = Array.from({ length: 100 }, () => ferry);
    expect(nearCopies(texts).map(({ of }) => of)).toEqual(Array.from({ length: 99 }, () => 0));
  });

  test("is not what shares the words at its foot", () => {
    const foot = textOf("rights", 40);
    const texts = Array.from(
      { length: 60 },
      (_, at) => `${textOf(`news${String(at)}x`, 200)} ${foot}`,
    );
    expect(nearCopies(texts)).toEqual([]);
  });

  test("is not told of texts of a few words", () => {
    expect(
      nearCopies(["The ferry runs in winter again.", "The ferry runs in winter again."]),
    ).toEqual([]);
  });
});

test("whoever waits is told how many texts are compared", () => {
  const told: string[] = [];
  nearCopies([ferry, "It rained.", ferry], (texts, of) => {
    told.push(`${String(texts)} of ${String(of)}`);
  });
  expect(told).toEqual(["0 of 3", "1 of 3", "2 of 3"]);
});

describe("a text that is there twice", () => {
  const [mail, post] = [
    { text: ferry, publisher: "The Mail" },
    { text: ferry, publisher: "The Post" },
  ];

  test("is to mend in one publisher's articles", () => {
    expect(sameTexts(checked([mail, mail]))).toEqual([
      {
        kind: "same-text",
        file: "2.md",
        line: 1,
        what: "it has the same text as 1.md:1",
        remedy: "keep one of the two, or mark the other with status: withdrawn",
      },
    ]);
  });

  test("is told with how much of it is there twice where that is not all", () => {
    const longer = { ...mail, text: `${ferry} ${textOf("harbour", 50)}` };
    expect(sameTexts(checked([mail, longer])).map(({ what }) => what)).toEqual([
      "it and 1.md:1 have 100% of the shorter text in common",
    ]);
  });

  test.each([
    ["short", "“The ferry runs,” Ann Lee said."],
    ["of a few words", "It rained."],
  ])("is found where it is %s", (_what, text) => {
    expect(placesOf(sameTexts(checked([{ text }, { text: "It snowed." }, { text }])))).toEqual([
      "same-text 3.md:1",
    ]);
  });

  test("is the same in other marks and lines", () => {
    const [one, other] = ["“The ferry runs,”\n\nshe said.\n", '"The ferry  runs," she said.'];
    expect(placesOf(sameTexts(checked([{ text: one }, { text: other }])))).toEqual([
      "same-text 2.md:1",
    ]);
  });

  test("is to know of where two have printed it", () => {
    expect(placesOf(sameTexts(checked([mail, post])))).toEqual(["reprinted 2.md:1"]);
  });

  test("is well where one is withdrawn", () => {
    expect(sameTexts(checked([mail, { ...mail, status: "withdrawn" }]))).toEqual([]);
  });
});
