import { z } from "zod";

import { SORTS } from "../../domain/question.ts";
import { STATEMENT_KINDS } from "../../domain/statement.ts";
import type { Asking, State } from "./asking.ts";

/*
 * The state of a message as its buttons carry it: a list, as short as it can be and still be read by people.
 */

const NONE = 0;

/** White space at an end of an id might be lost: a plus stands for a space, and this, which JSON reads as one, for a plus. */
const PLUS = String.raw`\u002b`;

const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/u);
const maybe = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal(NONE)]);

const sentence = z.tuple([z.literal("q"), DAY, z.string()]);
const form = z.tuple([
  z.literal("f"),
  DAY,
  z.string(),
  maybe(z.string()),
  maybe(z.string()),
  maybe(z.string()),
  maybe(z.enum(STATEMENT_KINDS)),
  z.enum(SORTS),
]);
const comparison = z.tuple([z.literal("c"), DAY, z.string(), z.string(), z.string()]);
const speakers = z.tuple([z.literal("s"), z.string()]);
const articles = z.tuple([z.literal("a")]);

const asked = z.union([sentence, form, comparison, speakers, articles]);
const written = z.tuple([z.literal([0, 1]), maybe(z.string()), asked]);

/** A state as text. */
export function writtenState({ asking, isPrivate, corpus }: State): string {
  const list: z.infer<typeof written> = [isPrivate ? 1 : 0, corpus ?? NONE, listOf(asking)];
  return JSON.stringify(list)
    .replace(/\p{Cs}/gu, "\u{fffd}")
    .replaceAll("+", PLUS)
    .replaceAll(" ", "+");
}

/** The state that a text has; undefined where it has none. */
export function readState(text: string): State | undefined {
  const parsed = written.safeParse(json(text.replaceAll("+", " ")));
  if (!parsed.success) return undefined;
  const [isPrivate, corpus, list] = parsed.data;
  return { asking: askingOf(list), isPrivate: isPrivate === 1, corpus: unless(corpus) };
}

function listOf(asking: Asking): z.infer<typeof asked> {
  switch (asking.kind) {
    case "sentence":
      return ["q", asking.asked, asking.text];
    case "form": {
      const { speaker, about, since, until, only, sort } = asking;
      const or = <T>(value: T | undefined): T | typeof NONE => value ?? NONE;
      return ["f", asking.asked, speaker, or(about), or(since), or(until), or(only), sort];
    }
    case "comparison":
      return ["c", asking.asked, asking.first, asking.second, asking.about];
    case "speakers":
      return ["s", asking.typed];
    case "articles":
      return ["a"];
  }
}

function askingOf(list: z.infer<typeof asked>): Asking {
  switch (list[0]) {
    case "q":
      return { kind: "sentence", asked: list[1], text: list[2] };
    case "f": {
      const [, day, speaker, about, since, until, only, sort] = list;
      return {
        kind: "form",
        asked: day,
        speaker,
        about: unless(about),
        since: unless(since),
        until: unless(until),
        only: unless(only),
        sort,
      };
    }
    case "c":
      return {
        kind: "comparison",
        asked: list[1],
        first: list[2],
        second: list[3],
        about: list[4],
      };
    case "s":
      return { kind: "speakers", typed: list[1] };
    case "a":
      return { kind: "articles" };
  }
}

function unless<T>(value: T | typeof NONE): T | undefined {
  return value === NONE ? undefined : value;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
