import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { textOf } from "../../src/import/text-of.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

/** Each Russian letter as windows-1251 has it. */
const cyrillic = (text: string) =>
  latin(text.replace(/[А-я]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)));

const russian =
  "Мэр сообщила в пятницу, что паром будет ходить зимой. Так должно быть, сказала она, и никто не возражал.";

const texts: readonly (readonly [claim: string, bytes: Uint8Array, text: string])[] = [
  ["takes UTF-8 as it is", Buffer.from("“No”, said Zoë"), "“No”, said Zoë"],
  ["leaves out the mark of UTF-8", Buffer.from("\ufeffNo"), "No"],
  ["knows UTF-16 by its mark", Buffer.from("\ufeff“No”", "utf16le"), "“No”"],
  ["knows UTF-16 without its mark", Buffer.from("It must sail", "utf16le"), "It must sail"],
  [
    "knows quotation marks in windows-1252",
    latin("She said \x93no\x94 \x97 it\x92s the caf\xe9"),
    "She said “no” — it’s the café",
  ],
  ["knows windows-1251", cyrillic(russian), russian],
  [
    "takes no letters in windows-1251 for UTF-8",
    Buffer.concat([cyrillic(russian), latin(" \xab\xcd\xc0\xd2\xce\xbb")]),
    `${russian} «НАТО»`,
  ],
  [
    "knows words of one letter in windows-1252",
    latin(
      "La maire est all\xe9e \xe0 Paris. \xc0 midi, elle a d\xe9clar\xe9 que c\x92\xe9tait l\xe0.",
    ),
    "La maire est allée à Paris. À midi, elle a déclaré que c’était là.",
  ],
];

test.each(texts)("%s", (_claim, bytes, text) => {
  expect(textOf(bytes)).toBe(text);
});

test("believes what was sent with it", () => {
  expect(textOf(latin("caf\xe9"), { type: 'text/plain; charset="iso-8859-1"' })).toBe("café");
});

test("believes what it says of itself", () => {
  expect(textOf(cyrillic("Да"), { charset: "windows-1251" })).toBe("Да");
});

test.each(["iso-8859-1", "windows-1252"])("takes UTF-8 for what it is, not for %s", (charset) => {
  expect(textOf(Buffer.from("“No”, said Zoë"), { charset })).toBe("“No”, said Zoë");
});

const refused: readonly (readonly [claim: string, bytes: Uint8Array, reason: string])[] = [
  ["broken UTF-8", Buffer.concat([Buffer.from("“No” "), latin("\xff.")]), "broken characters"],
  ["half of a character", latin("caf\xc3"), "no text in a known character set"],
  ["a sign that is none", latin("abc \xc3( def"), "no text in a known character set"],
  ["bytes that no word has", latin("The ferry \xff\xfe\x80 will run.\n"), "no text in a known"],
  ["a letter of three bytes that lacks its last", latin("It\xe2\x80 must."), "no text in a known"],
  ["letters of four bytes, broken", latin("It \xf0\x28\x8c\x28 must."), "no text in a known"],
  ["a letter alone in a text without others", latin("It must \xe9 run."), "no text in a known"],
  ["a NUL byte", Buffer.from("No\0"), "holds a NUL byte"],
  ["odd UTF-16", latin("\xff\xfea"), "is not the UTF-16LE"],
  ["a picture", latin("\x89PNG\r\n\x1a\n\x81\x8d"), "no text in a known character set"],
];

describe("refuses", () => {
  test.each(refused)("%s", (_claim, bytes, reason) => {
    expect(() => textOf(bytes)).toThrow(reason);
  });

  test("a character set that nobody knows", () => {
    expect(() => textOf(latin("a"), { charset: "klingon" })).toThrow("no known character set");
  });

  test("what is not in the character set that it is said to be in", () => {
    expect(() => textOf(latin("caf\xe9"), { charset: "utf-8" })).toThrow("is not the UTF-8");
  });
});

test("any text comes through in UTF-8", () => {
  const text = fc.string({ unit: "grapheme" }).filter((each) => !each.includes("\0"));
  fc.assert(
    fc.property(text, (each) => {
      expect(textOf(Buffer.from(`a${each}`))).toBe(`a${each}`);
    }),
  );
});
