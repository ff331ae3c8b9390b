import type { Reading } from "../../src/domain/reading.ts";
import type { Span } from "../../src/domain/span.ts";
import { type Statement, spansOf } from "../../src/domain/statement.ts";
import type { GoldArticle, GoldStatement, Manner } from "./gold.ts";
import { type Words, shared, touched, wordSpans } from "./tokens.ts";

/** An annotated statement with the words of its parts. */
export interface Annotated extends GoldStatement {
  readonly words: Words;
  readonly sourceWords: Words;
}

/** A statement of ours, told in the terms of the corpora. */
export interface OurStatement {
  readonly statement: Statement;
  readonly manner: Manner;
  /** The speaker's name. */
  readonly speaker: string;
  readonly words: Words;
  readonly sourceWords: Words;
}

/** One article: what people found in it beside what we read in it. Statements without a word are left out. */
export interface Compared {
  readonly gold: GoldArticle;
  readonly annotated: readonly Annotated[];
  readonly ours: readonly OurStatement[];
  /** The words that we leave to nobody. */
  readonly unattributed: Words;
  /** The words of each passage that counts neither for nor against. */
  readonly loose: readonly Words[];
}

/** Sets a reading beside the annotations of its article. */
export function compared(gold: GoldArticle, reading: Reading): Compared {
  const words = wordSpans(gold.article.text, gold.kind);
  const at = (spans: readonly Span[]): Words => touched(words, spans);
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]));
  const annotated = gold.statements.map((one) => ({
    ...one,
    words: at(one.content),
    sourceWords: at(one.source),
  }));
  const ours = reading.statements.map((statement) => ({
    statement,
    manner: mannerOf(statement),
    speaker: names.get(statement.attribution.speaker) ?? "",
    words: at(spansOf(statement)),
    sourceWords: at([statement.attribution.mention]),
  }));
  return {
    gold,
    annotated: annotated.filter(hasWords),
    ours: ours.filter(hasWords),
    unattributed: at(reading.unattributed),
    loose: gold.loose.map((span) => at([span])),
  };
}

function hasWords({ words }: { readonly words: Words }): boolean {
  return words.size > 0;
}

/** A quotation is direct; a report is mixed where it quotes a fragment, else indirect. */
function mannerOf(statement: Statement): Manner {
  if (statement.kind === "quotation") return "direct";
  return statement.quoted.length > 0 ? "mixed" : "indirect";
}

/** Whether most of a statement's words lie in one of the passages that count neither for nor against. */
export function isLoose({ words }: OurStatement, loose: Compared["loose"]): boolean {
  return loose.some((passage) => shared(words, passage) > words.size / 2);
}
