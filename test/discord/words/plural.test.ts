import { describe, expect, it } from "vitest";

import { french } from "../../../src/discord/words/french.ts";
import { german } from "../../../src/discord/words/german.ts";
import { pluralIn } from "../../../src/discord/words/plural.ts";
import { russian } from "../../../src/discord/words/russian.ts";
import { spanish } from "../../../src/discord/words/spanish.ts";
import { ukrainian } from "../../../src/discord/words/ukrainian.ts";
import type { Words } from "../../../src/discord/words/words.ts";

/** So many statements each, with spaces of one kind. */
function statements({ lists }: Words, ...counts: readonly number[]): readonly string[] {
  return counts.map((count) => lists.statements(count).replace(/\s/gu, " "));
}

/** So many refused files each. */
function refused({ lists }: Words, ...counts: readonly number[]): readonly string[] {
  return counts.map((count) => lists.refused(count).replace(/\s/gu, " "));
}

describe("what is counted", () => {
  it("has three forms in Russian", () => {
    expect(statements(russian, 0, 1, 2, 5, 11, 12, 21, 22, 101, 111, 1204)).toEqual([
      "0 заявлений",
      "1 заявление",
      "2 заявления",
      "5 заявлений",
      "11 заявлений",
      "12 заявлений",
      "21 заявление",
      "22 заявления",
      "101 заявление",
      "111 заявлений",
      "1 204 заявления",
    ]);
  });

  it("has three forms in Ukrainian", () => {
    expect(refused(ukrainian, 0, 1, 2, 5, 11, 12, 21, 22, 101, 111, 1204)).toEqual([
      "0 файлів не завантажено:",
      "1 файл не завантажено:",
      "2 файли не завантажено:",
      "5 файлів не завантажено:",
      "11 файлів не завантажено:",
      "12 файлів не завантажено:",
      "21 файл не завантажено:",
      "22 файли не завантажено:",
      "101 файл не завантажено:",
      "111 файлів не завантажено:",
      "1 204 файли не завантажено:",
    ]);
  });

  it("agrees with each of several counts in Russian", () => {
    expect([russian.lists.holdings(1, 2, 5), russian.lists.holdings(2, 5, 21)]).toEqual([
      "1 статья, 2 заявления, 5 лиц или организаций",
      "2 статьи, 5 заявлений, 21 лицо или организация",
    ]);
  });

  it("agrees with each of several counts in Ukrainian", () => {
    expect([ukrainian.lists.holdings(1, 2, 5), ukrainian.lists.holdings(2, 5, 21)]).toEqual([
      "1 стаття, 2 висловлювання, 5 осіб чи установ",
      "2 статті, 5 висловлювань, 21 особа чи установа",
    ]);
  });

  it("agrees with the files that were not taken in in Russian", () => {
    expect(refused(russian, 1, 3, 5)).toEqual([
      "1 файл не загружен:",
      "3 файла не загружены:",
      "5 файлов не загружено:",
    ]);
  });

  it("is in the genitive behind “of” in Russian and in Ukrainian", () => {
    expect([
      russian.statement.shown(4, 6, 21),
      russian.statement.shown(4, 6, 22),
      ukrainian.statement.shown(4, 6, 21),
      ukrainian.statement.shown(4, 6, 22),
    ]).toEqual([
      "4–6 из 21 заявления",
      "4–6 из 22 заявлений",
      "4–6 із 21 висловлювання",
      "4–6 із 22 висловлювань",
    ]);
  });

  it("is singular in French for none, too", () => {
    expect(statements(french, 0, 1, 2, 1204)).toEqual([
      "0 déclaration",
      "1 déclaration",
      "2 déclarations",
      "1 204 déclarations",
    ]);
  });

  it("is plural in German for all but one", () => {
    expect(statements(german, 0, 1, 21, 1204)).toEqual([
      "0 Aussagen",
      "1 Aussage",
      "21 Aussagen",
      "1.204 Aussagen",
    ]);
  });

  it("is grouped in Spanish so that Spain and America read it alike", () => {
    expect(statements(spanish, 0, 1, 21, 12_040)).toEqual([
      "0 declaraciones",
      "1 declaración",
      "21 declaraciones",
      "12 040 declaraciones",
    ]);
  });
});

describe("pluralIn", () => {
  const { counted, range, listed } = pluralIn("uk");

  it("takes the other form where a category has none", () => {
    expect(counted(5, { one: "місці", other: "місцях" })).toBe("5 місцях");
  });

  it("writes a range of one as one number", () => {
    expect([range(4, 6), range(7, 7)]).toEqual(["4–6", "7"]);
  });

  it("lists the parts that there are", () => {
    expect(listed(["а", undefined, "б", false, "в"])).toBe("а, б і в");
  });
});
