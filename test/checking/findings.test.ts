import { describe, expect, test } from "vitest";

import { findings } from "../../src/checking/findings.ts";
import { linkFindings } from "../../src/checking/link-findings.ts";
import { checked, placesOf } from "./checked.ts";

const known = {
  text: "“The ferry runs in winter,” Mayor Ann Lee said on Friday.\n",
  publisher: "The Mail",
  published: "2031-04-05",
  url: "https://mail.example/1",
};

const told = (text: string) =>
  findings(checked([{ ...known, text }])).map(({ kind, what }) => `${kind}: ${what}`);

describe("of an article", () => {
  test("that tells all and pairs its marks there are none", () => {
    expect(findings(checked([known]))).toEqual([]);
  });

  test.each([
    ["publisher", "no-publisher"],
    ["published", "no-date"],
    ["url", "no-address"],
  ])("that does not tell its %s there is one", (key, kind) => {
    expect(placesOf(findings(checked([{ ...known, [key]: undefined }])))).toEqual([
      `${kind} 1.md:0`,
    ]);
  });

  test("that is published tomorrow there is one", () => {
    expect(findings(checked([{ ...known, published: "2032-01-01" }]))).toEqual([
      {
        kind: "date-to-come",
        file: "1.md",
        line: 0,
        what: "it says that it was published on 2032-01-01, which is yet to come",
        remedy: "compare the day with the source",
      },
    ]);
  });

  test("that is published today there is none", () => {
    expect(findings(checked([{ ...known, published: "2031-12-31" }]))).toEqual([]);
  });

  test("that is a digest no address is missed", () => {
    const source = { outlet: "The Mail", headline: undefined, speakers: [], url: undefined };
    expect(findings(checked([{ ...known, url: undefined, basedOn: [source] }]))).toEqual([]);
  });

  test.each(["corrected", "withdrawn"] as const)("that is %s there is one", (status) => {
    expect(placesOf(findings(checked([{ ...known, status }])))).toEqual([`${status} 1.md:0`]);
  });

  test("that is not served the reason is given", () => {
    const refused = [{ file: "0.md", line: 3, reason: "no text", remedy: "write it" }];
    expect(findings({ ...checked([known]), refused })).toEqual([
      { kind: "refused", file: "0.md", line: 3, what: "no text", remedy: "write it" },
    ]);
  });

  test("stand in the order of files and lines", () => {
    const text = "It rained.\n\n“It snowed, he said.\n";
    const found = findings(
      checked([
        { ...known, text: `${text}\n${text}`, status: "corrected" },
        { ...known, url: undefined },
      ]),
    );
    expect(placesOf(found)).toEqual([
      "corrected 1.md:0",
      "unpaired-mark 1.md:3",
      "unpaired-mark 1.md:7",
      "no-address 2.md:0",
    ]);
  });
});

describe("a quotation that is nobody's", () => {
  test("is told with its beginning", () => {
    expect(
      told("It rained.\n\n“There is no room for a bridge in this harbour.”\n\nIt snowed.\n"),
    ).toEqual([
      "uncredited: nobody is credited with “There is no room for a bridge in this harbour.”",
    ]);
  });

  test.each([
    ["a term", "The harbour has a “small boats week” again.\n"],
    ["a title", "The novel “The Long Winter Of The Last Ferry” was printed again.\n"],
  ])("is not %s", (_what, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a link", () => {
  test.each([
    [{ kind: "ok" }, []],
    [{ kind: "gone", status: 404 }, ["link-gone 1.md:0"]],
    [{ kind: "moved", to: "https://mail.example/2" }, ["link-moved 1.md:0"]],
    [{ kind: "refused", reason: "no robots" }, ["link-refused 1.md:0"]],
    [{ kind: "unreachable", reason: "no host" }, ["link-unreachable 1.md:0"]],
  ] as const)("with the answer %j", (answer, places) => {
    expect(placesOf(linkFindings(checked([known]), new Map([[known.url, answer]])))).toEqual(
      places,
    );
  });
});
