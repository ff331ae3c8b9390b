import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type View, answerMessage } from "../../src/discord/messages/answer-message.ts";
import type { Asking } from "../../src/discord/pressing/asking.ts";
import { comparisonMessage } from "../../src/discord/messages/comparison.ts";
import { contextMessage } from "../../src/discord/messages/context-message.ts";
import { copyMessage } from "../../src/discord/messages/copy-message.ts";
import { copyFormats } from "../../src/discord/copy/copy-formats.ts";
import { articlesMessage, speakersMessage } from "../../src/discord/messages/lists.ts";
import type { Message } from "../../src/discord/messages/message.ts";
import { languages } from "../../src/discord/words/languages.ts";
import type { Answer, Reason } from "../../src/domain/answer.ts";
import type { Article } from "../../src/domain/article.ts";
import type { ArticleChoice, Holdings, SpeakerChoice } from "../../src/domain/engine.ts";
import { STATEMENT_KINDS } from "../../src/domain/statement.ts";
import { form, sentence } from "../asking.ts";
import { callbackFaults } from "./body.ts";
import { articleOf, citationOf, speakerOf } from "./made-up.ts";

/** Texts of any length and script: what markup and many bytes do to the limits shows at the edges. */
const anyText = fc
  .tuple(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("*", "\n", "字", "🚀", "a ", "Word. ", "\u202e", "\\", "é\n\n"),
    ),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([part, times]) => part.repeat(times));

const rest: fc.Arbitrary<Partial<Article>> = fc.record({
  title: fc.option(anyText, { nil: undefined }),
  publisher: fc.option(anyText, { nil: undefined }),
  url: fc.option(fc.oneof(fc.webUrl(), anyText), { nil: undefined }),
  file: anyText,
  basedOn: fc.array(
    fc.record({
      outlet: anyText,
      headline: fc.constant(undefined),
      url: fc.constant(undefined),
      speakers: fc.constant([]),
    }),
    { maxLength: 30 },
  ),
});

const alone = fc
  .tuple(anyText, anyText, anyText, rest, fc.constantFrom(...STATEMENT_KINDS))
  .map(([text, name, role, about, kind]) =>
    citationOf(articleOf(text, about), speakerOf(name, role), kind, text),
  );

const citation = fc
  .tuple(alone, fc.array(alone, { maxLength: 5 }))
  .map(([one, others]) => ({ ...one, alsoIn: others }));

const understanding = fc.record({
  text: anyText,
  speakers: fc.array(
    anyText.map((name) => speakerOf(name)),
    { maxLength: 3 },
  ),
  misspelt: fc.option(anyText, { nil: undefined }),
  about: fc.option(anyText, { nil: undefined }),
  period: fc.option(fc.constant({ from: "2031-03-01", to: "2031-04-01" }), { nil: undefined }),
  only: fc.option(fc.constantFrom("quotation" as const, "refusal" as const), { nil: undefined }),
  sort: fc.constantFrom("fit" as const, "newest" as const),
});

const speakers = fc.array(
  fc.tuple(anyText, anyText).map(([name, role]) => speakerOf(name, role)),
  { minLength: 2, maxLength: 40 },
);

const found = fc
  .tuple(understanding, citation, fc.array(citation, { maxLength: 2 }), fc.nat(6))
  .map(([understood, first, others, own]): Answer => {
    const citations = [first, ...others] as const;
    const total = citations.length + own;
    return {
      kind: "found",
      understanding: understood,
      citations,
      from: own * 3,
      total: total * 4,
      own,
      corpus: "c0rpus",
    };
  });

const ambiguous = fc
  .tuple(understanding, anyText, speakers)
  .map(([understood, typed, [first, second, ...others]]): Answer => {
    if (first === undefined || second === undefined) throw new Error("too few");
    return {
      kind: "ambiguous",
      corpus: "c0rpus",
      understanding: understood,
      typed,
      speakers: [first, second, ...others],
    };
  });

const mentions = fc.array(
  citation.map(({ article, statement }) => ({ article, passage: statement.passage })),
  { maxLength: 5 },
);
const topics = fc.array(
  anyText.map((words) => ({ words, statements: 2 })),
  { maxLength: 6 },
);

const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({
    kind: fc.constant("unknown-speaker" as const),
    typed: anyText,
    nearest: speakers,
    mentions,
  }),
  fc.record({
    kind: fc.constant("silent-on-topic" as const),
    statements: fc.nat(),
    elsewhere: fc.nat(1),
    topics,
    mentions,
  }),
  fc.record({ kind: fc.constant("unclear-date" as const), typed: anyText }),
);

const nothing = fc.tuple(understanding, reason).map(([understood, because]): Answer => {
  return { kind: "nothing", corpus: "c0rpus", understanding: understood, because };
});

/** The body that discord.js makes of a message. */
function bodyOf({ flags, components, allowedMentions }: Message): unknown {
  const data = {
    flags: flags.reduce((all: number, flag) => all | flag, 0),
    components,
    allowed_mentions: allowedMentions,
  };
  return JSON.parse(JSON.stringify({ type: 4, data }));
}

/** What a member may type in each option, at most. */
const typed = (most: number) => anyText.map((text) => text.slice(0, most));

const asking: fc.Arbitrary<Asking> = fc.oneof(
  typed(200).map((text) => sentence(text)),
  fc
    .tuple(typed(100), typed(100), typed(40), typed(40))
    .map(([speaker, about, since, until]) => form(speaker, { about, since, until })),
  fc.record({
    kind: fc.constant("comparison" as const),
    first: typed(100),
    second: typed(100),
    about: typed(100),
    asked: fc.constant("2031-05-01"),
  }),
);

const view: fc.Arbitrary<View> = fc
  .tuple(fc.constantFrom(...new Set(Object.values(languages))), asking, fc.boolean(), fc.boolean())
  .map(([words, what, isPrivate, isShared]) => {
    const state = { asking: what, isPrivate, corpus: undefined };
    return { words, state, note: isPrivate ? words.heading.changed : undefined, isShared };
  });

const answer = fc.oneof(found, ambiguous, nothing);

const choices = fc.array(
  fc.tuple(anyText, anyText, fc.nat()).map(([name, role, statements]): SpeakerChoice => {
    const days = { from: "2031-03-01", to: "2031-04-01" };
    return { speaker: speakerOf(name, role), statements, days };
  }),
  { maxLength: 12 },
);

const articles = fc.array(
  citation.map((one): ArticleChoice => ({ article: one.article, statements: 3 })),
  { maxLength: 8 },
);

const holdings = fc
  .tuple(fc.array(anyText, { maxLength: 12 }), fc.array(anyText, { maxLength: 7 }))
  .map(([publishers, files]): Holdings => ({
    articles: 12,
    statements: 34,
    speakers: 5,
    published: { from: "2031-03-01", to: "2031-04-01" },
    publishers: publishers.map((name) => ({ name, articles: 1 })),
    corpus: "c0rpus",
    intake: {
      at: "2031-05-01T10:00:00Z",
      refused: files.map((file) => ({ file, line: 3, reason: file, remedy: file })),
      asBefore: files.map((file) => ({ file, line: undefined, reason: file, remedy: file })),
    },
  }));

const list = <T>(shown: readonly T[]) => ({ total: 400, from: 12, shown });

/** What breaks Discord's limits; null where nothing does. */
const brokenBy = <T>(what: fc.Arbitrary<T>, draw: (each: T, seen: View) => Message): unknown =>
  fc.check(
    fc.property(what, view, (each, seen) => callbackFaults(bodyOf(draw(each, seen))).length === 0),
    { endOnFailure: true },
  ).counterexample;

describe("a message", { timeout: 60_000 }, () => {
  it("of an answer keeps to Discord's limits whatever articles and members write", () => {
    expect(brokenBy(answer, answerMessage)).toBeNull();
  });

  it("of two answers does", () => {
    const sides = fc.tuple(answer, answer).map((both) => both.map(cutToTwo));
    expect(
      brokenBy(sides, ([first, second], seen) => {
        if (first === undefined || second === undefined) throw new Error("two are needed");
        return comparisonMessage([first, second], 0, seen);
      }),
    ).toBeNull();
  });

  it("of speakers does", () => {
    expect(
      brokenBy(choices, (shown, seen) => speakersMessage(list(shown), "Quill", seen)),
    ).toBeNull();
  });

  it("of articles does, with the files that were refused", () => {
    expect(
      brokenBy(fc.tuple(articles, holdings), ([shown, held], seen) =>
        articlesMessage(list(shown), held, held.intake, seen),
      ),
    ).toBeNull();
  });

  it("of a statement's surroundings does, page by page", () => {
    expect(
      brokenBy(fc.tuple(alone, fc.nat(5)), ([one, page], { words }) =>
        contextMessage({ citation: one, around: [one.statement.passage] }, page, words),
      ),
    ).toBeNull();
  });

  it("of a citation to be copied does", () => {
    expect(
      brokenBy(
        fc.tuple(alone, fc.constantFrom(...copyFormats.map(({ id }) => id))),
        ([one, id], { words }) => withoutFiles(copyMessage(one, id, "2031-05-01", words)),
      ),
    ).toBeNull();
  });
});

/** Both sides of a comparison show two at most. */
function cutToTwo(each: Answer): Answer {
  if (each.kind !== "found") return each;
  const [first, second] = each.citations;
  return { ...each, citations: second === undefined ? [first] : [first, second] };
}

/** Files are sent beside the body. */
function withoutFiles(message: Message): Message {
  return { ...message, files: [] };
}
