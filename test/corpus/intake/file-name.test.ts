import { expect, test } from "vitest";

import { nothingKnown } from "../../../src/corpus/article.ts";
import { fileName } from "../../../src/corpus/intake/file-name.ts";

const names: readonly (readonly [title: string | undefined, name: string])[] = [
  [
    "Ferry to run in winter, mayor’s office says",
    "2031-04-05-ferry-to-run-in-winter-mayors-office-says",
  ],
  ["Café “Zoë”: 10% off!", "2031-04-05-cafe-zoe-10-off"],
  ["Паром пойдёт", "2031-04-05-паром-пойдёт"],
  ["../../etc/passwd", "2031-04-05-etc-passwd"],
  [undefined, "2031-04-05-the-ferry-will-run"],
  ["!!!", "2031-04-05"],
];

test.each(names)("%j is called %s", (title, name) => {
  const known = { ...nothingKnown, title, published: "2031-04-05" };
  expect(fileName("The ferry will run.", known)).toBe(name);
});

test("a long headline is cut behind a word", () => {
  const name = fileName("", { ...nothingKnown, title: "ferry ".repeat(60) });
  expect(name).toMatch(/^(?:ferry-){9,12}ferry$/u);
});

test("a name that Windows keeps to itself is not given", () => {
  expect(fileName("", { ...nothingKnown, title: "Con" })).toBe("article-con");
});

test("what has no letters has a name all the same", () => {
  expect(fileName("…", nothingKnown)).toBe("article");
});
