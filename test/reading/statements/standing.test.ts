import { expect, test } from "vitest";

import { standings } from "../../../src/reading/statements/standing.ts";
import { settledOf } from "../../eval/settled-of.ts";

/** How each quotation of a text stands, in the order of the text. */
function standingsIn(text: string): readonly string[] {
  return [...standings(text, settledOf(text).settled).values()];
}

test.each<[text: string, found: readonly string[]]>([
  ["“We will wait here,” Mara Quill said.", ["whole"]],
  ["Mara Quill said: “We will wait here.”", ["whole"]],
  ["“We will wait,” Mara Quill said, “until it is dry.”", ["interrupted"]],
  ["“We will wait here,” Mara Quill said, adding that it rained.", ["beside"]],
  ["“We wait,” Mara Quill said.", ["short"]],
  ["“We will wait here,” Mara Quill said. “It rains all day.”", ["divided"]],
  [
    "“We will wait here,” Mara Quill said.\n“They will all come to the harbour on Monday.”",
    ["going-on", "further"],
  ],
  ["Mara Quill said: “We will wait.\n“It rains all day.”", ["going-on", "further"]],
  ["Mara Quill said that it rained.", []],
])("the quotations of %j are %j", (text, found) => {
  expect(standingsIn(text)).toEqual(found);
});
