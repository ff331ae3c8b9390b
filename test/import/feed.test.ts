import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asReported } from "../../src/import/draft.ts";
import { noFacts } from "../../src/domain/article.ts";
import { jsonFile } from "../../src/import/json.ts";
import { xmlFile } from "../../src/import/xml-file.ts";
import { draftIn, draftOf, faultOf, foundIn, told } from "./found-in.ts";

const rss = (item: string, channel = "") => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:d="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour Gazette</title><link>https://gazette.example/</link>${channel}
<item>${item}</item></channel></rss>`;

const ferry = `<title>Ferry &lt;em&gt;back&lt;/em&gt; on Monday &amp;#8211; at last</title>
<link>/news/ferry</link><pubDate>Tue, 25 Feb 2025 23:30:00 +0300</pubDate>
<d:creator><![CDATA[Bo Ray]]></d:creator><d:creator>Cy Fox</d:creator>
<description>The ferry is back.</description>
<content:encoded><![CDATA[<p>The ferry is back on Monday, Mayor Ann Lee said.</p>
<blockquote><p>It took us <em>two</em> winters&nbsp;&#8211; and every bolt.</p></blockquote>
<p>&#8220;We are proud,&#8221; she said.<br>&#8220;Very.&#8221; Lee &amp; Sons &lt;sic&gt;</p>]]></content:encoded>`;

describe("RSS", () => {
  test("gives an article with all that is told of it", () => {
    expect(draftIn(xmlFile, rss(ferry))).toEqual({
      title: "Ferry back on Monday – at last",
      publisher: "Harbour Gazette",
      author: "Bo Ray and Cy Fox",
      published: "2025-02-25",
      url: "https://gazette.example/news/ferry",
      language: undefined,
      ...asReported,
      warnings: [],
      text: `The ferry is back on Monday, Mayor Ann Lee said.

> It took us two winters – and every bolt.

“We are proud,” she said.
“Very.” Lee & Sons <sic>`,
    });
  });

  test("leaves an entry with only a summary, and tells where its page is", () => {
    const item =
      "<link>https://gazette.example/2</link><description>The pier is shut.</description>";
    expect(told(foundIn(xmlFile, rss(item))[0])).toBe(
      "left: only a summary: import its page, https://gazette.example/2",
    );
  });

  test.each([
    [
      "of several paragraphs",
      "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;",
    ],
    ["as long as an article", "The ferry is back. ".repeat(100)],
  ])("takes a description %s for the full text", (_, description) => {
    const item = `<description>${description}</description>`;
    expect(foundIn(xmlFile, rss(item))[0]?.kind).toBe("draft");
  });

  test("warns of content that may be only the beginning", () => {
    const item = "<content:encoded>&lt;p&gt;It rained. [&amp;#8230;]&lt;/p&gt;</content:encoded>";
    expect(draftIn(xmlFile, rss(item)).warnings).toEqual([
      "the text may be only the beginning of the article: it ends with […]",
    ]);
  });

  test("keeps the lines of content without mark-up", () => {
    const item = "<content:encoded>“One,” she said.\n\nTwo.</content:encoded>";
    expect(draftIn(xmlFile, rss(item)).text).toBe("“One,” she said.\n\nTwo.");
  });

  test.each([
    ["its language", "<language>fr-CA</language>", "", { language: "fr" }],
    ["English, too", "<language>en-gb</language>", "", { language: "en" }],
    [
      "an address that its identifier is",
      "",
      "<guid>https://a.example/1</guid>",
      { url: "https://a.example/1" },
    ],
    ["no address that runs code", "", "<link>javascript:alert(1)</link>", { url: undefined }],
    [
      "no identifier that is no address",
      "",
      '<guid isPermaLink="false">https://a.example/1</guid>',
      { url: undefined },
    ],
    ["an author by name", "", "<author>ann@a.example (Ann Lee)</author>", { author: "Ann Lee" }],
    [
      "the source of what another channel took over",
      "",
      '<source url="https://b.example/">Isle Herald</source>',
      { publisher: "Isle Herald" },
    ],
    [
      "the day of Dublin Core",
      "",
      "<d:date>2025-02-25T01:00:00+03:00</d:date>",
      { published: "2025-02-25" },
    ],
    ["no day that may be two", "", "<pubDate>02/03/2025</pubDate>", { published: undefined }],
  ])("tells %s", (_, channel, item, facts) => {
    const content = "<content:encoded>&lt;p&gt;One.&lt;/p&gt;</content:encoded>";
    expect(draftIn(xmlFile, rss(`${item}${content}`, channel))).toMatchObject(facts);
  });

  test("gives the entries of RSS 1", () => {
    const feed = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Harbour Gazette</title><link>https://gazette.example/</link></channel>
      <item><title>Ferry back</title><link>https://gazette.example/1</link><dc:date>2025-02-25</dc:date>
      <c:encoded>&lt;p&gt;The ferry is back.&lt;/p&gt;</c:encoded></item></r:RDF>`;
    expect(draftIn(xmlFile, feed)).toMatchObject({
      title: "Ferry back",
      published: "2025-02-25",
      url: "https://gazette.example/1",
      text: "The ferry is back.",
    });
  });
});

const atom = (entry: string) => `<?xml version="1.0"?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="fr-CA" xml:base="https://gazette.example/">
<a:title>Harbour Gazette</a:title><a:entry>${entry}</a:entry></a:feed>`;

describe("Atom", () => {
  test("gives an article with all that is told of it", () => {
    const entry = `<a:title type="html">Ferry &amp;amp; bus</a:title>
<a:link rel="self" href="/self"/><a:link href="news/1"/>
<a:published>2025-02-25T23:30:00-05:00</a:published><a:updated>2025-03-01T00:00:00Z</a:updated>
<a:author><a:name>Bo Ray</a:name></a:author>
<a:content type="html">&lt;p&gt;“One,” she said.&lt;/p&gt;&lt;p&gt;5 &amp;lt; 6.&lt;/p&gt;</a:content>`;
    expect(draftIn(xmlFile, atom(entry))).toEqual({
      title: "Ferry & bus",
      publisher: "Harbour Gazette",
      author: "Bo Ray",
      published: "2025-02-25",
      url: "https://gazette.example/news/1",
      language: "fr",
      ...asReported,
      warnings: [],
      text: "“One,” she said.\n\n5 < 6.",
    });
  });

  test("keeps text as it is, and a title that only looks like mark-up", () => {
    const entry =
      "<a:title>Lee &lt;3 ferries</a:title><a:content>One &lt; two.\n\n“Three.”</a:content>";
    expect(draftIn(xmlFile, atom(entry))).toMatchObject({
      title: "Lee <3 ferries",
      text: "One < two.\n\n“Three.”",
    });
  });

  test("takes XHTML with any prefix, and its empty elements for whole", () => {
    const content = `<a:content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">
<x:p>“We &lt;3 ferries &amp; buses,”<x:script src="a.js"/> she said<x:i/>.</x:p><x:p>A<x:br/>B</x:p></x:div></a:content>`;
    expect(draftIn(xmlFile, atom(content)).text).toBe("“We <3 ferries & buses,” she said.\n\nA\nB");
  });

  test.each([
    ["<a:summary>Short.</a:summary>", "left: only a summary: import its page"],
    ['<a:content type="text/html" src="https://a.example/"/>', "left: no text: import its page"],
    ['<a:content type="image/png">aaaa</a:content>', "left: no text: import its page"],
  ])("leaves %s", (entry, reason) => {
    expect(told(foundIn(xmlFile, atom(entry))[0])).toBe(reason);
  });

  test("does not take the day of a change for that of publication", () => {
    const entry = "<a:updated>2025-03-01T00:00:00Z</a:updated><a:content>One.</a:content>";
    expect(draftIn(xmlFile, atom(entry)).published).toBeUndefined();
  });

  test("loses no word of escaped HTML", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé<>&"'“”;#.]{1,8}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        const html = escaped(`<p>${escaped(list.join(" "))}</p>`);
        const [found] = foundIn(xmlFile, atom(`<a:content type="html">${html}</a:content>`));
        expect(draftOf(found).text).toBe(list.join(" "));
      }),
    );
  });
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const jsonFeed = (item: object) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Harbour Gazette",
    home_page_url: "https://gazette.example/",
    language: "en",
    items: [{ id: "1", ...item }],
  });

describe("JSON Feed", () => {
  test("gives an article with all that is told of it", () => {
    const item = {
      title: "Ferry <back>",
      url: "/news/1",
      content_html: "<p>One.</p><p>“Two,” she said.</p>",
      date_published: "2025-02-25T23:30:00-05:00",
      date_modified: "2025-03-01T00:00:00Z",
      authors: [{ name: "Bo Ray" }, { name: "Cy Fox" }],
    };
    expect(draftIn(jsonFile, jsonFeed(item))).toEqual({
      title: "Ferry <back>",
      publisher: "Harbour Gazette",
      author: "Bo Ray and Cy Fox",
      published: "2025-02-25",
      url: "https://gazette.example/news/1",
      language: "en",
      ...asReported,
      warnings: [],
      text: "One.\n\n“Two,” she said.",
    });
  });

  test("keeps content that is text as it is", () => {
    expect(draftIn(jsonFile, jsonFeed({ content_text: "1 < 2\n\nB" })).text).toBe("1 < 2\n\nB");
  });

  test("leaves an entry with only a summary", () => {
    expect(told(foundIn(jsonFile, jsonFeed({ summary: "Short." }))[0])).toBe(
      "left: only a summary: import its page",
    );
  });
});

describe("a feed", () => {
  test("that is a backup of a site is refused, for it has drafts in it", () => {
    expect(faultOf(xmlFile, rss("<title>A</title>", "<wxr_version>1.2</wxr_version>"))).toBe(
      "is a backup of WordPress, with drafts in it; import the site's feed",
    );
  });

  test("that was fetched resolves its links by its own address", () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="b"/><content>A.</content></entry></feed>';
    const facts = { ...noFacts, url: "https://gazette.example/a/feed" };
    expect(draftIn(xmlFile, feed, facts).url).toBe("https://gazette.example/a/b");
  });

  test("names its entries by their number", () => {
    const feed = rss("<description>A.</description>").replace("</channel>", "<item/></channel>");
    expect(foundIn(xmlFile, feed)[0]?.place).toBe("entry 1");
  });
});
