import type { Cast } from "../speakers/cast.ts";
import type { Speaker } from "../../domain/speaker.ts";
import type { Range } from "../text/tokens.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Settled } from "./settled.ts";

/** How many sentences behind its introduction a list of quotations may reach. */
const LONG = 150;

/** The longest heading, in tokens. */
const HEADING = 15;

const HERE = /^(?:here(?:['’]s)?|below|following|excerpts|highlights)$/u;
/** What a list of somebody's words is made of. */
const WORDS =
  /^(?:samples?|excerpts?|highlights|quotes|quotations|words|remarks|comments|lessons|passages|answers|thoughts|views|said|says|wrote)$/u;

/** Who is introduced before a list, and in which sentence. */
export interface Introduced {
  readonly speaker: Speaker;
  readonly source: Range;
  readonly sentence: Sentence;
}

/**
 * Whose words a list of quotations under headings is; undefined where nobody is introduced before it, or another has spoken since.
 *
 *     Quill's letter has some advice. Here's a sample:⏎On boats:⏎*“They sink.”*⏎On rain:⏎*“It falls.”*
 */
export function listedBefore(
  sentences: readonly Sentence[],
  at: number,
  settled: readonly Settled[],
  cast: Cast,
): Introduced | undefined {
  if (!isHeading(sentences[at - 1])) return undefined;
  for (let from = at - 2; from >= Math.max(0, at - LONG); from--) {
    const sentence = sentences[from];
    if (sentence === undefined || !introduces(sentence)) continue;
    const one = cast.onlyOneUpTo(from);
    if (one === undefined) return undefined;
    for (let last = settled.length - 1; last >= 0; last--) {
      const { identified, sentence: where } = settled[last] ?? {};
      if (where === undefined || where <= from) break;
      if (identified?.speaker.id !== one.speaker.id) return undefined;
    }
    return { ...one, sentence: sentences[one.sentence] ?? sentence };
  }
  return undefined;
}

/** On boats: — a line that names a topic */
function isHeading(sentence: Sentence | undefined): boolean {
  const tokens = sentence?.tokens ?? [];
  const plainly = tokens.every(({ piece }) => piece === undefined);
  return (
    plainly && tokens.length <= HEADING && tokens[0]?.tag === "ADP" && tokens.at(-1)?.text === ":"
  );
}

/** Here's a sample:   Here are some of the things she said: */
function introduces({ tokens }: Sentence): boolean {
  if (tokens.at(-1)?.text !== ":") return false;
  const here = tokens.findIndex(({ lower, piece }) => piece === undefined && HERE.test(lower));
  return here >= 0 && tokens.some(({ lower }, at) => at >= here && WORDS.test(lower));
}
