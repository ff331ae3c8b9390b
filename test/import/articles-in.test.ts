import { describe, expect, test } from "vitest";

import { markdownParts } from "../../src/corpus/markdown-parts.ts";
import { noFacts } from "../../src/domain/article.ts";
import { articlesIn } from "../../src/import/articles-in.ts";
import { collected } from "../collected.ts";

/** The articles in a file of this content. */
async function articlesOf(content: string | Uint8Array, name = "file", isNamed = true) {
  const bytes = Buffer.from(content);
  const input = {
    name,
    size: bytes.length,
    async *open() {
      yield await Promise.resolve(bytes);
    },
  };
  const found = await collected(
    articlesIn({ input, isNamed, type: undefined, facts: noFacts }, markdownParts),
  );
  return found.map((each) => (each.kind === "draft" ? each.draft : each));
}

const body = "The ferry will run in winter, Mayor Ann Lee said.\n\n“It must,” she told reporters.";
const words =
  "The mayor did not say when the work on the quay would end, or what it would cost the town.";
const html = `<html><body><article><h1>Ferry back</h1>${[...body.split("\n\n"), words].map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
const text = `${body}\n\n${words}`;

/** An article in each format, whatever its name; those that are packed have tests of their own. */
const formats: readonly (readonly [format: string, content: string])[] = [
  ["plain text", `Ferry back\n\n${text}`],
  ["Markdown", `---\ntitle: Ferry back\n---\n${text}`],
  ["a web page", html],
  [
    "RSS",
    `<rss version="2.0"><channel><title>M</title><item><title>Ferry back</title><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${text.replaceAll("\n\n", "<p>")}]]></content:encoded></item></channel></rss>`,
  ],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry back</title><content type="html">${text.replaceAll("\n\n", "&lt;p&gt;")}</content></entry></feed>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "M",
      items: [{ id: "1", title: "Ferry back", content_text: text }],
    }),
  ],
  ["JSON", JSON.stringify({ title: "Ferry back", text }, undefined, 2)],
  [
    "JSON Lines",
    `${JSON.stringify({ title: "Ferry back", text })}\n${JSON.stringify({ title: "Tram", text: words })}\n`,
  ],
  ["ninjs", JSON.stringify({ uri: "urn:1", headline: "Ferry back", body_text: text })],
  [
    "NITF",
    `<nitf><body><body.head><hedline><hl1>Ferry back</hl1></hedline></body.head><body.content><p>${text.replaceAll("\n\n", "</p><p>")}</p></body.content></body></nitf>`,
  ],
  [
    "a web archive",
    warcOf(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`),
  ],
];

function warcOf(answer: string): string {
  const length = String(Buffer.byteLength(answer));
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://mail.example.org/ferry\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${answer}\r\n\r\n`;
}

describe("an article", () => {
  test.each(formats)("comes out of %s word for word", async (_format, content) => {
    const [article] = await articlesOf(content);
    expect(article).toMatchObject({ title: "Ferry back", text, kind: "report" });
  });

  test("is a transcript where turns are taken in it", async () => {
    const turns = "MR. LEE: Yes.\n\nQ. Why?\n\nMR. LEE: It must.";
    expect(await articlesOf(JSON.stringify({ text: turns }))).toMatchObject([
      { kind: "transcript" },
    ]);
  });

  test("has its author from the line above it", async () => {
    const [article] = await articlesOf(JSON.stringify({ text: `By Bo Reed\n\n${text}` }));
    expect(article).toMatchObject({ author: "Bo Reed", text });
  });

  test("has facts of one line", async () => {
    const [article] = await articlesOf(JSON.stringify({ title: "Fer\u202ery\n\tback", text }));
    expect(article).toMatchObject({ title: "Ferry back" });
  });

  test("has no headline that is longer than any", async () => {
    const [article] = await articlesOf(JSON.stringify({ title: "a".repeat(2000), text }));
    expect(article).toMatchObject({ title: undefined });
  });
});

describe("what is no article", () => {
  test("is refused where it was named", async () => {
    await expect(articlesOf("\u0089PNG\0", "logo.png")).rejects.toThrow("no format that holds");
  });

  test("is left where it lies beside articles", async () => {
    expect(await articlesOf("p {}", "style.css", false)).toMatchObject([{ kind: "left" }]);
  });

  test("is refused where it is too large to be one", async () => {
    const large = Buffer.alloc(20_000_001, "a ");
    await expect(articlesOf(large)).rejects.toThrow("larger than 20 MB");
  });

  test("is refused where a browser has put all in one file", async () => {
    const page = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n";
    await expect(articlesOf(page)).rejects.toThrow("MHTML");
  });
});
