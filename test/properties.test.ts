import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { loadCorpus } from "../src/corpus/load.ts";
import type { Answer, Citation } from "../src/domain/answer.ts";
import type { Span } from "../src/domain/span.ts";
import { overlap } from "../src/domain/span.ts";
import { type DayRange, shownSpans } from "../src/domain/statement.ts";
import { excerpt } from "../src/domain/verbatim.ts";
import { createEngine } from "../src/engine.ts";
import { read } from "../src/reading/read.ts";
import { datesIn } from "../src/retrieval/dates.ts";
import { periodIn } from "../src/retrieval/period.ts";
import { anyPeriod } from "./any-period.ts";
import { anythingAsked, asking, noise } from "./any-question.ts";
import { ASKED, form } from "./asking.ts";

const { articles, notes } = await loadCorpus("corpus");
const readings = articles.map((article) => read(article, notes));
const engine = createEngine(readings, notes);
const names = readings.flatMap(({ speakers }) => speakers.flatMap(({ aliases }) => aliases));
const words = articles.flatMap(({ text }) => text.split(/\s+/u));

const { question: anyQuestion, text: anyText } = anythingAsked(names, words);
const anyWord = fc.constantFrom(...words);

/** Checks what the engine answers to any question. */
async function always(holds: (answer: Answer) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyQuestion, async (question) => {
      holds(await engine.answer(question));
    }),
    { numRuns: 300 },
  );
}

describe("an answer to any question", () => {
  it("is found, ambiguous or nothing, and never an error", async () => {
    await always(({ kind }) => {
      expect(["found", "ambiguous", "nothing"]).toContain(kind);
    });
  });

  it("cites at least one statement where something is found", async () => {
    await always((answer) => {
      expect(answer.kind === "found" ? answer.citations : [answer.kind]).not.toEqual([]);
    });
  });

  it("shows only words of the article as it lies in the corpus", async () => {
    await always((answer) => {
      for (const { article, span } of cited(answer).flatMap(shown)) {
        const lying = articles.find(({ id }) => id === article.id)?.text ?? "";
        expect(excerpt(article, span)).toBe(lying.slice(span.start, span.end));
      }
    });
  });

  it("names as the speaker whom the article names", async () => {
    await always((answer) => {
      for (const citation of cited(answer))
        expect(citation.speaker.aliases).toEqual(expect.arrayContaining([...namesIn(citation)]));
    });
  });

  it("cites as a person's own what that person said, alone or with others", async () => {
    await always((answer) => {
      const own = answer.kind === "found" ? answer.citations.slice(0, answer.own) : [];
      const asked = answer.understanding.speakers;
      const others = own.filter(
        ({ speaker }) =>
          !asked.some(({ id }) => id === speaker.id) && !/,| and /u.test(speaker.name),
      );
      expect(asked.some(({ kind }) => kind === "person") ? others : []).toEqual([]);
    });
  });

  it("is of the kind and of the days that are asked for", async () => {
    await always((answer) => {
      const { only: asked, period } = answer.understanding;
      const others = cited(answer).filter(
        ({ statement: { kind, said }, article: { published } }) => {
          const [first = "", last = ""] = [said?.from ?? published, said?.to ?? published];
          const isThen = last >= (period?.from ?? "") && first <= (period?.to ?? "9999");
          return kind !== (asked ?? kind) || !isThen;
        },
      );
      expect(others).toEqual([]);
    });
  });
});

describe("the days of any text", () => {
  const someDay = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const dated = fc
    .array(fc.oneof(anyPeriod, anyPeriod, anyWord, asking, noise), { minLength: 1, maxLength: 12 })
    .map((all) => all.join(" "));
  const text = fc.oneof(dated, dated, anyText, fc.string({ unit: "binary", maxLength: 6000 }));

  it("are real, and the first is not after the last", () => {
    fc.assert(
      fc.property(text, fc.oneof(fc.constant(ASKED), someDay), (question, asked) => {
        const unreal = datesIn(question, asked).filter(({ range }) => !areInOrder(range));
        expect(unreal).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("stand apart from each other in the text, in its order", () => {
    fc.assert(
      fc.property(text, someDay, (question, asked) => {
        const places = datesIn(question, asked).flatMap(({ start, end }) => [start, end]);
        expect([0, ...places, question.length]).toEqual(
          [0, ...places, question.length].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it("make a period that does not end before it begins", () => {
    fc.assert(
      fc.property(text, someDay, fc.boolean(), (question, asked, isQuoted) => {
        const period = periodIn(question, asked, (place) => isQuoted && place % 2 === 0)?.period;
        const { from = "1000-01-01", to = "9999-12-31" } = period ?? {};
        expect(areInOrder({ from, to })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the answers to what everybody said", { timeout: 60_000 }, () => {
  it("never give one speaker's quoted words to another", async () => {
    const answers = await Promise.all(names.map((name) => everythingBy(name)));
    const quoted = answers.flatMap(cited).filter(({ statement }) => statement.kind === "quotation");
    const all = quoted.flatMap((citation) =>
      shown(citation).map(({ article, span }) => ({ article, span, by: citation.speaker.id })),
    );
    const shared = all.flatMap((one) =>
      all.filter(
        (other) =>
          other.by !== one.by && other.article === one.article && overlap(other.span, one.span),
      ),
    );
    expect(shared).toEqual([]);
  });

  it("cite every statement of the corpus but those of unnamed speakers", async () => {
    const answers = await Promise.all(names.map((name) => everythingBy(name)));
    const given = new Set(answers.flatMap(cited).map(({ statement }) => statement));
    const left = readings
      .flatMap(({ statements, speakers }) =>
        statements.map((statement) => ({
          statement,
          by: speakers.find(({ id }) => id === statement.attribution.speaker),
        })),
      )
      .filter(({ statement, by }) => by?.kind !== "unnamed" && !given.has(statement));
    expect(left).toEqual([]);
  });
});

function everythingBy(speaker: string): Promise<Answer> {
  return engine.answer(form(speaker));
}

/** All citations of an answer, with those that are drawn together under another. */
function cited(answer: Answer): readonly Citation[] {
  const citations = answer.kind === "found" ? answer.citations : [];
  return citations.flatMap((citation) => [citation, ...citation.alsoIn]);
}

function shown({ article, statement }: Citation) {
  return shownSpans(statement).map((span: Span) => ({ article, span }));
}

/** How the article alone writes the name of the statement's speaker. */
function namesIn({ article, statement }: Citation): readonly string[] {
  const speakers = readings.find((reading) => reading.article.id === article.id)?.speakers ?? [];
  const own = speakers.find(({ id }) => id === statement.attribution.speaker);
  return own?.aliases ?? ["nobody"];
}

/** Whether both days are in the calendar, and the first is not after the last. */
function areInOrder({ from, to }: DayRange): boolean {
  return isReal(from) && isReal(to) && from <= to;
}

function isReal(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === written;
}
