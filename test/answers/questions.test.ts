import { describe, expect, it } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import type { Answer, Citation } from "../../src/domain/answer.ts";
import type { ArticleId } from "../../src/domain/article.ts";
import { shownSpans } from "../../src/domain/statement.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { sentence } from "../asking.ts";

const { articles, notes } = await loadCorpus("corpus");
const engine = createEngine(
  articles.map((article) => read(article, notes)),
  notes,
);

/** First and last character of an excerpt, and its first three words. */
type Shown = readonly [start: number, end: number, opening: string];

/** A question, the article that answers it best, and what of it is shown. */
type Row = readonly [question: string, article: ArticleId, shown: readonly Shown[]];

const people: readonly Row[] = [
  [
    "what did peskov say about european troops",
    "2025-08-27-peskov-european-troops",
    [[115, 229, "there are no"]],
  ],
  [
    "Meloni's exact words on Article 5",
    "2025-03-20-meloni-article-five",
    [
      [255, 438, "Therefore, the proposal"],
      [454, 583, "based on the"],
    ],
  ],
  [
    "has rubio said anything about a handful of european troops",
    "2026-01-28-rubio-senate-hearing",
    [[197, 340, "those security guarantees"]],
  ],
  [
    "what did von der leyen say about an american presence?",
    "2025-09-01-commission-berlin-plans",
    [[340, 435, "President Trump reassured"]],
  ],
  [
    "Putin on long-term peace",
    "2025-09-05-putin-vladivostok-forum",
    [
      [424, 492, "And if decisions"],
      [504, 596, "then I simply"],
    ],
  ],
  ["kellogg on berlin", "2025-04-14-envoys-interviews", [[154, 323, "You could almost"]]],
  [
    "what did the Russian foreign minister say about no room for compromise in March 2025",
    "2025-03-06-lavrov-starmer-troops",
    [[156, 254, "we see no"]],
  ],
  [
    "what did Tusk say about decisions concerning Poland?",
    "2024-12-12-warsaw-troop-decisions",
    [[195, 264, "decisions concerning Poland"]],
  ],
  [
    "zelenksy on a minimum of 200,000",
    "2025-01-21-davos-force-size",
    [
      [150, 198, "From all the"],
      [259, 298, "It’s a minimum,"],
    ],
  ],
  [
    "what is Merz's position on Russia's consent",
    "2026-01-09-guarantees-russian-consent",
    [
      [622, 672, "None of this"],
      [734, 781, "and we are"],
    ],
  ],
  [
    "what did starmer say in march 2025 about boots on the ground",
    "2025-03-06-lavrov-starmer-troops",
    [[502, 581, "The UK is"]],
  ],
  [
    "has Sybiha said anything about the list of countries",
    "2025-03-17-downing-street-significant-force",
    [[817, 968, "we already clearly"]],
  ],
  [
    "what does hegseth think of a non-nato mission",
    "2025-02-17-starmer-tusk-troops",
    [[913, 1021, "Hegseth said that"]],
  ],
  [
    "has Pistorius commented on the European Union's mandate?",
    "2025-09-01-commission-berlin-plans",
    [
      [533, 611, "I would know"],
      [665, 785, "apart from the"],
    ],
  ],
  [
    "What did Guterres say about a just peace?",
    "2025-03-20-meloni-article-five",
    [
      [796, 844, "Any ceasefire is"],
      [874, 953, "but it is"],
    ],
  ],
  [
    "what did Macron say about a pacifist approach",
    "2025-03-27-paris-reassurance-force",
    [
      [573, 675, "So we are"],
      [700, 725, "It’s a pacifist"],
    ],
  ],
];

const institutions: readonly Row[] = [
  [
    "what did the Kremlin say about British peacekeepers?",
    "2025-02-20-kremlin-british-plan",
    [[0, 87, "A deployment of"]],
  ],
  [
    "What did the Russian Foreign Ministry say about warehouses",
    "2026-02-09-moscow-kyiv-western-units",
    [[138, 364, "The deployment of"]],
  ],
  [
    "what did the UN say about the Security Council?",
    "2025-08-20-guarantees-security-council",
    [[469, 548, "any peacekeeping mission"]],
  ],
  [
    "downing street on the coalition",
    "2025-03-17-downing-street-significant-force",
    [[0, 140, "More than 30"]],
  ],
  ["beijing on peacekeepers", "2025-03-25-beijing-un-peacekeepers", [[0, 75, "China has denied"]]],
  [
    "did the White House comment on the Kremlin remark?",
    "2025-02-26-white-house-kremlin-remark",
    [[0, 155, "Brian Hughes, spokesman"]],
  ],
];

const everybody: readonly Row[] = [
  [
    "who said axis of war?",
    "2026-01-08-foreign-ministry-militarist-declarations",
    [[386, 518, "The new militarist"]],
  ],
  [
    "who said “you can't just take anybody's word”",
    "2025-09-18-lavrov-channel-one",
    [[730, 790, "Of course, you"]],
  ],
];

describe("the sample corpus", () => {
  it.each([...people, ...institutions, ...everybody])(
    "answers %j from %s",
    async (asked, article, shown) => {
      expect(first(await answer(asked))).toEqual([article, ...shown]);
    },
  );

  it.each([
    ["what did Peskov say about Greenland", "silent-on-topic"],
    ["what did starmer say about brexit?", "silent-on-topic"],
    ["what did Xi Jinping say about sending troops", "silent-on-topic"],
    ["What did Witkoff say about NATO?", "silent-on-topic"],
    ["what did Navalny say about peacekeepers?", "unknown-speaker"],
    ["has Erdoğan said anything about turkish troops", "unknown-speaker"],
    ["what did tucker carlson say", "unknown-speaker"],
    ["who said anything about Gaza?", "unmentioned-topic"],
    ["who said “boots on the moon”", "unmentioned-topic"],
    ["what did Brigitte Macron say about troops", "unknown-speaker"],
    ["has Macron said anything about troops since February 2026?", "silent-on-topic"],
    ["what did Rutte refuse to comment on", "silent-on-topic"],
  ])("has no answer to %j: %s", async (question, reason) => {
    expect(await answer(question)).toMatchObject({ kind: "nothing", because: { kind: reason } });
  });
});

describe("a question that fits several speakers", () => {
  it.each([
    ["what did the foreign minister say about troops", ["Sergei Lavrov", "Andrii Sybiha"]],
    [
      "what did the prime minister say about troops?",
      ["Donald Tusk", "Keir Starmer", "Giorgia Meloni"],
    ],
    ["what did the envoy say", ["Vassily Nebenzia", "Keith Kellogg", "Steve Witkoff"]],
    [
      "what did the president say about security guarantees?",
      [
        "Volodymyr Zelensky",
        "Donald Trump",
        "Vladimir Putin",
        "Ursula von der Leyen",
        "Emmanuel Macron",
        "Xi Jinping",
      ],
    ],
  ])("%j offers the choice", async (question, names) => {
    const given = await answer(question);
    const offered = given.kind === "ambiguous" ? given.speakers.map(({ name }) => name) : [];
    expect(offered.toSorted()).toEqual(names.toSorted());
  });
});

describe("an answer on the sample corpus", () => {
  it("has a statement that four articles tell in words of their own as one, the earliest first", async () => {
    const given = await answer("what did Peskov say about the foreign minister's position");
    const [told] = given.kind === "found" ? given.citations : [];
    expect([told, ...(told?.alsoIn ?? [])].map((one) => one?.article.id)).toEqual([
      "2025-02-25-tass-peskov-trump-claim",
      "2025-02-25-kremlin-ministers-position",
      "2025-02-26-white-house-kremlin-remark",
      "2025-02-26-no-comment-european-troops",
    ]);
  });

  it("has first what a body said itself, then what was said for it", async () => {
    const given = await answer("what did the Kremlin say about European troops");
    const citations = given.kind === "found" ? given.citations : [];
    const own = given.kind === "found" ? given.own : 0;
    expect([namesOf(citations.slice(0, own)), namesOf(citations.slice(own))]).toEqual([
      ["the Kremlin"],
      ["Dmitry Peskov"],
    ]);
  });

  it("is of both where two are set against each other, and the topic has neither's name", async () => {
    const given = await answer("Starmer vs Kellogg on zones");
    expect(given).toMatchObject({ kind: "found", understanding: { about: "zones" } });
    expect(given.understanding.speakers.map(({ name }) => name)).toEqual([
      "Keir Starmer",
      "Keith Kellogg",
    ]);
  });

  it.each([
    "what did Meloni refuse to do",
    "what did Meloni decline to say",
    "what did Meloni not want to comment on",
  ])("to %j tells that refusals were asked for, and what else there is", async (question) => {
    expect(await answer(question)).toMatchObject({
      understanding: { about: undefined, only: "refusal" },
      because: { kind: "silent-on-topic", elsewhere: 4 },
    });
  });

  it("says what a speaker silent on the topic speaks of, and how much there is at other times", async () => {
    expect(await answer("what did Macron say about Greenland")).toMatchObject({
      because: {
        statements: 14,
        elsewhere: 0,
        topics: expect.arrayContaining([{ words: "security guarantees", statements: 3 }]),
      },
    });
    expect(await answer("what did Macron say about troops since 2026-02-01")).toMatchObject({
      understanding: { period: { from: "2026-02-01", to: undefined } },
      because: { elsewhere: 3 },
    });
  });
});

function answer(text: string): Promise<Answer> {
  return engine.answer(sentence(text));
}

function namesOf(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map(({ speaker }) => speaker.name))];
}

/** The article and the excerpts of the first citation; the kind of the answer where there is none. */
function first(given: Answer): readonly (ArticleId | Shown)[] {
  return given.kind === "found" ? citation(given.citations[0]) : [given.kind];
}

function citation({ article, statement }: Citation): readonly (ArticleId | Shown)[] {
  const shown = shownSpans(statement).map((span): Shown => [
    span.start,
    span.end,
    opening(excerpt(article, span)),
  ]);
  return [article.id, ...shown];
}

function opening(words: string): string {
  return words.split(" ").slice(0, 3).join(" ");
}
