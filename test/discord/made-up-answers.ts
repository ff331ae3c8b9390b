import type { Answer, Citation } from "../../src/domain/answer.ts";
import { found, understood } from "../asking.ts";
import { articleOf, citationOf, speakerOf } from "./made-up.ts";

export const ada = speakerOf("Ada Quill", "harbour master");
export const bo = speakerOf("Bo Quill");

export const report = articleOf(
  "“The harbour stays open,” Quill said, “whatever the tide does.”\n\n" +
    "She said the “old pier” would be gone by May. Quill declined to comment on the lighthouse.",
);

/** What Ada Quill says in the report. */
export const open: Citation = citationOf(report, ada, "quotation", "The harbour stays open,");

/** An answer in which Ada Quill is asked for the harbour. */
export function foundOf(...citations: readonly [Citation, ...Citation[]]): Answer {
  const understanding = understood("what did Quill say about the harbour", {
    speakers: [ada],
    about: "the harbour",
  });
  return found(understanding, ...citations);
}

/** An answer in which Bo Quill has nothing to say on the harbour. */
export const silent: Answer = {
  kind: "nothing",
  corpus: "c0rpus",
  understanding: understood("Bo Quill", { speakers: [bo], about: "the harbour" }),
  because: { kind: "silent-on-topic", statements: 3, elsewhere: 0, topics: [], mentions: [] },
};
