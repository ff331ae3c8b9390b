import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { message } from "../../src/discord/message.ts";
import type { Answer, Reason } from "../../src/domain/answer.ts";
import type { Article } from "../../src/domain/article.ts";
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
  .tuple(anyText, anyText, anyText, rest, fc.constantFrom("quotation", "paraphrase", "refusal"))
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
  .tuple(understanding, citation, fc.array(citation, { maxLength: 5 }), fc.nat(6))
  .map(([understood, first, others, own]): Answer => {
    const citations = [first, ...others] as const;
    const total = citations.length + own;
    return {
      kind: "found",
      understanding: understood,
      citations,
      from: 0,
      total,
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
  return { kind: "nothing", understanding: understood, because };
});

/** The body that discord.js makes of a message. */
function bodyOf(answer: Answer): unknown {
  const { flags, components, allowedMentions } = message(answer);
  const data = {
    flags: flags.reduce((all, flag) => all | flag, 0),
    components,
    allowed_mentions: allowedMentions,
  };
  return JSON.parse(JSON.stringify({ type: 4, data }));
}

describe("message", () => {
  it("keeps to Discord's limits whatever the articles hold", () => {
    fc.assert(
      fc.property(fc.oneof(found, ambiguous, nothing), (answer) => {
        expect(callbackFaults(bodyOf(answer))).toEqual([]);
      }),
    );
  });
});
