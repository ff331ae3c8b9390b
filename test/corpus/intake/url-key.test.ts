import { expect, test } from "vitest";

import { urlKey } from "../../../src/corpus/intake/url-key.ts";

const address = "https://mail.example.org/ferry?page=2";

test.each([
  "http://mail.example.org/ferry?page=2",
  "https://www.mail.example.org/ferry/?page=2",
  "https://MAIL.example.org/ferry?page=2#comments",
  "https://mail.example.org/ferry?utm_source=feed&page=2&fbclid=x",
  "https://mail.example.org/ferry/index.html?page=2&CMP=feed",
  "https://amp.mail.example.org/ferry/amp?page=2",
])("%s is the same page", (other) => {
  expect(urlKey(other)).toBe(urlKey(address));
});

test.each([
  "https://mail.example.org/ferry",
  "https://mail.example.org/Ferry?page=2",
  "https://post.example.org/ferry?page=2",
])("%s is another", (other) => {
  expect(urlKey(other)).not.toBe(urlKey(address));
});

test.each(["https://mail.example.org", "https://www.mail.example.org/index.html#top"])(
  "%s is a whole site",
  (site) => {
    expect(urlKey(site)).toBeUndefined();
  },
);
