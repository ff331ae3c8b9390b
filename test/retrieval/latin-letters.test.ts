import { describe, expect, it } from "vitest";

import { hasCyrillic, inLatinLetters } from "../../src/retrieval/latin-letters.ts";

describe("Latin letters", () => {
  it.each([
    ["Песков", "peskov"],
    ["ЛАВРОВ", "lavrov"],
    ["Сергей Лавров", "sergey lavrov"],
    ["Мария Захарова", "mariya zakharova"],
    ["Зеленский", "zelenskiy"],
    ["Зеленський", "zelenskyy"],
    ["Сибіга", "sybiha"],
    ["Андрій Єрмак", "andriy yermak"],
    ["Ельцин", "yeltsin"],
    ["Щукин", "shchukin"],
    ["Подъячев", "podyachev"],
    ["Королёв", "korolyov"],
    ["Королёв".normalize("NFD"), "korolyov"],
    ["what did Песков say?", "what did peskov say?"],
    ["Zoë Dubček", "Zoë Dubček"],
    ["Ђорђе", "ђorђe"],
    ["", ""],
  ])("of %j are %j", (text, latin) => {
    expect(inLatinLetters(text)).toBe(latin);
  });

  it.each([
    ["Песков", true],
    ["Peskоv", true],
    ["Peskov", false],
    ["Ζήνων", false],
    ["", false],
  ])("and no others are in %j: %j is not so", (text, isMixed) => {
    expect(hasCyrillic(text)).toBe(isMixed);
  });
});
