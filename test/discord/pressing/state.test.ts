import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Asking, State } from "../../../src/discord/pressing/asking.ts";
import { carried, carrying, customId } from "../../../src/discord/pressing/custom-id.ts";
import { button, buttonRow } from "../../../src/discord/messages/components.ts";
import { readState, writtenState } from "../../../src/discord/pressing/state.ts";
import { ASKED, form, sentence } from "../../asking.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(" ", "+", "~", ".", "字 ", '"\\'),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const asking: fc.Arbitrary<Asking> = fc.oneof(
  text.map((typed) => sentence(typed)),
  fc
    .record({
      about: maybe(text),
      since: maybe(text),
      until: maybe(text),
      only: maybe(fc.constantFrom("quotation" as const, "refusal" as const)),
      sort: fc.constantFrom("fit" as const, "oldest" as const),
    })
    .map((rest) => form("Ada Quill", rest)),
  fc.record({
    kind: fc.constant("comparison" as const),
    first: text,
    second: text,
    about: text,
    asked: fc.constant(ASKED),
  }),
  fc.record({ kind: fc.constant("speakers" as const), typed: text }),
  fc.constant({ kind: "articles" as const }),
);

const state: fc.Arbitrary<State> = fc.record({
  asking,
  isPrivate: fc.boolean(),
  corpus: maybe(fc.constant("c0rpus")),
});

/** So many buttons, in rows of five. */
function rows(count: number) {
  const all = Array.from({ length: count }, (_, at) =>
    button("Next", customId("page", String(at))),
  );
  return [all.slice(0, 5), all.slice(5, 10), all.slice(10)].flatMap(buttonRow);
}

function idsIn(components: unknown): readonly string[] {
  const ids = JSON.stringify(components).matchAll(/"custom_id":("(?:[^"\\]|\\.)*")/gu);
  return Array.from(ids, ([, id = '""']) => String(JSON.parse(id)));
}

describe("a state", () => {
  it("comes back from its text as it was", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(writtenState(one))).toEqual(one);
      }),
    );
  });

  it("comes back from the buttons that carry it", () => {
    fc.assert(
      fc.property(state, (one) => {
        const components = carrying(rows(12), writtenState(one));
        expect(components && readState(carried(components))).toEqual(components && one);
      }),
    );
  });

  it("is carried whole or not at all", () => {
    const long = writtenState({
      asking: sentence("x".repeat(300)),
      isPrivate: false,
      corpus: undefined,
    });
    expect([carrying(rows(2), long), carrying(rows(4), long)]).toEqual([
      undefined,
      expect.anything(),
    ]);
  });

  it("is cut between characters, into ids of at most a hundred", () => {
    const asked = sentence("🚀".repeat(90));
    const long = writtenState({ asking: asked, isPrivate: false, corpus: undefined });
    const ids = idsIn(carrying(rows(4), long));
    expect(ids.map((id) => [id.length <= 100, /\p{Cs}/u.test(id)])).toEqual(
      ids.map(() => [true, false]),
    );
  });

  it.each(["", "[]", "{", '[0,0,["q","yesterday","x"]]', '[0,0,["z"]]', "[0,0]", "null"])(
    "is none in %j",
    (written) => {
      expect(readState(written)).toBeUndefined();
    },
  );
});
