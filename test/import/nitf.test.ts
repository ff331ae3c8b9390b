import { asReported } from "../../src/import/draft.ts";
import { describe, expect, test } from "vitest";

import { xmlFile } from "../../src/import/xml-file.ts";
import { draftIn, foundIn, told } from "./found-in.ts";

const ferry = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf xml:lang="en"><head><title>FERRY-2</title>
<docdata><date.issue norm="20250225T233000+0300"/></docdata>
<pubdata name="Harbour Gazette" ex-ref="https://gazette.example/ferry" date.publication="20250226"/></head>
<body><body.head><hedline><hl1>Ferry back on Monday</hl1><hl2>Two winters late</hl2></hedline>
<byline>By <person>Bo Ray</person> and <person>Cy Fox</person><byttl>Harbour Correspondents</byttl></byline>
<dateline><location>PORT ELLEN</location>, <chron norm="20250225">Feb. 25</chron></dateline>
<abstract><p>Short.</p></abstract></body.head>
<body.content><block><p>The ferry is back, <person>Mayor Ann Lee</person> told the <org>Council</org>.</p>
<media media-type="image"><media-caption><p>The ferry</p></media-caption></media>
<bq><block><p>It took us two winters.</p><p>And every bolt.</p></block><credit>Ann Lee</credit></bq>
<hl2>What next</hl2><p>&#8220;We are proud,&#8221; she&nbsp;said.</p><ul><li>One</li><li>Two</li></ul>
</block></body.content><body.end><tagline>Write to us</tagline></body.end></body></nitf>`;

const nitf = (head: string, bodyHead = "", content = "<p>One.</p>") =>
  `<nitf><head>${head}</head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`;

describe("NITF", () => {
  test("gives an article with all that is told of it", () => {
    expect(draftIn(xmlFile, ferry)).toEqual({
      title: "Ferry back on Monday",
      publisher: "Harbour Gazette",
      author: "Bo Ray and Cy Fox",
      published: "2025-02-25",
      url: "https://gazette.example/ferry",
      language: "en",
      ...asReported,
      warnings: [],
      text: `PORT ELLEN, Feb. 25

The ferry is back, Mayor Ann Lee told the Council.

> It took us two winters.

> And every bolt.

> — Ann Lee

What next

“We are proud,” she said.

One
Two`,
    });
  });

  test.each([
    [
      "the title of the document where there is no headline",
      nitf("<title>Ferry</title>"),
      { title: "Ferry" },
    ],
    [
      "no day before its release",
      nitf(
        '<docdata><date.issue norm="20250225"/><date.release norm="20250301T060000Z"/></docdata>',
      ),
      { published: "2025-03-01" },
    ],
    [
      "the day of the paper where there is no other",
      nitf('<pubdata date.publication="20250226"/>'),
      { published: "2025-02-26" },
    ],
    [
      "an author without a title",
      nitf("", "<byline>By Bo Ray<byttl>Staff</byttl></byline>"),
      { author: "Bo Ray" },
    ],
    [
      "its distributor where there is no publication",
      nitf("", "<distributor><org>Isle Wire</org></distributor>"),
      { publisher: "Isle Wire" },
    ],
    ["its language", nitf("").replace("<nitf>", '<nitf xml:lang="nb-NO">'), { language: "nb" }],
  ])("tells %s", (_, xml, facts) => {
    expect(draftIn(xmlFile, xml)).toMatchObject(facts);
  });

  test("does not repeat a dateline that the text has", () => {
    const xml = nitf("", "<dateline>PORT ELLEN</dateline>", "<p>PORT ELLEN — It rained.</p>");
    expect(draftIn(xmlFile, xml).text).toBe("PORT ELLEN — It rained.");
  });

  test("leaves a time for machines out of the dateline", () => {
    const date = "<story.date>20250225T222800+0000</story.date>";
    const xml = nitf("", `<dateline>${date}</dateline>`);
    expect(draftIn(xmlFile, xml).text).toBe("One.");
  });

  test("does not repeat the headline", () => {
    const xml = nitf(
      "",
      "<hedline><hl1>It rained</hl1></hedline>",
      "<p>It rained</p><p>A lot.</p>",
    );
    expect(draftIn(xmlFile, xml).text).toBe("A lot.");
  });

  test("with any prefix is the same", () => {
    const xml = nitf("<title>Ferry</title>").replace(/<(\/?)/gu, "<$1n:");
    expect(draftIn(xmlFile, xml)).toMatchObject({ title: "Ferry", text: "One." });
  });

  test("tells of quotations beside the text", () => {
    const xml = nitf(
      "",
      "<hedline><hl1>A</hl1><hl2>Too “late”</hl2></hedline><abstract>Short.</abstract>",
      "<p>One.</p><media><media-caption>“Cap”</media-caption></media>",
    ).replace("</body.content>", "</body.content><body.end><tagline>“End”</tagline></body.end>");
    expect(draftIn(xmlFile, xml).warnings).toEqual([
      "left out with a quotation in it: Too “late”",
      "left out with a quotation in it: “Cap”",
      "left out with a quotation in it: “End”",
    ]);
  });

  test("tells of the beginning of what is long", () => {
    const end = `<body.end>${"It rained. ".repeat(200)}“End”</body.end>`;
    const xml = nitf("").replace("</body.content>", `</body.content>${end}`);
    expect(draftIn(xmlFile, xml).warnings).toEqual([
      `left out with a quotation in it: ${"It rained. ".repeat(9)}I…`,
    ]);
  });

  test("that is withdrawn is left", () => {
    const xml = nitf('<docdata management-status="canceled"/>');
    expect(told(foundIn(xmlFile, xml)[0])).toBe("left: its publisher has canceled it");
  });

  test("without a text is refused", () => {
    expect(told(foundIn(xmlFile, nitf("", "", ""))[0])).toBe(
      "has no text; leave it out, or give it its text",
    );
  });
});
