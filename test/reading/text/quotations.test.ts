import { describe, expect, test } from "vitest";

import { paragraphs } from "../../../src/reading/text/paragraphs.ts";
import { quotations } from "../../../src/reading/text/quotations.ts";

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
    ["doubled marks around single ones", "''We say 'no,''' she said.", ["1 ''We say 'no,'''"]],
    ["single marks", "She said 'we wait' and left.", ["1 'we wait'"]],
    ["single curly marks", "She said ‘we wait’ and left.", ["1 ‘we wait’"]],
    ["single guillemets", "She said ‹we wait› and left.", ["1 ‹we wait›"]],
    ["low and high single marks", "She said ‚we wait‘ and left.", ["1 ‚we wait‘"]],
    ["marks that both look right", "She said ”we wait” and left.", ["1 ”we wait”"]],
    ["marks that both look left", "“We wait,“ she said. “Go.”", ["1 “We wait,“", "2 “Go.”"]],
    [
      "a straight mark closed by a curly one",
      '"We wait,” she said. "Go."',
      ['1 "We wait,”', '2 "Go."'],
    ],
    ["a mark set apart", 'She said: " We wait."', ['1 " We wait."']],
    ["a closing mark set apart", '"We wait. " It rained.', ['1 "We wait. "']],
    ["a mark stuck to a full stop", '"We wait," she said."Go."', ['1 "We wait,"', '2 "Go."']],
    ["an ellipsis set apart", "She said “ … we wait” and left.", ["1 “ … we wait”"]],
    [
      "a plural within single marks",
      "'The boats' crews wait.' It rained.",
      ["1 'The boats' crews wait.'"],
    ],
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
    ["a curly mark that opens amid a sentence", "It was “late and dark."],
    ["an attribute's mark", 'date="5">It rained.'],
    ["a mark before a reporter's words", '"It was late, Mara Quill said.'],
    ["a single mark that nothing closes", "She said: 'It was late."],
    ["marks with nothing between", 'It was “” and "" and «».'],
  ])("does not pair %s", (_what, text) => {
    expect(pieces(text)).toEqual([]);
  });

  test.each<[what: string, text: string, found: readonly string[]]>([
    ["single marks in double", "“He said ‘no’ twice.”", ["1 “He said ‘no’ twice.”"]],
    ["straight single marks in double", "\"He said 'no' twice.\"", ["1 \"He said 'no' twice.\""]],
    ["curly marks in curly", "“He said “no” twice.”", ["1 “He said “no” twice.”"]],
    ["straight marks in straight", '"He said "no" twice."', ['1 "He said "no" twice."']],
    ["curly marks in straight", '"He said “no” twice."', ['1 "He said “no” twice."']],
    ["straight marks in curly", '“He said "no" twice.”', ['1 “He said "no" twice.”']],
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
    ["single marks behind a colon", "She said: 'A.\n'B.'", ["1 'A.", "1 'B.'"]],
    ["straight single marks", "'It began.\n'It ended.'", ["1 'It began.", "1 'It ended.'"]],
    ["nested marks", '"He said "no".\n"We left."', ['1 "He said "no".', '1 "We left."']],
    ["paragraphs set as one", "“It began. “It ended.”", ["1 “It began.", "1 “It ended.”"]],
    ["a block quotation", "She said:\n\n> A.\n\n> B.\n\nC.", ["1 A.", "1 B."]],
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
    ["marks of another shape", '“It began.\n"It ended."', ["1 “It began.", '2 "It ended."']],
    ["one that a reporter's words follow", "“A, she said. “B.”", ["1 “B.”"]],
    ["one that another’s words follow", "“A. “B, she said. “C.”", ["1 “A.", "2 “C.”"]],
    ["a block that is not announced", "She left.\n\n> A.\n\n> B.", []],
    ["a block with marks of its own", "She said:\n\n> “A.”\n\n> — Mara Quill", ["1 “A.”"]],
    ["a quotation that never went on", "“A.\n“ \n“B.”", ["1 “A.", "2 “B.”"]],
    ["other marks", "“It began.\n«It ended.»", ["1 “It began.", "2 «It ended.»"]],
  ])("does not join %s", (_what, text, found) => {
    expect(pieces(text)).toEqual(found);
  });

  test("leaves the marks and the white space out of the words", () => {
    const text = "She said « we wait » and left.";
    const [piece] = quotations(text, paragraphs(text));
    expect(text.slice(piece?.inner.start, piece?.inner.end)).toBe("we wait");
  });
});
