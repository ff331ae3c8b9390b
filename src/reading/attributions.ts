import type { Span } from "../domain/span.ts";

import { contentOf } from "./contents.ts";
import type { Content, Group } from "./contents.ts";
import { cues } from "./cues.ts";
import type { Cue } from "./cues.ts";
import { phraseStartingAt } from "./noun-phrases.ts";
import { spanOf } from "./tokens.ts";
import type { Sentence } from "./sentences.ts";
import type { Range, Token } from "./tokens.ts";
import { sourceOf } from "./subjects.ts";

/** By which words of a sentence somebody is said to have said something; the speaker is not yet known. */
export interface Announcement {
  readonly sentence: Sentence;
  readonly source: Range;
  readonly cue: Cue;
  readonly via: Span | undefined;
}

/** An announcement with what was said, in the same sentence. */
export interface Report extends Announcement {
  readonly content: Content;
}

/** The reports of one sentence, in the order of their cues. */
export function reports(sentence: Sentence): readonly Report[] {
  const { tokens } = sentence;
  const all = cues(tokens);
  const groups = all.flatMap((cue, at): Group[] => {
    const source = sourceOf(tokens, cue, all.slice(0, at));
    return source === undefined || isReporter(tokens, source) ? [] : [{ cue, source }];
  });
  const found = groups.flatMap((group): Report[] => {
    if (group.cue.manner === "colon") return [];
    const content = contentOf(tokens, group, groups);
    return content === undefined ? [] : [{ sentence, ...group, content, via: via(tokens, group) }];
  });
  return relayed([...found, ...behindColon(sentence, groups, found)]);
}

/** “…,” said Tusk, *according to RMF24*: whoever only passes another's words on is no speaker, but how they reached the article. */
function relayed(found: readonly Report[]): readonly Report[] {
  const holds = (outer: Report, inner: Report): boolean =>
    outer !== inner &&
    outer.content.ahead &&
    outer.content.first <= inner.cue.first &&
    inner.cue.last <= outer.content.last;
  const relays = found.filter((outer) =>
    found.some((inner) => holds(outer, inner) && inner.content.ahead),
  );
  return found.flatMap((report) => {
    if (relays.includes(report)) return [];
    const relay = relays.find((outer) => holds(outer, report));
    return relay === undefined
      ? [report]
      : [{ ...report, via: spanOf(relay.sentence.tokens, outerRange(relay)) }];
  });
}

function outerRange({ source, cue }: Group): Range {
  return { first: Math.min(source.first, cue.first), last: Math.max(source.last, cue.last) };
}

/** Cruz called them on it: *“…”*, unless a cue before tells whose words they are, or leaves it open. */
function behindColon(
  sentence: Sentence,
  groups: readonly Group[],
  found: readonly Report[],
): readonly Report[] {
  const group = groups.find(({ cue }) => cue.manner === "colon");
  const first = (group?.cue.last ?? 0) + 1;
  const taken = found.some(({ content }) => content.first <= first && first <= content.last);
  if (group === undefined || taken || sentence.tokens[first] === undefined) return [];
  if (cues(sentence.tokens).some(({ last }) => last < group.cue.first)) return [];
  return [
    {
      sentence,
      ...group,
      content: { first, last: sentence.tokens.length - 1, ahead: false },
      via: undefined,
    },
  ];
}

/** Who is about to be quoted in the next paragraph: "Cruz continued:"; undefined where a sentence does not end so. */
export function announcement(sentence: Sentence): Announcement | undefined {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text !== ":") return undefined;
  const all = cues(tokens);
  const cue = all.findLast(({ manner }) => manner !== "colon") ?? all.at(-1);
  if (cue === undefined || (cue.manner === "colon" && tokens[0]?.tag === "ADP")) return undefined;
  const source = sourceOf(tokens, cue, all);
  return source === undefined || isReporter(tokens, source)
    ? undefined
    : { sentence, cue, source, via: undefined };
}

/** "I", "we" and "you" outside quotation marks are the reporter and the reader. */
function isReporter(tokens: readonly Token[], source: Range): boolean {
  return (
    source.first === source.last &&
    /^(?:i|we|you|me|us|this|that|which|there|what)$/u.test(tokens[source.first]?.lower ?? "")
  );
}

const OCCASION =
  /^(?:interview|briefing|statement|conference|post|message|speech|address|letter|article|hearing|tweet|call|op-ed|note|interviews|remarks)$/u;

/** told *TASS*; said *in an interview with Corriere della Sera*; *quoted by* TASS as saying */
function via(tokens: readonly Token[], { cue, source }: Group): Span | undefined {
  const span = (first: number, last: number): Span => spanOf(tokens, { first, last });
  if (tokens[cue.last - 1]?.lower === "as") return span(cue.first, cue.last);
  const at = Math.max(cue.last, source.last) + 1;
  if (cue.manner === "tell" && tokens[cue.first]?.lower.startsWith("t")) {
    const hearer = at - 1 === cue.last ? phraseStartingAt(tokens, at) : undefined;
    return hearer === undefined ? undefined : span(cue.first, hearer.last);
  }
  if (tokens[at]?.tag !== "ADP") return undefined;
  const phrase = phraseStartingAt(tokens, at + 1);
  if (
    phrase === undefined ||
    !tokens.slice(at, phrase.last + 1).some((token) => OCCASION.test(token.lower))
  )
    return undefined;
  const link = /^(?:with|to|on|by)$/u.test(tokens[phrase.last + 1]?.lower ?? "");
  const behind = link ? phraseStartingAt(tokens, phrase.last + 2) : undefined;
  return span(at, behind?.last ?? phrase.last);
}
