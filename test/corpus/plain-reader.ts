import type { Article } from "../../src/domain/article.ts";
import type { Passage, Reading } from "../../src/domain/reading.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Speaker } from "../../src/domain/speaker.ts";
import { type Statement, spansOf } from "../../src/domain/statement.ts";

const mara: Speaker = {
  id: "mara-quill",
  name: "Mara Quill",
  kind: "person",
  aliases: ["Mara Quill", "Quill", "Mára “Q” Quill"],
  roles: ["harbour master"],
  speaksFor: ["harbour-board"],
};
const board: Speaker = {
  id: "harbour-board",
  name: "the Harbour Board",
  kind: "institution",
  aliases: ["the Harbour Board"],
  roles: [],
  speaksFor: [],
};

/**
 * A reader that takes no time: a line is a passage, and each has one statement, in turn a quotation, a paraphrase and a refusal, with
 * or without each thing that a statement may lack.
 */
export function plainReading(article: Article): Reading {
  const passages = [...article.text.matchAll(/\S.*\S/gu)].map(({ index, 0: line }): Passage => {
    const span = { start: index, end: index + line.length };
    return { span, sentences: [part(span, 0, 0.5), part(span, 0.5, 1)] };
  });
  const statements = passages.map(({ span }, at) => statementIn(span, at));
  const unattributed = statements.slice(0, 1).map((statement) => spansOf(statement)[0]);
  return { article, passages, speakers: [mara, board], statements, unattributed };
}

function statementIn(passage: Span, at: number): Statement {
  const odd = at % 2 === 1;
  const attribution = {
    speaker: (odd ? board : mara).id,
    mention: part(passage, 0, 0),
    cue: odd ? part(passage, 0, 0.2) : undefined,
    by: odd ? ("title" as const) : ("turn" as const),
    via: odd ? undefined : part(passage, 0.1, 0.4),
    speakerConfidence: at / (at + 3),
    extentConfidence: at / (at + 5),
  };
  const said = odd ? { from: "2031-04-04", to: "2031-04-05" } : undefined;
  const whole = part(passage, 0, 1);
  const words = [part(passage, 0, 0.5), part(passage, 0.5, 1)] as const;
  const own = { attribution, passage, said };
  if (at % 3 === 0) return { kind: "quotation", ...own, words };
  const shown = { account: whole, told: words, report: whole, quoted: odd ? [whole] : [] };
  return { kind: at % 3 === 1 ? "paraphrase" : "refusal", ...own, ...shown };
}

/** From one share of a span to another; never empty where the shares differ. */
function part({ start, end }: Span, from: number, to: number): Span {
  const length = end - start;
  return {
    start: start + Math.floor(from * length),
    end: start + Math.ceil(to * length),
  };
}
