import { expect, test } from "vitest";

import { sameAddresses } from "../../src/checking/same-addresses.ts";
import { checked, placesOf } from "./checked.ts";

const found = (...urls: readonly string[]) =>
  placesOf(sameAddresses(checked(urls.map((url) => ({ text: "It rained.\n", url })))));

test.each([
  ["https://mail.example/ferry"],
  ["http://mail.example/ferry"],
  ["https://www.mail.example/ferry/"],
  ["https://mail.example/ferry#harbour"],
  ["https://mail.example/ferry?utm_source=post"],
])("finds https://mail.example/ferry again as %s", (url) => {
  expect(found("https://mail.example/ferry", url)).toEqual(["same-address 2.md:0"]);
});

test.each([
  "https://mail.example/",
  "https://mail.example/ferry?id=2",
  "https://post.example/ferry",
])("takes %s for another", (url) => {
  expect(found("https://mail.example/ferry", url)).toEqual([]);
});

test("leaves withdrawn articles out", () => {
  const article = { text: "It rained.\n", url: "https://mail.example/ferry" };
  expect(sameAddresses(checked([article, { ...article, status: "withdrawn" }]))).toEqual([]);
});
