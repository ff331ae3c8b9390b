import { hull } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Attribution, Statement } from "../domain/statement.ts";

import { spanOf } from "./tokens.ts";
import type { Settled } from "./settled.ts";

/** A statement as the domain knows it: spans into the article's text. */
export function statementOf(settled: Settled, paragraphs: readonly Span[]): Statement {
  const { announced, account, said } = settled;
  const attribution = attributionOf(settled);
  const [first, ...rest] = settled.pieces.map(({ inner }) => inner);
  const stands = paragraphs[announced.sentence.paragraph] ?? attribution.mention;
  if (account === undefined && first !== undefined) {
    const [own = stands, ...others] = settled.pieces.flatMap(
      ({ paragraph }) => paragraphs[paragraph] ?? [],
    );
    return {
      kind: "quotation",
      words: [first, ...rest],
      attribution,
      passage: hull([own, ...others]),
      said,
    };
  }
  const told = account ?? attribution.mention;
  const kind = announced.cue.manner === "refuse" ? "refusal" : "paraphrase";
  const report = hull([told, ...besides(settled, attribution)]);
  const quoted = first === undefined ? [] : [first, ...rest];
  return { kind, account: told, report, quoted, attribution, passage: stands, said };
}

function attributionOf({ announced, identified }: Settled): Attribution {
  const { sentence, source, cue, via } = announced;
  return {
    speaker: identified.speaker.id,
    mention: spanOf(sentence.tokens, source),
    cue: identified.by === "inherited" ? undefined : spanOf(sentence.tokens, cue),
    by: identified.by,
    via,
  };
}

/** What is shown with an account: its cue with the hearer ("told reporters"), and the mention unless another report stands between, as in ", warning that …". */
function besides({ announced }: Settled, { cue, mention, via }: Attribution): readonly Span[] {
  const hearer = via !== undefined && via.start === cue?.start ? [via] : [];
  const cues = cue === undefined ? [] : [cue, ...hearer];
  return announced.cue.hangs ? cues : [...cues, mention];
}
