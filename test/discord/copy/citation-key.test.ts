import { describe, expect, it } from "vitest";

import { citationKey } from "../../../src/discord/copy/citation-key.ts";
import { entryOf } from "../../../src/discord/copy/entry.ts";
import { bare, tide } from "./made-up.ts";

describe("citationKey", () => {
  it.each([
    ["the publisher, the year and a word of the title", {}, "themadeupmail2031harbour-1"],
    [
      "the author where no publisher is known",
      { publisher: undefined, author: "Zoë Šíp" },
      "zoesip2031harbour-1",
    ],
    [
      "letters of ASCII only",
      { publisher: "Порт", title: "Prüfung, {#1}" },
      "article2031prufung-1",
    ],
    ["a short word where the title has no longer one", { title: "“No”" }, "themadeupmail2031no-1"],
    ["no more than is known", bare, "article-1"],
  ])("has %s", (_, about, key) => {
    expect(citationKey(entryOf(tide(about)))).toBe(key);
  });
});
