import { describe, expect, it } from "vitest";

import type { Written } from "./made-up.ts";
import { asked } from "./made-up.ts";

const open = "The harbour stays open all winter";
const quill = (words: string): string => `“${words},” Governor Mara Quill said.`;

/** An article of a day, named for it. */
function on(day: string | undefined, text: string): Written {
  return { id: day ?? "no day", published: day, text };
}

/** The articles of what Quill said, those of one statement side by side. */
async function drawn(...written: readonly Written[]): Promise<readonly (readonly string[])[]> {
  const answer = await asked("what did Quill say", written);
  const citations = answer.kind === "found" ? answer.citations : [];
  return citations.map(({ article, alsoIn }) => [
    article.id,
    ...alsoIn.map((other) => other.article.id),
  ]);
}

describe("the same words in several articles", () => {
  it("are one statement, the earliest first", async () => {
    expect(
      await drawn(
        on("2031-03-03", quill(open)),
        on("2031-01-01", quill(open)),
        on(undefined, quill(open)),
      ),
    ).toEqual([["2031-01-01", "2031-03-03", "no day"]]);
  });

  it.each(["the harbour stays OPEN all winter", "The harbour – stays open: all winter!"])(
    "are the same as %j",
    async (words) => {
      expect(await drawn(on("2031-03-01", quill(open)), on("2031-05-02", quill(words)))).toEqual([
        ["2031-03-01", "2031-05-02"],
      ]);
    },
  );
});

describe("one statement in several wordings", () => {
  const told = [
    "“The harbour stays open all winter for every ferry,” Governor Mara Quill said.",
    "Governor Mara Quill said that the harbour would stay open to ferries all winter.",
    "“In winter the harbour will be open for each ferry,” Governor Mara Quill said.",
  ] as const;

  it("told within days is one, the earliest first", async () => {
    expect(
      await drawn(on("2031-03-02", told[1]), on("2031-03-03", told[2]), on("2031-03-01", told[0])),
    ).toEqual([["2031-03-01", "2031-03-02", "2031-03-03"]]);
  });

  it.each<[string, Written]>([
    ["weeks later", on("2031-03-20", told[1])],
    ["without a day", on(undefined, told[1])],
    ["on something else", on("2031-03-02", quill("The bridge toll rises in winter for trucks"))],
    [
      "that is refused",
      on(
        "2031-03-02",
        "Governor Mara Quill declined to say whether the harbour would stay open to ferries all winter.",
      ),
    ],
  ])("and what is told %s are two", async (_, other) => {
    expect(await drawn(on("2031-03-01", told[0]), other)).toHaveLength(2);
  });

  it("of two speakers are two", async () => {
    const answer = await asked("who spoke about ferry winter", [
      on("2031-03-01", told[0]),
      on("2031-03-02", told[0].replace("Governor Mara Quill", "Mayor Otto Brand")),
    ]);
    expect(answer).toHaveProperty("citations.length", 2);
  });

  it("within one article are two", async () => {
    expect(await drawn(on("2031-03-01", `${told[0]}\n\n${told[2]}`))).toHaveLength(2);
  });
});

describe("two statements that are alike", () => {
  it.each([
    [
      "The harbour stays open all winter for ferries",
      "The harbour does not stay open all winter for ferries",
    ],
    [
      "The harbour will open to ferries in winter",
      "The harbour will never open to ferries in winter",
    ],
    ["The harbour will open to ferries in winter", "The harbour won’t open to ferries in winter"],
    ["Every ferry pays harbour tolls in winter", "No ferry pays harbour tolls in winter"],
    ["With tolls the harbour opens to ferries", "Without tolls the harbour opens to ferries"],
    [
      "The harbour toll rises to 20 crowns this winter",
      "The harbour toll rises to 30 crowns this winter",
    ],
    [
      "The harbour opens to ferries on 3 March 2032",
      "The harbour opens to ferries on 4 March 2032",
    ],
  ])("are two where they differ in this: %j, %j", async (one, other) => {
    expect(await drawn(on("2031-03-01", quill(one)), on("2031-03-02", quill(other)))).toEqual([
      ["2031-03-02"],
      ["2031-03-01"],
    ]);
  });

  it.each([
    [
      "The harbour cannot open to ferries this winter",
      "The harbour won’t open to ferries this winter",
    ],
    [
      "The harbour toll rises to 20 crowns this winter",
      "The harbour toll this winter rises to 20 crowns for all",
    ],
    [
      "The harbour opens to ferries in winter",
      "We will not rest. The harbour opens to ferries in winter",
    ],
  ])("are one where they agree in this: %j, %j", async (one, other) => {
    expect(await drawn(on("2031-03-01", quill(one)), on("2031-03-02", quill(other)))).toEqual([
      ["2031-03-01", "2031-03-02"],
    ]);
  });

  it("are two where they have too few words to be told apart from chance", async () => {
    const short = quill("Tolls rise soon");
    expect(await drawn(on("2031-03-01", short), on("2031-03-02", short))).toHaveLength(2);
  });
});
