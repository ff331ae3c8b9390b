import { expect, test } from "vitest";

import { wrongLinks } from "../../src/checking/wrong-links.ts";
import { checked, placesOf } from "./checked.ts";

const text = "It rained.\n";

test.each([
  ["ftp://mail.example/1", "is not http or https"],
  ["javascript:alert(1)", "is not http or https"],
  ["nowhere", "is no address"],
  ["https://ann:lee@mail.example/", "holds a name or a password"],
  ["http://localhost/1", "leads to a machine of one's own network"],
  ["http://intranet/1", "leads to a machine of one's own network"],
  ["http://192.168.1.7/1", "leads to a machine of one's own network"],
  ["http://0x7f.1/", "leads to a machine of one's own network"],
  ["http://[::1]/", "leads to a machine of one's own network"],
  ["http://archive.internal/", "leads to a machine of one's own network"],
])("the link %s %s", (url, fault) => {
  expect(wrongLinks(checked([{ text, url }]))).toMatchObject([
    { what: `the link ${url} ${fault}` },
  ]);
});

test.each([
  "https://mail.example/1",
  "http://mail.example:8080/",
  "http://8.8.8.8/",
  "http://[2606::1]/",
])("the link %s is well", (url) => {
  expect(wrongLinks(checked([{ text, url }]))).toEqual([]);
});

test("looks at what an article is based on", () => {
  const source = {
    outlet: "The Mail",
    headline: undefined,
    speakers: [],
    url: "ftp://mail.example",
  };
  expect(placesOf(wrongLinks(checked([{ text, basedOn: [source] }])))).toEqual([
    "wrong-link 1.md:0",
  ]);
});

test("looks at the links in the text", () => {
  const linking =
    "See [this](https://mail.example) or\n[that](javascript:alert(1)) or [a](mailto:a@b.example).\n";
  expect(placesOf(wrongLinks(checked([{ text: linking }])))).toEqual(["wrong-link 1.md:2"]);
});
