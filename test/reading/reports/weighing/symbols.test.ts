import { expect, test } from "vitest";

import { marked } from "../../../../src/reading/reports/weighing/symbols.ts";
import type { Symbols } from "../../../../src/reading/reports/weighing/symbols.ts";
import { tokensOf } from "../../sentences-of.ts";

/** Gives each text a number, and tells the text of a number. */
class Numbered implements Symbols {
  readonly #texts: string[] = [""];

  of(text: string): number {
    if (!this.#texts.includes(text)) this.#texts.push(text);
    return this.#texts.indexOf(text);
  }

  textOf(number: number): string | undefined {
    return this.#texts[number];
  }
}

/** The word, the stem and the part of speech of a token as weights see them. */
function seen(text: string, at: number): readonly (string | undefined)[] {
  const numbered = new Numbered();
  const sentence = marked(tokensOf(text), numbered);
  return [sentence.word(at), sentence.stem(at), sentence.tag(at)].map((one) =>
    numbered.textOf(one),
  );
}

test.each<[what: string, text: string, at: number, symbols: readonly string[]]>([
  ["a verb of speech", "Mara Quill said it was wet.", 2, ["said", "say~", "VERB"]],
  ["any other word", "The boats left.", 1, ["boats", "boat~", "NOUN"]],
  ["a figure", "The boats left at 5.", 4, ["(number)", "5~", "NUM"]],
  ["quoted words", "Mara Quill said: “We wait.”", 4, ["“”", "~", "QUOTE"]],
  ["quoted words that trail off", "“We wait,” Mara Quill said.", 0, ["“,”", "~", "QUOTE"]],
  ["a quoted question", "“Why?” Mara Quill asked.", 0, ["“?”", "~", "QUOTE"]],
  ["what stands before the first", "The boats left.", -1, ["(edge)", "(edge)", "(edge)"]],
  ["what stands behind the last", "The boats left.", 9, ["(edge)", "(edge)", "(edge)"]],
])("%s is seen so: %j", (_what, text, at, symbols) => {
  expect(seen(text, at)).toEqual(symbols);
});

test("a made-up word is a symbol as it stands", () => {
  const numbered = new Numbered();
  expect(numbered.textOf(marked([], numbered).made("(first)"))).toBe("(first)");
});
