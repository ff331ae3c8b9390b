import { describe, expect, it } from "vitest";

import type { Statement } from "../../src/domain/statement.ts";
import { saidPhrases } from "../../src/retrieval/phrases.ts";
import { articleOf, citationOf, speakerOf } from "../discord/made-up.ts";

/** Whether a statement in these words has every phrase of a topic. */
function hasPhrases(
  topic: string,
  kind: Statement["kind"],
  ...words: readonly [string, ...string[]]
) {
  const { article, statement, speaker } = citationOf(
    articleOf(words.join(" he said ")),
    speakerOf("Mara Quill"),
    kind,
    ...words,
  );
  return saidPhrases(topic)({
    article,
    statement,
    speaker,
    words: [],
    told: [],
    contextFrom: 0,
    contextTo: 0,
  });
}

describe("a phrase in quotation marks", () => {
  const said = "The harbour-master’s tolls are due, Čapek";

  it.each([
    "“tolls are due”",
    '"TOLLS ARE DUE"',
    "„tolls, are due!“",
    "«tolls are due»",
    "“harbour master”",
    "“čapek”",
    "on “harbour” and “due”",
    "“The”",
    "tolls will never be due",
    "",
    "“”",
    "“…!”",
  ])("of %j was said", (topic) => {
    expect(hasPhrases(topic, "quotation", said)).toBe(true);
  });

  it.each(["“tolls due”", "“due tolls”", "“toll”", "“olls are”", "“tolls” and “ferries”"])(
    "of %j was not said",
    (topic) => {
      expect(hasPhrases(topic, "quotation", said)).toBe(false);
    },
  );

  it("was not said across what interrupts a quotation", () => {
    expect(hasPhrases("“tolls are due”", "quotation", "The tolls", "are due")).toBe(false);
  });

  it("may stand in a reporter's account", () => {
    expect(hasPhrases("“tolls are due”", "paraphrase", "Quill warned that tolls are due")).toBe(
      true,
    );
  });
});
