import { describe, expect, test } from "vitest";

import type { Finding, FindingKind } from "../../src/checking/finding.ts";
import { checkText } from "../../src/cli/check-text.ts";

const finding = (kind: FindingKind, file: string, line = 1): Finding => ({
  kind,
  file,
  line,
  what: `what of ${kind}`,
  remedy: "mend it",
});

const files = ["a.md", "b.md", "c.md", "d.md", "e.md", "f.md"];

/** Without the summary. */
const listed = (found: readonly Finding[]) =>
  checkText(found, 9).replace(/\n?to (?:mend|know of)\n[^]*$/u, "");

describe("what more than five articles lack", () => {
  test.each([
    ["no-publisher", "no publisher"],
    ["no-date", "no date"],
    ["no-address", "no address"],
  ] as const)("is told on one line: %s", (kind, label) => {
    expect(listed(files.map((file) => finding(kind, file)))).toBe(
      `6 articles have ${label}: a.md, b.md, c.md and 3 more; in each, mend it\n`,
    );
  });

  test("stands below what is told of each file", () => {
    const lacking = files.map((file) => finding("no-date", file));
    expect(listed([...lacking, finding("wrong-link", "g.md")])).toBe(
      "g.md:1: what of wrong-link; mend it\n\n6 articles have no date: a.md, b.md, c.md and 3 more; in each, mend it\n",
    );
  });

  test("is told by line where a file holds several articles", () => {
    const lines = [1, 2, 3, 4, 5, 6].map((line) => finding("no-date", "a.jsonl", line));
    expect(listed(lines)).toContain("a.jsonl:1, a.jsonl:2, a.jsonl:3 and 3 more");
  });

  test("is counted in full", () => {
    const found = files.map((file) => finding("no-date", file));
    expect(checkText(found, 9)).toContain("  no date      6\n\n9 articles: 6 to mend");
  });
});

describe("told each", () => {
  test("is what five articles lack", () => {
    const found = files.slice(1).map((file) => finding("no-date", file));
    expect(listed(found).split("\n")).toHaveLength(6);
  });

  test("is what is no lack of facts, though many have it", () => {
    expect(listed(files.map((file) => finding("uncredited", file))).split("\n")).toHaveLength(7);
  });

  test("is a file with several findings apart from the others", () => {
    const found = ["a.md", "b.md", "c.md", "c.md", "d.md"].map((file) =>
      finding("uncredited", file),
    );
    const places = listed(found).replace(/:.*$/gmu, "");
    expect(places).toBe("a.md\nb.md\n\nc.md\nc.md\n\nd.md\n");
  });
});
