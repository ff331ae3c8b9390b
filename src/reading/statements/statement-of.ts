import { hull } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";
import type { Attribution, Statement } from "../../domain/statement.ts";

import { confidenceOfExtent } from "./confidence.ts";
import type { Standing } from "./confidence.ts";
import { spanOf } from "../text/tokens.ts";
import type { Settled } from "./settled.ts";

/** A statement as the domain knows it: spans into the article's text. */
export function statementOf(
  settled: Settled,
  paragraphs: readonly Span[],
  standing: Standing | undefined,
): Statement {
  const { announced, account, said } = settled;
  const attribution = attributionOf(settled, standing);
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
  const whole = account ?? attribution.mention;
  const refused = announced.cue.manner === "refuse";
  const further = settled.pieces.filter(({ inner }) => inner.start >= whole.end);
  const [begin, ...more] = refused ? refusedIn(settled, whole) : around(whole, settled.gap);
  const told = [begin, ...more, ...further.map(({ inner }) => inner)] as const;
  const kind = refused ? "refusal" : "paraphrase";
  const all = hull([whole, ...further.map(({ outer }) => outer)]);
  const report = hull([all, ...besides(settled, attribution)]);
  const quoted = first === undefined ? [] : [first, ...rest];
  return { kind, account: all, told, report, quoted, attribution, passage: stands, said };
}

/** What is refused: would not say *when*, declined *to comment*; the whole of “had no comment”. */
function refusedIn(
  { announced: { sentence, cue } }: Settled,
  whole: Span,
): readonly [Span, ...Span[]] {
  const { tokens } = sentence;
  const to = tokens.findIndex(({ lower }, at) => at > cue.first && at < cue.last && lower === "to");
  const token = tokens[to > 0 ? to : cue.last + 1];
  const found = token !== undefined && token.tag !== "PUNCT" && token.start < whole.end;
  return [found ? { start: token.start, end: whole.end } : whole];
}

/** What is left of a span on both sides of a gap. */
function around(span: Span, gap: Span | undefined): readonly [Span, ...Span[]] {
  return gap === undefined
    ? [span]
    : [
        { start: span.start, end: gap.start },
        { start: gap.end, end: span.end },
      ];
}

function attributionOf(
  { announced, identified, speakerConfidence, extentConfidence }: Settled,
  standing: Standing | undefined,
): Attribution {
  const { sentence, source, cue, via } = announced;
  return {
    speaker: identified.speaker.id,
    mention: spanOf(sentence.tokens, source),
    cue: identified.by === "inherited" ? undefined : spanOf(sentence.tokens, cue),
    by: identified.by,
    via,
    speakerConfidence,
    // Whatever the weights make of its sentence, a quotation's marks tell where it begins.
    extentConfidence: standing === undefined ? extentConfidence : confidenceOfExtent(standing),
  };
}

/** What is shown with an account: its cue with the hearer ("told reporters"), and the mention unless another report stands between, as in ", warning that …". */
function besides({ announced }: Settled, { cue, mention, via }: Attribution): readonly Span[] {
  const hearer = via !== undefined && via.start === cue?.start ? [via] : [];
  const cues = cue === undefined ? [] : [cue, ...hearer];
  return announced.cue.hangs ? cues : [...cues, mention];
}
