import { describe, expect, test } from "vitest";

import { isNewsXml, xmlFile } from "../../src/import/xml-file.ts";
import { draftIn, faultOf } from "./found-in.ts";

const nitf = (text: string) =>
  `<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`;

describe("XML", () => {
  test.each([
    ["windows-1251", Buffer.from([0xc4, 0xe0]), "Да"],
    ["ISO-8859-1", Buffer.from([0xe9]), "é"],
  ])("is read in the character set that it declares, %s", (charset, bytes, text) => {
    const [before = "", after = ""] = nitf("|").split("|");
    const declaration = `<?xml version="1.0" encoding="${charset}"?>`;
    const xml = Buffer.concat([Buffer.from(declaration + before), bytes, Buffer.from(after)]);
    expect(draftIn(xmlFile, xml).text).toBe(text);
  });

  test("is read by its byte order mark whatever it declares", () => {
    const xml = Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-8"?>${nitf("é")}`, "utf16le");
    expect(draftIn(xmlFile, xml).text).toBe("é");
  });

  test.each([
    ["&amp;lt; &#233; &#x2019; &eacute;&hellip;", "&lt; é ’ é…"],
    ["<![CDATA[<b> &amp; &eacute;]]>", "<b> &amp; &eacute;"],
    ["a<!-- no -->b<?no no?>c", "abc"],
  ])("has of %s the characters", (written, text) => {
    expect(draftIn(xmlFile, nitf(written)).text).toBe(text);
  });

  const entities =
    "1: declares XML entities, which may unfold without end; take the <!ENTITY …> declarations out";

  test.each([
    [
      "entities that unfold",
      '<!DOCTYPE nitf [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>',
      entities,
    ],
    [
      "an entity from elsewhere",
      '<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf>&a;</nitf>',
      entities,
    ],
    [
      "an entity of the declaration",
      '<!DOCTYPE nitf [<!entity % a SYSTEM "https://a.example/x">%a;]><nitf/>',
      entities,
    ],
    [
      "deep nesting",
      `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`,
      "has elements nested 300 deep; save its articles one by one",
    ],
    [
      "too many elements",
      `<rss>${"<a/>".repeat(200_001)}</rss>`,
      "has more than 200000 elements; save its articles one by one",
    ],
    [
      "too many attributes",
      `<rss ${Array.from({ length: 1001 }, (_, n) => `a${n}="1"`).join(" ")}/>`,
      "has more attributes than a tag has; save its articles one by one",
    ],
    [
      "an endless attribute",
      `<rss a="${"a".repeat(100_001)}"/>`,
      "has an attribute of 100001 characters; save its articles one by one",
    ],
    [
      "an endless author",
      `<rss version="2.0"><channel><item><AUTHOR>${"(".repeat(1_000_000)}</AUTHOR></item></channel></rss>`,
      "names an author without end; save the feed anew",
    ],
    [
      "an element that is reserved",
      "<rss><a:__proto__/></rss>",
      'has the name "a:__proto__", which is reserved; take it out',
    ],
    [
      "an attribute that is reserved",
      '<rss constructor="1"/>',
      'has the name "constructor", which is reserved; take it out',
    ],
    [
      "what is broken",
      "<rss>\n<channel>\n</rss>",
      "3: is broken XML: Expected closing tag 'channel' (opened in line 2, col 1) instead of closing tag 'rss'; mend it, or save it anew",
    ],
    [
      "what is cut off",
      "\n<rss>\n<channel>",
      "3: is broken XML: it ends before its elements do; mend it, or save it anew",
    ],
    [
      "what is none",
      "Ann: Hello.",
      "1: is broken XML: char 'A' is not expected; mend it, or save it anew",
    ],
    [
      "what it does not know",
      "<svg/>",
      "is XML of no kind that is read here: svg; save it as NITF or RSS",
    ],
    [
      "a feed without entries",
      '<rss version="2.0"><channel><title>A</title></channel></rss>',
      "holds no entry; save the feed anew",
    ],
    ["a feed that is none", '<rss version="2.0"/>', "is no feed that can be read; save it anew"],
  ])("is refused with %s", (_, xml, fault) => {
    expect(faultOf(xmlFile, xml)).toBe(fault);
  });

  test("is known for news by its outermost element", () => {
    const xml =
      '\n<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE nitf SYSTEM "a.dtd">\n<n:nitf>';
    expect([isNewsXml(xml), isNewsXml('<?xml version="1.0"?><html><rss/></html>')]).toEqual([
      true,
      false,
    ]);
  });
});
