import { describe, expect, it } from "vitest";

import { copyFormats } from "../../../src/discord/copy/copy-formats.ts";

describe("copyFormats", () => {
  it("calls every file by another name", () => {
    expect(copyFormats.map(({ id, fileName }) => `${id} ${fileName}`)).toEqual([
      "plain citation.txt",
      "markdown citation.md",
      "wiki citation.wiki.txt",
      "bibtex citation.bib",
      "csl citation.json",
    ]);
  });
});
