import { describe, expect, test } from "vitest";

import { paragraphs } from "../../src/reading/paragraphs.ts";
import { quotations } from "../../src/reading/quotations.ts";

/** Each piece as printed, marks included, behind the number of its quotation. */
function pieces(text: string): readonly string[] {
  return quotations(text, paragraphs(text)).map(
    ({ outer, quotation }) => `${String(quotation)} ${text.slice(outer.start, outer.end)}`,
  );
}

describe("quotations", () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    ["straight marks", 'She said "we wait" and left.', ['1 "we wait"']],
    ["curly marks", "She said “we wait” and left.", ["1 “we wait”"]],
    ["guillemets", "She said «we wait» and left.", ["1 «we wait»"]],
    ["guillemets turned inwards", "She said »we wait« and left.", ["1 »we wait«"]],
    ["guillemets set apart", "She said « we wait » and left.", ["1 « we wait »"]],
    ["low and high marks", "She said „we wait“ and left.", ["1 „we wait“"]],
    ["low and curly marks", "She said „we wait” and left.", ["1 „we wait”"]],
    ["backticks and apostrophes", "She said ``we wait'' and left.", ["1 ``we wait''"]],
    ["single marks", "She said 'we wait' and left.", ["1 'we wait'"]],
    ["single curly marks", "She said ‘we wait’ and left.", ["1 ‘we wait’"]],
    ["a curly mark closed by a straight one", 'She said “we wait" and left.', ['1 “we wait"']],
    ["two in a sentence", "“We wait,” she said, “here.”", ["1 “We wait,”", "2 “here.”"]],
    ["a mark behind a bracket", "She left (“we wait”).", ["1 “we wait”"]],
    ["a mark behind a dash", 'She left—"we wait".', ['1 "we wait"']],
  ])("pairs %s", (_what, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test.each<[what: string, text: string]>([
    ["plurals' apostrophes", "The boats’ crews and the sailors’ wives slept."],
    ["straight plurals' apostrophes", "The boats' crews and the sailors' wives slept."],
    ["contractions", "It's late, and they don't know that it isn't over."],
    ["feet and inches", "The wall is 6'2\" high and the gate 3'4\" wide."],
    ["inches", 'A 12" pipe and a 14" pipe burst.'],
    ["shortened words and decades", "'Twas the best of the '90s, rock 'n' roll and all."],
    ["a closing mark alone", "It was late” and dark."],
    ["an opening straight mark alone", 'It was "late and dark.'],
    ["marks with nothing between", 'It was “” and "" and «».'],
  ])("does not pair %s", (_what, text) => {
    expect(pieces(text)).toEqual([]);
  });

  test.each<[what: string, text: string, found: readonly string[]]>([
    ["single marks in double", "“He said ‘no’ twice.”", ["1 “He said ‘no’ twice.”"]],
    ["straight single marks in double", "\"He said 'no' twice.\"", ["1 \"He said 'no' twice.\""]],
    ["double marks in single", "‘He said “no” twice.’", ["1 ‘He said “no” twice.’"]],
    ["curly marks in guillemets", "«He said “no” twice.»", ["1 «He said “no” twice.»"]],
    ["an apostrophe in single marks", "‘The boats’ crews wait.’", ["1 ‘The boats’ crews wait.’"]],
  ])("keeps the outermost of %s", (_what, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test.each<[what: string, text: string, found: readonly string[]]>([
    ["curly marks", "“It began.\n“It ended.”", ["1 “It began.", "1 “It ended.”"]],
    ["straight marks", '"It began.\n"It ended."', ['1 "It began.', '1 "It ended."']],
    ["guillemets", "«It began.\n«It ended.»", ["1 «It began.", "1 «It ended.»"]],
    ["backticks", "``It began.\n``It ended.''", ["1 ``It began.", "1 ``It ended.''"]],
    ["single marks", "‘It began.\n‘It ended.’", ["1 ‘It began.", "1 ‘It ended.’"]],
    ["three paragraphs", "“A.\n“B.\n“C.”", ["1 “A.", "1 “B.", "1 “C.”"]],
    [
      "a quotation closed before",
      "“A,” she said. “B.\n“C.” “D.”",
      ["1 “A,”", "2 “B.", "2 “C.”", "3 “D.”"],
    ],
  ])("joins %s over paragraphs", (_what, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test.each<[what: string, text: string, found: readonly string[]]>([
    ["a closed one before", "“It began.”\n“It ended.”", ["1 “It began.”", "2 “It ended.”"]],
    ["an unclosed one before a plain paragraph", "“It began.\nIt ended.", ["1 “It began."]],
    ["other marks", "“It began.\n«It ended.»", ["1 “It began.", "2 «It ended.»"]],
  ])("does not join %s", (_what, text, found) => {
    expect(pieces(text)).toEqual(found);
  });
});
