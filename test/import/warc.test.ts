import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { noFacts } from "../../src/domain/article.ts";
import { type Archived, warcPages } from "../../src/import/warc.ts";
import { collected } from "../collected.ts";
import { told } from "./found-in.ts";
import { answer, archivedPage, inPieces, warcRecord } from "./web-archive.ts";

const pagesIn = (bytes: Uint8Array, length = 1000) => collected(warcPages(inPieces(bytes, length)));

/** The page itself, or what is said in its stead. */
const shown = (one: Archived | undefined) =>
  one?.kind === "document" ? Buffer.from(one.document.bytes).toString() : told(one);

const pageWith = async (headers: string, content: string | Uint8Array, status?: string) =>
  shown(
    (
      await pagesIn(warcRecord("response", "https://a.example/", answer(headers, content, status)))
    )[0],
  );

const HTML = "Content-Type: text/html";

const records = [
  warcRecord("warcinfo", "", "software: made by hand\r\n"),
  warcRecord("request", "https://a.example/1", "GET /1 HTTP/1.1\r\n\r\n"),
  archivedPage("https://a.example/1", "<p>“One,” said Mayor Ann Lee.</p>"),
  warcRecord("response", "https://a.example/a.png", answer("Content-Type: image/png", "a")),
  warcRecord("revisit", "https://a.example/1", answer(HTML, "")),
  warcRecord("metadata", "https://a.example/1", "fetchTimeMs: 7\r\n"),
  warcRecord("resource", "https://a.example/2", "<p>Two.</p>", `${HTML}\r\n`),
  warcRecord("conversion", "https://a.example/3", "Three.", "Content-Type: text/plain\r\n"),
];

const pages = ["<p>“One,” said Mayor Ann Lee.</p>", "<p>Two.</p>", "Three."];

const head = (length: string) =>
  Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\nabc`);
const endless = Buffer.concat([Buffer.from("WARC/1.0\r\nA: "), Buffer.alloc(3_000_000, 97)]);

/** As when a disk fails. */
async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.concat(records).subarray(0, 300);
  throw Object.assign(new Error("EIO"), { syscall: "read" });
}

describe("a web archive", () => {
  test("gives a page with its address, and not the day on which it was fetched", async () => {
    expect((await pagesIn(Buffer.concat(records)))[0]).toEqual({
      kind: "document",
      place: "record 3",
      document: {
        name: "https://a.example/1",
        bytes: Buffer.from(pages[0] ?? ""),
        type: "text/html; charset=utf-8",
        facts: { ...noFacts, url: "https://a.example/1" },
      },
    });
  });

  test("passes over what is no page", async () => {
    expect((await pagesIn(Buffer.concat(records))).map(shown)).toEqual(pages);
  });

  test("is the same however it comes in", async () => {
    const bytes = Buffer.concat(records);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (length) => {
        expect((await pagesIn(bytes, length)).map(shown)).toEqual(pages);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["gzip", gzipSync("<p>One.</p>")],
    ["x-gzip", gzipSync("<p>One.</p>")],
    ["deflate", deflateSync("<p>One.</p>")],
    ["deflate", deflateRawSync("<p>One.</p>")],
    ["br", brotliCompressSync("<p>One.</p>")],
    ["identity", Buffer.from("<p>One.</p>")],
    ["gzip", Buffer.from("<p>One.</p>")],
  ])("gives a page out of %s", async (encoding, content) => {
    expect(await pageWith(`${HTML}\r\nContent-Encoding: ${encoding}`, content)).toBe("<p>One.</p>");
  });

  test("joins a page that was sent in pieces", async () => {
    const content = "7\r\n<p>One.\r\n4\r\n</p>\r\n0\r\n\r\n";
    expect(await pageWith(`transfer-encoding: chunked\r\n${HTML}`, content)).toBe("<p>One.</p>");
  });

  test.each([
    ["is not there", HTML, "", "404 Not Found", "left: was answered with 404"],
    ["is elsewhere", HTML, "", "301 Moved Permanently", "left: was answered with 301"],
    [
      "unfolds without end",
      `${HTML}\r\nContent-Encoding: gzip`,
      gzipSync(Buffer.alloc(50_000_000)),
      undefined,
      "unfolds to more than 10 MB; archive it anew",
    ],
    [
      "is damaged",
      `${HTML}\r\nContent-Encoding: gzip`,
      gzipSync("a".repeat(99)).subarray(0, 20),
      undefined,
      "is not the gzip that it should be; archive it anew",
    ],
    [
      "is packed otherwise",
      `${HTML}\r\nContent-Encoding: zstd`,
      "a",
      undefined,
      "is packed as zstd, which cannot be unpacked here; archive it anew",
    ],
    [
      "is too large",
      HTML,
      "a".repeat(10_000_001),
      undefined,
      "is larger than 10 MB; save its text alone",
    ],
  ])("tells of a page that %s", async (_, headers, content, status, said) => {
    expect(await pageWith(headers, content, status)).toBe(said);
  });

  test("says where it has no page at all", async () => {
    expect((await pagesIn(warcRecord("warcinfo", "", "a"))).map(shown)).toEqual([
      "left: holds no page",
    ]);
  });

  test("refuses a page that was cut short", async () => {
    const page = warcRecord(
      "response",
      "https://a.example/",
      answer(HTML, "a"),
      "WARC-Truncated: length\r\n",
    );
    expect((await pagesIn(page)).map(shown)).toEqual([
      "was cut short when it was archived; archive it anew",
    ]);
  });

  test("goes on after a page that is refused", async () => {
    const large = warcRecord(
      "response",
      "https://a.example/",
      answer(HTML, "a".repeat(10_000_001)),
    );
    const archive = Buffer.concat([large, archivedPage("https://a.example/1", "<p>One.</p>")]);
    expect((await pagesIn(archive, 100_000)).map(shown)).toEqual([
      "is larger than 10 MB; save its text alone",
      "<p>One.</p>",
    ]);
  });

  test.each([
    [
      "that is cut off",
      Buffer.concat(records).subarray(0, 120),
      "is cut off in the middle of a record; archive it anew",
    ],
    [
      "that is cut off in its headers",
      Buffer.concat(records).subarray(0, 30),
      "is cut off in the headers of a record; archive it anew",
    ],
    ["that is empty", Buffer.alloc(0), "holds no record; archive it anew"],
    [
      "that promises more than there is",
      head("999999999999"),
      "is cut off in the middle of a record; archive it anew",
    ],
    [
      "that promises less than nothing",
      head("-5"),
      "is no record of a web archive; archive it anew",
    ],
    ["that promises no number", head("many"), "is no record of a web archive; archive it anew"],
    [
      "whose headers have no end",
      endless,
      "is no web archive: its headers have no end; archive it anew",
    ],
    [
      "that is none",
      Buffer.from("Ann: Hello.\n\nBo: Hello."),
      "is no record of a web archive; archive it anew",
    ],
  ])("is refused %s", async (_, bytes, said) => {
    expect((await pagesIn(bytes)).map(shown)).toEqual([said]);
  });

  test("tells of the record in whose headers it is cut off", async () => {
    const page = archivedPage("https://a.example/1", "<p>One.</p>");
    const cut = archivedPage("https://a.example/2", "<p>Two.</p>").subarray(0, 60);
    expect((await pagesIn(Buffer.concat([page, cut]))).map(shown)).toEqual([
      "<p>One.</p>",
      "is cut off in the headers of a record; archive it anew",
    ]);
  });

  test("lets a fault of whoever reads it through", async () => {
    await expect(collected(warcPages(broken()))).rejects.toThrow("EIO");
  });
});
