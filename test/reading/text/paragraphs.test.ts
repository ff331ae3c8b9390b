import { describe, expect, test } from "vitest";

import { paragraphs } from "../../../src/reading/text/paragraphs.ts";

const long = "The boats lay in the harbour and nobody came to fetch them".repeat(3);

describe("paragraphs", () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    ["a line each", "The talks ended.\nNobody spoke.", ["The talks ended.", "Nobody spoke."]],
    ["blank lines between", "One.\n\n\nTwo.", ["One.", "Two."]],
    ["carriage returns", "One.\r\n\r\nTwo.\r\n", ["One.", "Two."]],
    ["Unicode's own separators", "One.\u2028Two.\u2029Three.", ["One.", "Two.", "Three."]],
    ["white space around", " \tOne. \n  \n\u00a0Two.\u3000", ["One.", "Two."]],
    ["no final line break", "One.", ["One."]],
    ["lines broken at a column", "One two\nthree.\n\nFour.", ["One two\nthree.", "Four."]],
    [
      "lines broken at a column, with carriage returns",
      "One\r\ntwo.\r\n\r\nThree.",
      ["One\r\ntwo.", "Three."],
    ],
    ["a long line among short ones", `${long}\nOne.\n\nTwo.`, [long, "One.", "Two."]],
    ["a Markdown block", "One:\n\n> Two.\n\n> > Three.\n\n>", ["One:", "Two.", "Three.", ">"]],
    ["a sign with no space behind it", ">One.", [">One."]],
    ["nothing", "", []],
    ["nothing but white space", " \n\t\r\n ", []],
  ])("reads %s", (_what, text, found) => {
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
