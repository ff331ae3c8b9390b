import { expect, test } from "vitest";

import { languageOf } from "../../src/import/language-of.ts";

const english =
  "The ferry will run in winter, Mayor Ann Lee told reporters on Friday. It must, she said, and nobody objected to that.";
const french =
  "Le ferry circulera en hiver, a déclaré vendredi la maire Ann Lee à la presse. Il le faut, a-t-elle dit, sans que personne ne s'y oppose. Le tramway restera fermé jusqu'à la fin de l'année, selon le plan que le conseil a publié lundi, et les magasins du quai ont pu rester ouverts entre-temps, malgré le mauvais temps.";
const russian =
  "Паром будет ходить зимой, сообщила в пятницу мэр города. Так должно быть, сказала она, и никто не возражал против этого.";
const names =
  "“We will not give in,” Sergej Quill told Rossija 1. Valerij Grün and Dmitrij Mård attended. Viktor Órbach met Róbert Fíkó in Bratislava.";

const languages: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ["English has no code", english, undefined, undefined],
  ["another language is known by its text", french, undefined, "fr"],
  ["a text in English is English whatever it says", english, "fr", undefined],
  ["a text in French is French whatever it says", french, "en-GB", "fr"],
  ["a shorter one in other letters is known by its text", russian, undefined, "ru"],
  ["a short text full of names is taken for English", names, undefined, undefined],
  ["a short text full of names is English where it says so", names, "en", undefined],
  ["a short text is in the language that it says", "Oui.", "fr-CA", "fr"],
  ["a short text that says nothing is taken for English", "Oui.", undefined, undefined],
  ["what is no code says nothing", "Oui.", "?", undefined],
];

test.each(languages)("%s", (_claim, text, declared, language) => {
  expect(languageOf(text, declared)).toBe(language);
});
