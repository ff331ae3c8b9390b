import { describe, expect, test } from "vitest";

import { noFacts } from "../../src/domain/article.ts";
import { plainText } from "../../src/import/plain-text.ts";

const body =
  "The ferry will run in winter, Mayor Ann Lee said on Friday.\n\n“It must,” she said.\n";
const title = "Ferry to run in winter, mayor says";

function draftOf(text: string) {
  const bytes = Buffer.from(text);
  const [found] = plainText({ name: "ferry.txt", bytes, type: undefined, facts: noFacts });
  return found?.kind === "draft" ? found.draft : undefined;
}

const heads: readonly (readonly [claim: string, head: string, facts: object])[] = [
  ["takes a text that begins with a sentence for all body", "", { title: undefined }],
  ["tells a headline", `${title}\n\n`, { title }],
  ["tells a headline that is there twice", `${title}\n\n${title}\n\n`, { title }],
  ["tells a section from a headline", `Harbour\n\n${title}\n\n${title}\n\n`, { title }],
  ["tells two sections from a headline", `World\nNorth Shore\n${title}\n`, { title }],
  [
    "takes a short headline behind a section",
    "Harbour\nFerry to run\n\n",
    { title: "Ferry to run" },
  ],
  [
    "tells who wrote it",
    `${title}\nBy Bo Reed and Cy Fox\n\n`,
    { title, author: "Bo Reed and Cy Fox" },
  ],
  ["tells when", `${title}\nSaturday, 5 April 2031\n\n`, { title, published: "2031-04-05" }],
  [
    "tells when by a label",
    `${title}\nPublished: April 5, 2031 10:00 am GMT\n`,
    { published: "2031-04-05" },
  ],
  [
    "takes a headline of two lines",
    "Mayor sees no way\naround the ice\n\n",
    { title: "Mayor sees no way around the ice" },
  ],
  [
    "takes a short one of two lines",
    "Ferry to run\naround the ice\n\n",
    { title: "Ferry to run around the ice" },
  ],
  ["tells a day above it", `5 April 2031\n${title}\n\n`, { title, published: "2031-04-05" }],
  [
    "tells an address above it",
    `https://mail.example.org/ferry\n${title}\n\n`,
    { title, url: "https://mail.example.org/ferry" },
  ],
  [
    "tells a newspaper above it",
    `The Harbour Mail\n${title}\n\n`,
    { title, publisher: "The Harbour Mail" },
  ],
  [
    "takes the day of publication, not of a change",
    `${title}\nUpdated: Apr 6, 2031\n5 April 2031\n\n`,
    { title, published: "2031-04-05" },
  ],
  ["takes a section alone for no headline", "Sport\n\n", { title: undefined }],
  [
    "passes over lines with other names",
    "HEADLINE: Ferry to run\nDATELINE: PORT ELLEN\nBYLINE: By Ann Writer\nDATE: 2031-04-05\nBODY:\n\n",
    { title: "Ferry to run", author: "Ann Writer", published: "2031-04-05", kind: "report" },
  ],
  ["leaves open one day of two", `${title}\n\n`, { published: undefined }],
  ["takes a question for a headline", "Will the ferry run?\n\n", { title: "Will the ferry run?" }],
  [
    "takes initials for no end of a sentence",
    "Why the U.S. Wants a Ferry\n\n",
    { title: "Why the U.S. Wants a Ferry" },
  ],
  ["takes a headline of Markdown", `# ${title}\n\n`, { title }],
  [
    "takes lines with names",
    "Title: Ferry to run\nDate: 5 April 2031\nSource: The Harbour Mail\nURL: https://mail.example.org/ferry\n\n",
    {
      title: "Ferry to run",
      published: "2031-04-05",
      publisher: "The Harbour Mail",
      url: "https://mail.example.org/ferry",
    },
  ],
];

describe("a plain text", () => {
  test.each(heads)("%s", (_claim, head, facts) => {
    expect(draftOf(head + body)).toMatchObject({ ...facts, text: body });
  });

  test("keeps its line ends and the lack of the last one", () => {
    const text = "The ferry will run.\r\n\r\n“It must.”";
    expect(draftOf(`${title}\r\n\r\n${text}`)?.text).toBe(text);
  });

  test("keeps a name that stands above it alone", () => {
    expect(draftOf(`Ann Lee\n\n${body}`)?.text).toBe(`Ann Lee\n\n${body}`);
  });

  test("has line feeds where old programs have none", () => {
    expect(draftOf(`${title}\r\rIt will run.\r`)).toMatchObject({ title, text: "It will run.\n" });
  });

  test("is no headline alone", () => {
    expect(draftOf("The ferry will run")?.text).toBe("The ferry will run");
  });

  test("keeps a first line that is quoted", () => {
    expect(draftOf("“It must.”\n\nAnn Lee said so.")?.text).toBe("“It must.”\n\nAnn Lee said so.");
  });

  test("is a transcript where turns are taken", () => {
    const turns = "MR. LEE: Good morning.\n\nQ. Will it run?\n\nMR. LEE: It must.\n";
    expect(draftOf(turns)).toMatchObject({ kind: "transcript", text: turns });
  });

  test("is refused where it is empty", () => {
    expect(() => draftOf(" \n\n")).toThrow("there is no text");
  });
});
