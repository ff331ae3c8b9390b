import { describe, expect, it } from "vitest";

import { ends, familyName, folded, middle, surname } from "../../src/retrieval/fold.ts";

describe("folded", () => {
  it.each([
    ["Zelensky", "Zelenskyy"],
    ["Zelensky", "Zelenskiy"],
    ["Zelensky", "ZELENSKYI"],
    ["Sergei Lavrov", "Sergey Lavrov"],
    ["Andrii Sybiha", "Andriy Sybiha"],
    ["Zoë Dubček", "Zoe Dubcek"],
    ["Сергей Лавров", "Sergei Lavrov"],
    ["Зеленский", "Zelensky"],
    ["Зеленський", "Zelensky"],
    ["Сибіга", "Sybiha"],
    ["Jean-Pierre Marsh", "Jean Pierre Marsh"],
    ["Mara Quill", "  mara\tQUILL’s "],
    ["the Kremlin", "Kremlin"],
    ["Norland's foreign ministry", "Norland Foreign Ministry"],
    ["Otto O’Brand", "otto o'brand"],
  ])("gives %j and %j one form", (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it.each([
    ["Mara Quill", "Mara Quilley"],
    ["Otto Brand", "Otto Brandt"],
    ["Ray", "Rai"],
    ["Мара Квилл", "Отто Бранд"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  it.each([
    ["", ""],
    ["?! …", ""],
    ["The", "the"],
  ])("makes of %j the form %j", (name, form) => {
    expect(folded(name)).toBe(form);
  });
});

describe("the parts of a name", () => {
  it.each([
    ["Mara Quill", "quill", "mara quill", ""],
    ["Mara J. Quill", "quill", "mara quill", "j"],
    ["Otto Brand Jr.", "brand", "otto brand", ""],
    ["Ursula von der Leyen", "leyen", "ursula leyen", "von der"],
    ["Quill", "quill", undefined, ""],
    ["", "", undefined, ""],
  ])("of %j are the surname %j, the ends %j and the middle %j", (name, last, both, between) => {
    expect([surname(name), ends(name), middle(name)]).toEqual([last, both, between]);
  });
});

describe("a family name", () => {
  it.each([
    ["Mara Quill", "quill"],
    ["Mara J. Quill", "quill"],
    ["Ursula von der Marsh", "von der marsh"],
    ["Otto de la Brand Jr.", "de la brand"],
    ["von der Marsh", "von der marsh"],
    ["Mara van Quill-Marsh", "marsh"],
    ["Edgar Quill III", "quill"],
    ["Quill", "quill"],
    ["", ""],
  ])("of %j is %j", (name, family) => {
    expect(familyName(name)).toBe(family);
  });
});
