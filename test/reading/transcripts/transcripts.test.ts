import { array, check, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import type { Article } from "../../../src/domain/article.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { within } from "../../../src/domain/span.ts";
import type { SpeakerNote } from "../../../src/domain/speaker.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { spansOf } from "../../../src/domain/statement.ts";
import { transcript } from "../../../src/reading/transcripts/transcripts.ts";
import { articleOf } from "../reading-of.ts";

/** Who says what in a transcript, then what is left open: "Mara Quill: We wait … here". */
function turns(
  text: string,
  known: Partial<Article> = {},
  notes: readonly SpeakerNote[] = [],
): readonly string[] {
  const article: Article = { ...articleOf(text), kind: "transcript", ...known };
  const { speakers, statements, unattributed } = transcript(article, notes);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return [
    ...statements.map((statement) => {
      const words = spansOf(statement).map((span) => excerpt(article, span));
      return `${names.get(statement.attribution.speaker) ?? "no such speaker"}: ${words.join(" … ")}`;
    }),
    ...unattributed.map((span) => `open: ${excerpt(article, span)}`),
  ];
}

describe("a turn begins with", () => {
  test.each<[label: string, speaker: string]>([
    ["MR. QUILL:", "Quill"],
    ["Mara Quill:", "Mara Quill"],
    ["MARA QUILL:", "Mara Quill"],
    ["MARA QUILL, HARBOUR MINISTER:", "Mara Quill"],
    ["HARBOUR MINISTER QUILL:", "Quill"],
    ["MS. McQUILL:", "McQuill"],
    ["ANNA VON DER QUILL:", "Anna von der Quill"],
    ["ANNA O’QUILL:", "Anna O’Quill"],
    ["**Mara Quill:**", "Mara Quill"],
    ["**Mara Quill**:", "Mara Quill"],
    ["*Mara Quill:*", "Mara Quill"],
    ["Mara Quill (Norland):", "Mara Quill"],
    ["Ms. Quill (Norland):", "Quill"],
    ["[Mara Quill]", "Mara Quill"],
    ["[Mara Quill]:", "Mara Quill"],
    ["[00:01:23] Mara Quill:", "Mara Quill"],
    ["Mara Quill (00:23):", "Mara Quill"],
    ["- Mara Quill:", "Mara Quill"],
    ["Q:", "question"],
    ["Q    ", "question"],
    ["**Q** ", "question"],
    ["QUESTION:", "question"],
    ["QUESTION (Through an interpreter):", "question"],
    ["REPORTER:", "reporter"],
    ["MODERATOR:", "moderator"],
    ["Speaker 1:", "speaker 1"],
    ["UNIDENTIFIED MALE:", "unidentified male"],
    ["THE PRESIDENT:", "the President"],
    ["The Prime Minister:", "the Prime Minister"],
    ["MARA QUILL:\n", "Mara Quill"],
    ["Ms. Quill (Norland) (spoke in Norlandish):", "Quill"],
  ])("%j", (label, speaker) => {
    const text = `${label} We wait.\n\nMR. REED: Until when?`;
    expect(turns(text)).toEqual([`${speaker}: We wait.`, "Reed: Until when?"]);
  });

  test.each<[form: string, text: string, said: readonly string[]]>([
    [
      "a surname that comes again",
      "QUILL: We wait.\nREED: Why?\nQUILL: It rains.\nREED: Ah.",
      ["Quill: We wait.", "Reed: Why?", "Quill: It rains.", "Reed: Ah."],
    ],
    [
      "an office, a name or a letter with a full stop",
      "The President. We wait.\n\nQ. Mr. President, why?\n\nMr. Reed. It rains.",
      ["the President: We wait.", "question: Mr. President, why?", "Reed: It rains."],
    ],
    [
      "letters for question and answer",
      "Q. Will it close?\nA. It will.",
      ["question: Will it close?", "answer: It will."],
    ],
    [
      "a name on a line of its own",
      "MARA QUILL\nWe wait.\n\nJOHN REED\nWhy?\n\nMARA QUILL\nIt rains.\n\nJOHN REED\nAh.",
      ["Mara Quill: We wait.", "John Reed: Why?", "Mara Quill: It rains.", "John Reed: Ah."],
    ],
    [
      "a label in the middle of a block of lines",
      "Q: Will it close?\nA: It will.\n\nQ: When?\nA: Soon.",
      ["question: Will it close?", "answer: It will.", "question: When?", "answer: Soon."],
    ],
  ])("%s", (_form, text, said) => {
    expect(turns(text)).toEqual(said);
  });
});

describe("no turn begins with", () => {
  test.each<[what: string, text: string, said: readonly string[]]>([
    [
      "an item of a list",
      "MS. QUILL: Two things.\nFirst: we wait.\nSecond: it rains.",
      ["Quill: Two things.", "Quill: First: we wait.", "Quill: Second: it rains."],
    ],
    [
      "whole words before a colon",
      "MS. QUILL: We wait.\nI tell you this: it rains.\nMR. REED: Ah.",
      ["Quill: We wait.", "Quill: I tell you this: it rains.", "Reed: Ah."],
    ],
    [
      "a time of day",
      "MS. QUILL: When?\n3:15 it was.\nMR. REED: Ah.",
      ["Quill: When?", "Quill: 3:15 it was.", "Reed: Ah."],
    ],
    [
      "a letter of a list",
      "MS. QUILL: Two things.\nA. We wait.\nB. It rains.\nMR. REED: Ah.",
      ["Quill: Two things.", "Reed: Ah.", "open: A. We wait.", "open: B. It rains."],
    ],
    [
      "a line that was broken within a sentence",
      "MS. QUILL: It was in the winter of that year, as I said to\nMr. Reed: we wait.\n\nMR. REED: Ah.",
      ["Quill: It was in the winter of that year, as I said to\nMr. Reed: we wait.", "Reed: Ah."],
    ],
    [
      "one address with a full stop",
      "MS. QUILL: We are glad.\n\nPrime Minister Reed. We thank you.\n\nMR. HOLM: Ah.",
      ["Quill: We are glad.", "Holm: Ah.", "open: Prime Minister Reed. We thank you."],
    ],
    [
      "a word of the text before a colon, which leaves open whose words follow",
      "MS. QUILL: We build harbours.\n\nHarbours: we need more.\n\nAnd quays.\n\nMR. REED: Ah.",
      [
        "Quill: We build harbours.",
        "Reed: Ah.",
        "open: Harbours: we need more.",
        "open: And quays.",
      ],
    ],
    [
      "words that come once where names come again",
      "MS. QUILL: We wait.\n\nQ: Why?\n\nMS. QUILL: It rains.\n\nHarbour Quays: they are old.\n\nQ: Ah.",
      [
        "Quill: We wait.",
        "question: Why?",
        "Quill: It rains.",
        "question: Ah.",
        "open: Harbour Quays: they are old.",
      ],
    ],
    [
      "an address with a colon",
      "MS. QUILL: We wait.\n\nPresident Reed: we thank you.\n\nQ: Why?\n\nQ: Ah.",
      ["Quill: We wait.", "question: Why?", "question: Ah.", "open: President Reed: we thank you."],
    ],
  ])("%s", (_what, text, said) => {
    expect(turns(text)).toEqual(said);
  });
});

describe("a turn", () => {
  test.each<[what: string, text: string, said: readonly string[]]>([
    [
      "holds the paragraphs up to the next",
      "MS. QUILL: We wait.\n\nAnd wait.\n\nMR. REED: Why?",
      ["Quill: We wait.", "Quill: And wait.", "Reed: Why?"],
    ],
    [
      "holds what is quoted in it",
      "MS. QUILL: He told me, “We wait,” John Reed said.\n\nMR. HOLM: Ah.",
      ["Quill: He told me, “We wait,” John Reed said.", "Holm: Ah."],
    ],
    [
      "does not hold what stands ahead of the first",
      "Briefing\nHarbour Hall, 5 March\nWe met at noon.\n\nMS. QUILL: We wait.\n\nQ: Why?",
      ["Quill: We wait.", "question: Why?"],
    ],
    [
      "does not hold what stands behind the end",
      "MS. QUILL: We wait.\n\nQ: Why?\n\nEND 3:15 P.M.\n\nWritten down by the hall.",
      ["Quill: We wait.", "question: Why?"],
    ],
    [
      "does not hold a note",
      "MS. QUILL: We wait.\n\nQ: Why?\n\nNOTE: They met at noon.\n\nThe hall was full.",
      ["Quill: We wait.", "question: Why?"],
    ],
    [
      "does not hold a heading",
      "MS. QUILL: We wait.\n\n## The quay\n\nIt rains.\n\nQ: Why?",
      ["Quill: We wait.", "Quill: It rains.", "question: Why?"],
    ],
  ])("%s", (_what, text, said) => {
    expect(turns(text)).toEqual(said);
  });
});

describe("the speaker of a turn", () => {
  test.each<[what: string, text: string, said: readonly string[]]>([
    [
      "has the full name of a list of participants",
      "Participants:\nMara Quill, Harbour Minister\nJohn Reed, Mayor of Norport\n\nMS. QUILL: We wait.\n\nMR. REED: Why?",
      ["Mara Quill: We wait.", "John Reed: Why?"],
    ],
    [
      "has the full name of a bare list of participants",
      "Participants: Mara Quill, Jorun Reed\n\nMS. QUILL: We wait.\n\nMR. REED: Why?",
      ["Mara Quill: We wait.", "Jorun Reed: Why?"],
    ],
    [
      "has no full name of a place",
      "Harbour Quill\n\nMS. QUILL: We wait.\n\nMR. REED: Why?",
      ["Quill: We wait.", "Reed: Why?"],
    ],
    [
      "has the full name of the first turn",
      "MARA QUILL, HARBOUR MINISTER: We wait.\n\nJOHN REED, HOST: Why?\n\nQUILL: It rains.\n\nREED: Ah.",
      ["Mara Quill: We wait.", "John Reed: Why?", "Mara Quill: It rains.", "John Reed: Ah."],
    ],
    [
      "has the full name of the first line",
      "Press briefing by Harbour Minister Mara Quill\n\nMS. QUILL: We wait.\n\nQ: Why?",
      ["Mara Quill: We wait.", "question: Why?"],
    ],
    [
      "is left open where two have the surname",
      "Participants:\nMara Quill, Harbour Minister\nJohn Quill, Mayor of Norport\n\nQUILL: We wait.\n\nQ: Why?\n\nQUILL: It rains.",
      ["question: Why?", "open: We wait.", "open: It rains."],
    ],
    [
      "is told from one of the surname by Mr. and Ms.",
      "Participants:\nMary Quill, Harbour Minister\nJohn Quill, Mayor of Norport\n\nMR. QUILL: We wait.\n\nQ: Why?\n\nMS. QUILL: It rains.",
      ["John Quill: We wait.", "question: Why?", "Mary Quill: It rains."],
    ],
    [
      "is not one of the surname whom the words mention",
      "MR. QUILL: We wait for Mara Quill.\n\nQ: Why?",
      ["Quill: We wait for Mara Quill.", "question: Why?"],
    ],
    [
      "is whoever the list gives the office",
      "President: Mara Quill\nMayor: John Reed\n\nTHE PRESIDENT: We wait.\n\nTHE MAYOR: Why?",
      ["Mara Quill: We wait.", "John Reed: Why?"],
    ],
    [
      "is whoever the title gives the office",
      "Remarks by President Mara Quill\n\nTHE PRESIDENT: We wait.\n\nQ: Why?",
      ["Mara Quill: We wait.", "question: Why?"],
    ],
    [
      "has no name where the title names a guest of that office",
      "The President’s News Conference With President Mara Quill of Norland\n\nThe President. We wait.\n\nPresident Quill. It rains.\n\nQ. Why?",
      ["the President: We wait.", "Mara Quill: It rains.", "question: Why?"],
    ],
    [
      "has no name where the list gives an office beside that",
      "Mara Quill, Vice President\n\nTHE PRESIDENT: We wait.\n\nQ: Why?",
      ["the President: We wait.", "question: Why?"],
    ],
    [
      "has no name where words mention one",
      "THE PRESIDENT: We wait for President Quill.\n\nQ: Why?",
      ["the President: We wait for President Quill.", "question: Why?"],
    ],
  ])("%s", (_what, text, said) => {
    expect(turns(text)).toEqual(said);
  });

  test("is whom the host knows by that spelling", () => {
    const notes: readonly SpeakerNote[] = [
      { name: "Mara Quill", kind: "person", aliases: ["Quyll"], roles: [], speaksFor: [] },
    ];
    expect(turns("MS. QUYLL: We wait.\n\nQ: Why?", {}, notes)[0]).toBe("Mara Quill: We wait.");
  });

  test("is named in the title of the article", () => {
    const title = "Interview with Mara Quill";
    expect(turns("MS. QUILL: We wait.\n\nQ: Why?", { title })[0]).toBe("Mara Quill: We wait.");
  });
});

describe("a stage direction is left out", () => {
  test.each<[words: string, said: readonly string[]]>([
    ["We wait. (Applause.) And wait.", ["We wait. … And wait."]],
    ["We wait. [laughter] And wait.", ["We wait. … And wait."]],
    ["(Through an interpreter) We wait.", ["We wait."]],
    ["We wait. *(Applause)* And wait.", ["We wait. … And wait."]],
    ["We wait (inaudible) quay.", ["We wait … quay."]],
    ["We met [the mayor] there.", ["We met … there."]],
    ["We wait. [crosstalk]", ["We wait."]],
    ["We wait (it is winter) here.", ["We wait (it is winter) here."]],
    [
      "We read [the report](https://example.org/quay).",
      ["We read [the report](https://example.org/quay)."],
    ],
    ["(Laughter.)", []],
    ["We wait.\n\n*The lights go out.*\n\nAnd wait.", ["We wait.", "And wait."]],
    ["We wait.\n\n(The lights go out.)\n\nAnd wait.", ["We wait.", "And wait."]],
    ["We wait.\n\n[Applause]\n\nAnd wait.", ["We wait.", "And wait."]],
  ])("%j", (words, said) => {
    const all = turns(`MS. QUILL: ${words}\n\nQ: Why?`);
    expect(all.slice(0, -1)).toEqual(said.map((each) => `Quill: ${each}`));
  });
});

describe("a speech", () => {
  const text =
    "Words on harbours\n\nLadies and gentlemen,\n\nWe wait. (Applause.)\n\nFirst: it rains.";

  test("is its author’s, but for its title", () => {
    expect(turns(text, { author: "Mara Quill" })).toEqual([
      "Mara Quill: Ladies and gentlemen,",
      "Mara Quill: We wait.",
      "Mara Quill: First: it rains.",
    ]);
  });

  test.each<[author: string | undefined]>([
    [undefined],
    ["Mara Quill and John Reed"],
    ["Mara Quill, John Reed"],
    ["The Harbour Ministry"],
    ["Quay House"],
  ])("by %j is nobody’s", (author) => {
    expect(turns(text, { author })).toEqual([]);
  });

  test.each<[author: string]>([
    ["Mara Quill"],
    ["MARA QUILL"],
    ["President Mara Quill"],
    ["Mara Quill, Harbour Minister"],
  ])("by %j is one person’s", (author) => {
    expect(turns("We wait.", { author })).toEqual(["Mara Quill: We wait."]);
  });

  test.each<[address: string]>([
    ["President Reed: we wait."],
    ["Mr. Speaker: we wait."],
    ["President Reed. We wait."],
  ])("that begins with an address is not whose it addresses: %j", (address) => {
    const said = turns(`${address}\n\nIt rains.`, { author: "Mara Quill" });
    expect(said.filter((each) => !/^(?:Mara Quill|open): /u.test(each))).toEqual([]);
  });
});

test("a turn was said on the day of the article", () => {
  const article: Article = { ...articleOf("Q: Why?"), kind: "transcript", published: "2031-04-05" };
  expect(transcript(article, []).statements.map(({ said }) => said)).toEqual([
    { from: "2031-04-05", to: "2031-04-05" },
  ]);
});

/** Pieces that transcripts are made of, and marks that trip a reader up. */
const MORSELS: readonly string[] = [
  [
    "MR. REED:",
    "Q.",
    "Q:",
    "A:",
    "The President.",
    "MARA QUILL",
    "**Mara Quill:**",
    "[Mara Quill]",
  ],
  ["Mara Quill (Norland):", "NOTE:", "END", "# Quay", "President: Mara Quill", "Participants:"],
  [
    "We wait.",
    "it rains",
    "(Applause.)",
    "[laughter]",
    "*",
    "(",
    "[",
    "]",
    ")",
    ":",
    ".",
    "“",
    "**",
  ],
  ["\n", "\n\n", "\r\n", " ", "\t", "\u2028", "\ud800", "🚢"],
].flat();

const texts = oneof(
  array(constantFrom(...MORSELS), { maxLength: 40 }).map((morsels) => morsels.join("")),
  array(constantFrom(...MORSELS), { maxLength: 40 }).map((morsels) => morsels.join(" ")),
  string({ unit: "binary", maxLength: 200 }),
);

/** A text of whose reading a claim is not true. */
function counterexample(claim: (reading: Reading) => boolean): unknown {
  const author = constantFrom(undefined, "Mara Quill");
  const { counterexample: found } = check(
    property(texts, author, (text, by) =>
      claim(transcript({ ...articleOf(text), kind: "transcript", author: by }, [])),
    ),
    { numRuns: 1000 },
  );
  return found;
}

describe("for any transcript", () => {
  test("words are slices of their passages, in order and apart", () => {
    expect(
      counterexample(({ article, statements, passages }) =>
        statements.every((statement) => {
          const spans = spansOf(statement);
          return (
            passages.some(({ span }) => span.start === statement.passage.start) &&
            spans.every((span) => excerpt(article, span) && within(span, statement.passage)) &&
            spans.every((span, at) => (spans[at - 1]?.end ?? 0) <= span.start)
          );
        }),
      ),
    ).toBeNull();
  });

  test("every statement is by one of the speakers, whom a label names or the front matter", () => {
    expect(
      counterexample(({ article, statements, speakers }) =>
        statements.every(
          ({ attribution: { speaker, mention } }) =>
            speakers.some(({ id }) => id === speaker) &&
            (article.author !== undefined || excerpt(article, mention) !== ""),
        ),
      ),
    ).toBeNull();
  });

  test("no words are two speakers’, or somebody’s and open", () => {
    expect(
      counterexample(({ statements, unattributed }) => {
        const spans = [...statements.flatMap((one) => spansOf(one)), ...unattributed];
        const sorted = spans.toSorted((a, b) => a.start - b.start);
        return sorted.every((span, at) => (sorted[at - 1]?.end ?? 0) <= span.start);
      }),
    ).toBeNull();
  });
});

/** Far longer than any transcript; a step that took the square of the length would not come to an end here. */
describe("an endless transcript", () => {
  test.each<[what: string, part: string]>([
    ["turns", "MR. REED: We wait.\n"],
    ["questions", "Q. Why?\n\n"],
    ["names on lines", "MARA QUILL\nWe wait.\n\n"],
    ["lines of a list", "Mara Quill, Harbour Minister\n"],
    ["lines of a list in capitals", "MARA QUILL\n"],
    ["brackets", "("],
    ["square brackets", "[a"],
    ["emphasis", "*_"],
    ["colons", "A: "],
    ["one line without a mark", "We wait "],
  ])(
    "of %s is read",
    (_what, part) => {
      const text = part.repeat(Math.ceil(2e5 / part.length));
      expect(turns(text, { author: "Mara Quill" })).toBeDefined();
    },
    60_000,
  );

  test("of new names is read", () => {
    const names = Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const text = names.map((name) => `MS. A${name}B QUILL: We wait.`).join("\n");
    expect(turns(text)).toHaveLength(20_000);
  }, 60_000);
});
