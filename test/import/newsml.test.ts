import { asReported } from "../../src/import/draft.ts";
import { describe, expect, test } from "vitest";

import { noFacts } from "../../src/domain/article.ts";
import { xmlFile } from "../../src/import/xml-file.ts";
import { draftIn, faultOf, foundIn, told } from "./found-in.ts";

interface Parts {
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  readonly content?: string;
}

const item = ({ itemMeta = "", contentMeta = "", content = data("One.") }: Parts) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="3">
<itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

const data = (text: string, type = "text/plain") =>
  `<inlineData contenttype="${type}">${text}</inlineData>`;

const made = (...times: readonly (readonly [name: string, at: string])[]) => ({
  itemMeta: times.map(([name, at]) => `<${name}>${at}</${name}>`).join(""),
});

const ferry = item({
  itemMeta: `<itemClass qcode="ninat:text"/><provider qcode="nprov:HW"><name>Harbour Wire</name></provider>
<versionCreated>2025-02-27T09:00:00Z</versionCreated><firstCreated>2025-02-25T23:30:00+03:00</firstCreated>
<pubStatus qcode="stat:usable"/><link rel="irel:canonical" href="https://wire.example/ferry"/>`,
  contentMeta: `<contentCreated>2025-02-01</contentCreated><language tag="en-GB"/><by>By Bo Ray</by>
<headline>Ferry back on <em>Monday</em></headline>`,
  content: `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>FERRY-2</title></head><body><h1>Ferry back on Monday</h1>
<p>The ferry is back, Mayor Ann Lee said.</p><blockquote><p>It took two winters.</p></blockquote>
<p>“Proud,” she&#160;said.<br/>“Very.”</p></body></html></inlineXML>`,
});

describe("NewsML-G2", () => {
  test("gives an article with all that is told of it", () => {
    expect(draftIn(xmlFile, ferry)).toEqual({
      title: "Ferry back on Monday",
      publisher: "Harbour Wire",
      author: "Bo Ray",
      published: "2025-02-25",
      url: "https://wire.example/ferry",
      language: "en",
      ...asReported,
      warnings: [],
      text: `The ferry is back, Mayor Ann Lee said.

> It took two winters.

“Proud,” she said.
“Very.”`,
    });
  });

  test("gives a text in NITF, with what only that tells", () => {
    const content = `<inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
<hedline><hl1>It rained</hl1></hedline></body.head><body.content><p>A lot.</p></body.content></body></nitf></inlineXML>`;
    expect(draftIn(xmlFile, item({ content }))).toMatchObject({
      title: "It rained",
      text: "A lot.",
    });
  });

  test("keeps the lines of plain text", () => {
    const content = data("One &lt; two.\n\n“Three.”");
    expect(draftIn(xmlFile, item({ content })).text).toBe("One < two.\n\n“Three.”");
  });

  test("takes HTML out of its escapes", () => {
    const content = data("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", "text/html");
    expect(draftIn(xmlFile, item({ content })).text).toBe("One.\n\nTwo.");
  });

  test("takes HTML that is said to be text for what it plainly is", () => {
    const content = data("<![CDATA[<p>One “and\n   two”.</p>]]>");
    expect(draftIn(xmlFile, item({ content })).text).toBe("One “and two”.");
  });

  test.each([
    [
      "of its first version",
      [
        ["firstCreated", "2025-02-25"],
        ["versionCreated", "2025-02-27"],
      ],
      "2025-02-25",
    ],
    [
      "of its version where that is all",
      [["versionCreated", "2025-02-27T23:00:00-05:00"]],
      "2025-02-27",
    ],
    [
      "on which the embargo ends",
      [
        ["versionCreated", "2025-02-27"],
        ["embargoed", "2025-03-01T06:00:00Z"],
      ],
      "2025-03-01",
    ],
    [
      "of its version, for the embargo was over",
      [
        ["versionCreated", "2025-02-27"],
        ["embargoed", "2025-02-20"],
      ],
      "2025-02-27",
    ],
    ["of none, if all is an embargo", [["embargoed", "2025-02-20"]], undefined],
  ] as const)("has the day %s", (_, times, day) => {
    expect(draftIn(xmlFile, item(made(...times))).published).toBe(day);
  });

  test.each<readonly [string, Parts, object]>([
    [
      "a provider by its literal",
      { itemMeta: '<provider literal="wire.example"/>' },
      { publisher: "wire.example" },
    ],
    [
      "a provider of IPTC's list by its code",
      { itemMeta: '<provider qcode="nprov:HW"/>' },
      { publisher: "HW" },
    ],
    [
      "no provider of a list that is not known",
      { itemMeta: '<provider qcode="x:7"/>' },
      { publisher: undefined },
    ],
    [
      "its source where there is no provider",
      { contentMeta: "<infoSource><name>Isle Herald</name></infoSource>" },
      { publisher: "Isle Herald" },
    ],
    [
      "whoever made it where there is no byline",
      { contentMeta: "<creator><name>Cy Fox</name></creator>" },
      { author: "Cy Fox" },
    ],
    ["its language", { contentMeta: '<language tag="de-AT"/>' }, { language: "de" }],
    [
      "no language of several",
      { contentMeta: '<language tag="de"/><language tag="fr"/>' },
      { language: undefined },
    ],
    [
      "its title where there is no headline",
      { itemMeta: "<title>Ferry</title>" },
      { title: "Ferry" },
    ],
  ])("tells %s", (_, parts, facts) => {
    expect(draftIn(xmlFile, item(parts))).toMatchObject(facts);
  });

  test.each<readonly [string, Parts, string]>([
    [
      "withdrawn",
      { itemMeta: '<pubStatus qcode="stat:canceled"/>' },
      "left: its publisher has canceled it",
    ],
    [
      "a picture",
      { itemMeta: '<itemClass qcode="ninat:picture"/>', content: '<remoteContent href="a.jpg"/>' },
      "left: holds no text, only a picture",
    ],
    [
      "elsewhere",
      { content: '<remoteContent href="a.xml"/>' },
      "left: holds no text, only links to it",
    ],
    [
      "in base64",
      { content: '<inlineData encoding="x:b64">aGk=</inlineData>' },
      "left: holds no text, only links to it",
    ],
  ])("leaves what is %s", (_, parts, reason) => {
    expect(told(foundIn(xmlFile, item(parts))[0])).toBe(reason);
  });

  test("gives each item of a message", () => {
    const message = `<newsMessage><itemSet>${ferry}${item({})}</itemSet></newsMessage>`;
    expect(foundIn(xmlFile, message).map(({ place, kind }) => [place, kind])).toEqual([
      ["item 1", "draft"],
      ["item 2", "draft"],
    ]);
  });

  test("takes the publisher of a message for that of each item, and its title for none's", () => {
    const message = `<newsMessage><itemSet>${item({})}${item({})}</itemSet></newsMessage>`;
    const facts = { ...noFacts, publisher: "Harbour Wire", title: "Ferry" };
    expect(draftIn(xmlFile, message, facts)).toMatchObject({
      publisher: "Harbour Wire",
      title: undefined,
    });
  });

  test("refuses a package of what is elsewhere", () => {
    expect(faultOf(xmlFile, "<packageItem><groupSet/></packageItem>")).toBe(
      "holds no news item, only a packageItem; export the items themselves",
    );
  });
});
