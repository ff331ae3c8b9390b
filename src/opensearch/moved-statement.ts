import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";

/** A span so many code units farther on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A statement in a text that begins so many code units earlier. */
export function moved(statement: Statement, by: number): Statement {
  const one = (span: Span): Span => movedSpan(span, by);
  const { attribution, passage } = statement;
  const { mention, cue, via } = attribution;
  const where = {
    attribution: {
      ...attribution,
      mention: one(mention),
      cue: cue && one(cue),
      via: via && one(via),
    },
    passage: one(passage),
  };
  if (statement.kind === "quotation") {
    const [first, ...rest] = statement.words;
    return { ...statement, ...where, words: [one(first), ...rest.map(one)] };
  }
  const { account, told, report, quoted } = statement;
  const [first, ...rest] = told;
  return {
    ...statement,
    ...where,
    account: one(account),
    told: [one(first), ...rest.map(one)],
    report: one(report),
    quoted: quoted.map(one),
  };
}
