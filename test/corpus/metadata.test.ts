import { describe, expect, test } from "vitest";
import { FileFault } from "../../src/domain/file-fault.ts";
import { metadata } from "../../src/corpus/metadata.ts";
import { yamlValue } from "../../src/corpus/yaml.ts";

const read = (yaml: string) => yamlValue(yaml, metadata, 1);

const keys = "title, publisher, author, published, url, language, kind, status, basedOn";
const day = "a day that exists, written YYYY-MM-DD";

/** "line: reason; remedy" */
function refusal(yaml: string): string {
  try {
    read(yaml);
  } catch (error) {
    if (error instanceof FileFault)
      return `${String(error.line)}: ${error.message}; ${error.remedy}`;
    throw error;
  }
  return "served";
}

describe("front matter", () => {
  test("may leave every key out", () => {
    expect(read("")).toEqual({
      title: undefined,
      publisher: undefined,
      author: undefined,
      published: undefined,
      url: undefined,
      kind: "report",
      status: "usable",
      basedOn: [],
    });
  });

  test.each([
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["fra", "fr"],
    ["en-GB", undefined],
  ])("tells the language %s by its code", (written, language) => {
    expect(read(`language: ${written}`).language).toBe(language);
  });

  test("tells where a digest has its facts from", () => {
    const yaml =
      "basedOn:\n  - outlet: A\n    headline: B\n    url: https://a.example/b\n    speakers: [D]\n  - outlet: C\n";
    expect(read(yaml).basedOn).toEqual([
      { outlet: "A", headline: "B", url: "https://a.example/b", speakers: ["D"] },
      { outlet: "C", headline: undefined, url: undefined, speakers: [] },
    ]);
  });

  test("takes a key without a value for one left out", () => {
    expect(read("author:\ntitle: A").author).toBeUndefined();
  });

  test("keeps a day as it is written", () => {
    expect(read("published: 2025-02-25").published).toBe("2025-02-25");
  });

  test.each([
    ["title: A\npublsher: B", `3: unknown key "publsher"; use one of: ${keys}`],
    [
      "basedOn:\n  - outlet: B\n    link: C",
      '4: unknown key "link"; use one of: outlet, headline, url, speakers',
    ],
    ["title: A\n__proto__: {}", `3: unknown key "__proto__"; use one of: ${keys}`],
    ["constructor: A", `2: unknown key "constructor"; use one of: ${keys}`],
    ["published: 2025-02-30", `2: published is "2025-02-30"; published must be ${day}`],
    ["published: 25 May 2025", `2: published is "25 May 2025"; published must be ${day}`],
    [
      "url: javascript:alert(1)",
      '2: url is "javascript:alert(1)"; url must be an http or https address',
    ],
    ["title: 1984", "2: title is 1984; title must be text; put it in quotation marks"],
    ['title: ""', '2: title is ""; title must be text, not empty'],
    [
      "status: retracted",
      '2: status is "retracted"; status must be usable, corrected or withdrawn',
    ],
    [
      "language: a tongue",
      '2: language is "a tongue"; language must be a language code such as en or fr',
    ],
    ["kind: letter", '2: kind is "letter"; kind must be report or transcript'],
    [
      "title: A\nbasedOn:\n  - headline: B",
      "4: basedOn[0].outlet is missing; basedOn[0].outlet must be text; put it in quotation marks",
    ],
    ["basedOn: [A]", '2: basedOn[0] is "A"; basedOn[0] must be a source with at least an outlet'],
    ["url: x\nkind: y", '2: url is "x" (and 1 more); url must be an http or https address'],
    ["title: A\ntitle: B", "3: title stands twice; keep one of the two"],
    ["title: !!js/function A", "2: the tag !!js/function; write plain values, without tags"],
    [
      "published: !!timestamp 2025-02-25",
      "2: the tag !!timestamp; write plain values, without tags",
    ],
    ["title: A\n--- # B", "3: a second document; remove the line of --- and what follows"],
    ["- A", '2: the file is ["A"]; the file must be keys and values, such as title: A headline'],
    ["A", '2: the file is "A"; the file must be keys and values, such as title: A headline'],
  ])("refuses %j", (yaml, expected) => {
    expect(refusal(yaml)).toBe(expected);
  });

  test.each([
    ["a value that needs quotation marks", "title: Kremlin: no"],
    ["nesting without end", `title: ${"[".repeat(20_000)}`],
    ["aliases that unfold", `author: &a A\nbasedOn: [${"*a, ".repeat(30)}]`],
  ])("refuses %s as not plain YAML", (_what, yaml) => {
    expect(refusal(yaml)).toMatch(/^2: not plain YAML/u);
  });

  test("leaves objects as they are, whatever its keys", () => {
    refusal("__proto__: { polluted: yes }");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
