import * as fc from "fast-check";

import type { Question } from "../src/domain/question.ts";
import { anyPeriod } from "./any-period.ts";
import { form, sentence } from "./asking.ts";

export const asking = fc.constantFrom(
  "what did",
  "who said",
  "say about",
  "on",
  "has",
  "?",
  "the",
  "’s",
);
const pattern = fc.constantFrom("(", ")+", "[", "\\", "^.*$", "{9}", "(?<=a", "*", "|", "\\p{L}");
const control = fc.constantFrom("\0", "\u0007", "\u001b[31m", "\r\n", "\u202e", "\ud800", "\ufeff");
export const noise = fc.oneof(fc.string({ unit: "binary" }), pattern, control);

const marks = fc.constantFrom(["“", "”"], ["„", "“"], ['"', '"'], ["«", "»"], ["“", ""]);

const only = fc.option(fc.constantFrom("quotation" as const, "refusal" as const), {
  nil: undefined,
});
const sort = fc.constantFrom("fit" as const, "newest" as const, "oldest" as const);

/** Texts, and questions made of them. */
interface Anything {
  readonly text: fc.Arbitrary<string>;
  readonly question: fc.Arbitrary<Question>;
}

/** Whatever may be asked of a corpus, by its names and words: some of it likely, much of it nonsense, some of it hostile. */
export function anythingAsked(names: readonly string[], words: readonly string[]): Anything {
  const anyName = fc.constantFrom(...names);
  const anyWord = fc.constantFrom(...words);

  /** A letter left out, doubled or changed. */
  const typo = fc
    .tuple(fc.oneof(anyName, anyWord), fc.nat(), fc.constantFrom("", "x", "ee", "’"))
    .map(([word, at, letter]) => {
      const place = at % word.length;
      return word.slice(0, place) + letter + word.slice(place + 1);
    });

  /** Any of these, glued with or without spaces; 6,000 characters is what a Discord field takes. */
  const anyText = fc
    .tuple(
      fc.array(fc.oneof(anyName, anyWord, typo, asking, anyPeriod, noise), { maxLength: 900 }),
      fc.constantFrom(" ", " ", ""),
    )
    .map(([parts, glue]) => parts.join(glue).slice(0, 6000));

  const anyTopic = fc.array(fc.oneof(anyWord, typo), { maxLength: 3 }).map((all) => all.join(" "));

  /** A topic, in quotation marks or not. */
  const anyAbout = fc.oneof(
    anyTopic,
    fc.tuple(marks, anyTopic).map(([[open = "", close = ""], topic]) => open + topic + close),
  );

  /** One name, or several with "and" between them. */
  const anyNames = fc
    .array(fc.oneof(anyName, typo), { minLength: 1, maxLength: 3 })
    .map((all) => all.join(" and "));

  /** What people ask, so that much of it has an answer. */
  const likely = fc
    .tuple(
      fc.constantFrom("what did ", "", "has ", "when did "),
      fc.oneof(anyName, anyNames, typo),
      fc.constantFrom("", "last ", "first "),
      anyAbout,
      fc.oneof(fc.constant(""), anyPeriod, fc.constantFrom("word for word", "lately")),
    )
    .map(([start, name, order, topic, end]) => {
      const asked = topic === "" ? `${order}say` : `${order}say about ${topic}`;
      return `${start}${name} ${asked} ${end}?`;
    });

  const about = fc.option(fc.oneof(anyTopic, anyText), { nil: undefined });

  const day = fc.option(
    fc.oneof(fc.constantFrom("2025-03-01", "March 2025", "last week", "soon"), noise, anyText),
    { nil: undefined },
  );
  const question = fc.oneof(
    fc.oneof(anyText, likely).map((text) => sentence(text)),
    fc
      .record({
        speaker: fc.oneof(anyName, typo, anyText),
        about,
        since: day,
        until: day,
        only,
        sort,
      })
      .map(({ speaker, ...rest }) => form(speaker, rest)),
  );

  return { text: anyText, question };
}
