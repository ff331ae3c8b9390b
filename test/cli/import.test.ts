import { existsSync, readFileSync, readdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { importArticles } from "../../src/cli/import.ts";
import { folderOf } from "../folder-of.ts";
import { zipOf } from "../zip-of.ts";
import { collecting } from "./collecting.ts";

const body =
  "The ferry will run in winter, Mayor Ann Lee said on Friday.\n\n“It must,” she said.\n";
const title = "Ferry to run in winter";
const text = `${title}\n\n${body}`;

/** What the program does with these files: its code, its words and the corpus, files and all, paths without the folder. */
async function imported(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...options: readonly string[]
) {
  return importedFrom(folderOf(files), Object.keys(files), ...options);
}

async function importedFrom(
  folder: string,
  names: readonly string[],
  ...options: readonly string[]
) {
  const output = collecting();
  const into = join(folder, "into");
  const paths = names.map((name) => join(folder, name));
  const code = await importArticles([...paths, "--into", into, ...options], "1.0.0", output);
  const plain = (words: string) => words.replaceAll(`${folder}/`, "");
  return {
    code,
    written: plain(output.written()),
    noted: plain(output.noted()),
    corpus: corpusIn(into),
  };
}

function corpusIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => name.endsWith(".md") || name.includes(".importing"));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const ferry = "ferry-to-run-in-winter.md";

function page(words: string): string {
  return JSON.stringify({ text: words, url: "https://mail.example.org/ferry", title: "Ferry" });
}

describe("an import", () => {
  test("writes articles as files that a person can read", async () => {
    const { corpus } = await imported({ "a.txt": text });
    expect(corpus).toEqual({ [ferry]: `---\ntitle: Ferry to run in winter\n---\n\n${body}` });
  });

  test("tells of each in a table", async () => {
    const files = { "a.txt": text, "b.txt": text, "c.bin": "\0\u0001" };
    expect((await imported(files)).written).toMatchInlineSnapshot(`
      "taken    a.txt  into/ferry-to-run-in-winter.md
      skipped  b.txt  its text is there already (into/ferry-to-run-in-winter.md)
      refused  c.bin  holds NUL bytes and is no format that holds articles; save it as text, HTML, PDF or one of the other formats that --help lists

      1 article taken, 1 skipped, 0 corrected, 1 refused.
      "
    `);
  });

  test("tells programs in lines of JSON", async () => {
    const { written } = await imported({ "a.txt": text }, "--json");
    expect(written).toMatchInlineSnapshot(`
      "{"outcome":"taken","from":"a.txt","file":"into/ferry-to-run-in-winter.md","reason":null,"remedy":null,"warnings":[],"changes":null}
      {"counts":{"taken":1,"skipped":0,"corrected":0,"refused":0}}
      "
    `);
  });

  test("fails where something was refused", async () => {
    expect((await imported({ "a.txt": text, "b.txt": " " })).code).toBe(1);
  });

  test("takes the others where something was refused", async () => {
    const { corpus } = await imported({ "a.txt": " ", "b.txt": text });
    expect(Object.keys(corpus)).toEqual([ferry]);
  });

  test("succeeds where nothing is new", async () => {
    const folder = folderOf({ "a.txt": text });
    await importedFrom(folder, ["a.txt"]);
    expect((await importedFrom(folder, ["a.txt"])).code).toBe(0);
  });

  test("fails where there is nothing", async () => {
    const folder = folderOf({ "a/.hidden": "" });
    expect((await importedFrom(folder, ["a"])).code).toBe(1);
  });

  test("leaves no folder behind where nothing was taken", async () => {
    const folder = folderOf({ "a.txt": " " });
    await importedFrom(folder, ["a.txt"]);
    expect(existsSync(join(folder, "into"))).toBe(false);
  });

  test("wants something to import", async () => {
    await expect(importArticles([], "1.0.0", collecting())).rejects.toThrow("nothing to import");
  });

  test("writes nothing in a dry run", async () => {
    const { corpus, noted } = await imported({ "a.txt": text }, "--dry-run");
    expect([corpus, noted]).toEqual([{}, "That was a dry run: nothing was written.\n"]);
  });

  test("tells the same in a dry run", async () => {
    const [dry, wet] = [
      await imported({ "a.txt": text }, "--dry-run"),
      await imported({ "a.txt": text }),
    ];
    expect(dry.written).toBe(wet.written);
  });

  test("fills in what an article does not tell", async () => {
    const options = [
      "--publisher",
      "The Harbour Mail",
      "--published",
      "2031-04-05",
      "--url",
      "https://mail.example.org/ferry",
    ];
    const { corpus } = await imported({ "a.txt": text }, ...options);
    expect(corpus).toEqual({
      [`2031-04-05-${ferry}`]: `---\ntitle: Ferry to run in winter\npublisher: The Harbour Mail\npublished: 2031-04-05\nurl: https://mail.example.org/ferry\n---\n\n${body}`,
    });
  });

  test("leaves what an article tells", async () => {
    const article = `---\ntitle: Ferry\npublisher: The Harbour Mail\n---\n\n${body}`;
    const { corpus } = await imported({ "a.md": article }, "--publisher", "Another");
    expect(corpus).toEqual({ "ferry.md": article });
  });

  test("gives an address to one article alone", async () => {
    const { written } = await imported(
      { "a.txt": text, "b.txt": "Another text.\n" },
      "--url",
      "https://mail.example.org/ferry",
    );
    expect(written).toContain("another article has the address of --url");
  });

  test.each([
    ["--published", "2031-02-30"],
    ["--url", "ftp://mail.example.org"],
    ["--publisher", " "],
  ])("wants %s to be right", async (option, value) => {
    await expect(imported({ "a.txt": text }, option, value)).rejects.toThrow(option);
  });

  test("shows what was corrected", async () => {
    const folder = folderOf({ "a.json": page(body), "b.json": page(body.replace("will", "may")) });
    await importedFrom(folder, ["a.json"]);
    const { written } = await importedFrom(folder, ["b.json"]);
    expect(written.split("\n")[0]).toBe("corrected  b.json  into/ferry.md: [-will-] {+may+}");
  });
});

test("another article at the address of one is told of", async () => {
  const folder = folderOf({
    "a.json": page(body),
    "b.json": page("A bridge opens in spring, Bo Reed told them."),
  });
  const { written } = await importedFrom(folder, ["a.json", "b.json"]);
  expect(written).toContain("has next to no words of the text that was at its address");
});

test("an article that is larger than the corpus serves is refused", async () => {
  const { written } = await imported({ "a.txt": `${title}\n\n${"It ran. ".repeat(700_000)}` });
  expect(written).toContain("larger than 5 MB");
});

describe("what lies in a folder beside articles", () => {
  const files = {
    "in/a.txt": text,
    "in/style.css": "p { color: red }",
    "in/logo.png": "\u0089PNG\0",
  };

  test("is skipped", async () => {
    const { written } = await importedFrom(folderOf(files), ["in"]);
    expect(written).toContain("1 article taken, 2 skipped, 0 corrected, 0 refused.");
  });

  test("is refused where it is named itself", async () => {
    const { code } = await importedFrom(folderOf(files), ["in/logo.png"]);
    expect(code).toBe(1);
  });
});

describe("Markdown", () => {
  const whole = `---\ntitle: Ferry\nstatus: withdrawn\nbasedOn:\n  - outlet: The Harbour Mail\n    speakers:\n      - Ann Lee\n---\n\n${body}`;

  test("of another corpus is taken as it is", async () => {
    expect((await imported({ "a.md": whole })).corpus).toEqual({ "ferry.md": whole });
  });

  test("of other programs is taken by their names of things", async () => {
    const article = `---\nlayout: post\nheadline: Ferry\ndate: 2031-04-05 10:00\nauthors: [Ann Lee, Bo Reed]\nsource: {name: The Harbour Mail}\nlang: en-GB\n---\n${body}`;
    const { corpus } = await imported({ "a.md": article });
    expect(corpus).toEqual({
      "2031-04-05-ferry.md": `---\ntitle: Ferry\npublisher: The Harbour Mail\nauthor: Ann Lee and Bo Reed\npublished: 2031-04-05\n---\n\n${body}`,
    });
  });
});

test("another language is marked", async () => {
  const french =
    "Le ferry circulera en hiver, a déclaré vendredi la maire Ann Lee à la presse. Il le faut, a-t-elle dit, sans que personne ne s'y oppose.\n";
  const { corpus } = await imported({ "a.txt": french });
  expect(Object.values(corpus).join("")).toContain("language: fr\n");
});

test("what is packed is taken", async () => {
  const other = text.replaceAll("ferry", "tram").replace("Ferry", "Tram");
  const files = { "a.zip": await zipOf({ "in/a.txt": text }), "b.txt.gz": gzipSync(other) };
  expect(Object.keys((await imported(files)).corpus)).toEqual([ferry, "tram-to-run-in-winter.md"]);
});

/** Each is told of, and nothing of it is written. */
const hostile: readonly (readonly [
  claim: string,
  name: string,
  content: string | Uint8Array,
  reason: string,
])[] = [
  ["NUL bytes", "a.md", `---\ntitle: a\n---\n\nFerry\0`, "holds NUL bytes"],
  [
    "broken UTF-8",
    "a.txt",
    Buffer.concat([Buffer.from(body), Buffer.from("caf\xc3.", "latin1")]),
    "broken",
  ],
  [
    "tags of YAML",
    "a.md",
    `---\ntitle: !!js/function "x"\n---\n\n${body}`,
    "the tag !!js/function",
  ],
  [
    "anchors by the million",
    "a.md",
    `---\na: &a [x]\n${Array.from({ length: 1_000_000 }, (_, at) => `${at.toString(36)}: &${at.toString(36)} x\n`).join("")}---\n\n${body}`,
    "longer than 200 KB",
  ],
  [
    "aliases that unfold",
    "a.md",
    `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c]\n---\n\n${body}`,
    "not plain YAML",
  ],
  [
    "a key that changes objects, in YAML",
    "a.md",
    `---\n__proto__: {x: 1}\n---\n\n${body}`,
    'unknown key "__proto__"',
  ],
  [
    "a key that changes objects, in JSON",
    "a.json",
    `{"text": "Ferry.", "__proto__": {"x": 1}}`,
    '"__proto__"',
  ],
  [
    "entities that unfold",
    "a.xml",
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><item><description>&b;</description></item></channel></rss>`,
    "ENTITY",
  ],
  [
    "entities from elsewhere",
    "a.xml",
    `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>`,
    "ENTITY",
  ],
  ["tags without end", "a.html", `<html>${"<div>".repeat(100_000)}${body}`, "tags"],
  [
    "what unfolds beyond all measure",
    "a.txt.gz",
    gzipSync(Buffer.alloc(50_000_000, "a")),
    "unfolds to more than 200 times",
  ],
];

describe("what is hostile", () => {
  test.each(hostile)("is refused: %s", async (_claim, name, content, reason) => {
    const { code, written, corpus } = await imported({ [name]: content });
    expect({ code, corpus, isTold: written.includes(reason) || written }).toEqual({
      code: 1,
      corpus: {},
      isTold: true,
    });
  });

  test("is refused: a file of two gigabytes", async () => {
    const folder = folderOf({ "a.html": "<p>" });
    truncateSync(join(folder, "a.html"), 2e9);
    const { written, corpus } = await importedFrom(folder, ["a.html"]);
    expect([written.includes("larger than 1 GB"), corpus]).toEqual([true, {}]);
  });

  test("is refused: a path out of an archive", async () => {
    const zip = await zipOf({ "a.md": text, "outside.md": text }, "outside.md", "../../x.md");
    const { written, corpus } = await imported({ "a.zip": zip });
    expect([written.includes("names a file outside"), corpus]).toEqual([true, {}]);
  });

  test("is refused: a link out of the folder", async () => {
    const folder = folderOf({ "in/a.txt": text, "secret.txt": "Nobody may know." });
    symlinkSync(join(folder, "secret.txt"), join(folder, "in/b.txt"));
    const { code, corpus } = await importedFrom(folder, ["in"]);
    expect([code, Object.keys(corpus)]).toEqual([1, [ferry]]);
  });

  test("is refused: a folder that leads back to itself, and only that", async () => {
    const folder = folderOf({ "in/a.txt": text });
    symlinkSync(join(folder, "in"), join(folder, "in/loop"));
    const { code, corpus } = await importedFrom(folder, ["in"]);
    expect([code, Object.keys(corpus)]).toEqual([1, [ferry]]);
  });

  test("leaves the objects of the program as they are", async () => {
    await imported({ "a.json": `{"text": "Ferry.", "__proto__": {"polluted": 1}}` });
    expect("polluted" in {}).toBe(false);
  });
});
