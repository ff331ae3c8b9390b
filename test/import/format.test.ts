import { expect, test } from "vitest";

import { formatOf } from "../../src/import/format.ts";

const begin: readonly (readonly [start: string, format: string])[] = [
  ["The ferry will run.", "text"],
  ["---\ntitle: Ferry\n---\n\nText.", "markdown"],
  ['+++\ntitle = "Ferry"\n+++\n\nText.', "markdown"],
  ["+++\nThe ferry will run.", "text"],
  ["<!DOCTYPE html><html><head>", "html"],
  ["\ufeff\n<!-- saved -->\n<html lang=en>", "html"],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">\n<html>', "html"],
  ["<p>The ferry", "html"],
  ["<3 the ferry", "text"],
  ['<?xml version="1.0"?><rss version="2.0">', "xml"],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', "xml"],
  ["<nar:newsItem xmlns:nar='x'>", "xml"],
  ['<?xml version="1.0"?><nitf>', "xml"],
  ['[{"text": "a"}]', "json"],
  ['{\n  "text": "a"\n}', "json"],
  ['{"text": "a"}\n', "json"],
  ['{"text": "a"}\n{"text": "b"}\n', "json-lines"],
  [`{"text": "${"a ".repeat(3000)}`, "json-lines"],
  ["%PDF-1.7\n", "pdf"],
  ["PK\u0003\u0004…[Content_Types].xml", "docx"],
  ["WARC/1.0\r\nWARC-Type: warcinfo\r\n", "warc"],
  [
    "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
    "mhtml",
  ],
  ["\u0089PNG\r\n\u001a\n\0\0", "unknown"],
];

test.each(begin)("%j begins as %s", (start, format) => {
  expect(formatOf(Buffer.from(start))).toBe(format);
});

test("UTF-16 is text", () => {
  expect(formatOf(Buffer.from("\ufeff<html>", "utf16le"))).toBe("html");
});
