import type { Span } from "../domain/span.ts";

import { contentOf } from "./contents.ts";
import { cues } from "./cues.ts";
import { firstHand } from "./first-hand.ts";
import type { Group } from "./group.ts";
import { phraseStartingAt } from "./noun-phrases.ts";
import type { Announcement, Report } from "./report.ts";
import type { Sentence } from "./sentences.ts";
import { sourceOf } from "./subjects.ts";
import { spanOf } from "./tokens.ts";
import type { Range, Token } from "./tokens.ts";

/** The reports of one sentence, in the order of their cues. */
export function reports(sentence: Sentence): readonly Report[] {
  const { tokens } = sentence;
  const all = cues(tokens);
  const groups = all.flatMap((cue, at): Group[] => {
    const source = sourceOf(tokens, cue, all.slice(0, at));
    const open = source === undefined || isReporter(tokens, source) || isSupposed(tokens, source);
    return open ? [] : [{ cue, source }];
  });
  const found = groups.flatMap((group): Report[] => {
    if (group.cue.manner === "colon") return [];
    const content = contentOf(tokens, group, groups);
    return content === undefined ? [] : [{ sentence, ...group, content, via: via(tokens, group) }];
  });
  return firstHand([...found, ...behindColon(sentence, groups, found)]);
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

/** Did Lee say …?  if Lee said …  Had Lee said …  the pier, which Lee said …: nothing that the article reports as said */
function isSupposed(tokens: readonly Token[], { first }: Range): boolean {
  const before = tokens[first - 1];
  const asks = tokens.at(-1)?.text === "?" && /^(?:AUX|ADV|PRON)$/u.test(tokens[0]?.tag ?? "");
  const relative = before?.tag === "PRON" && /^(?:which|that|whom|what)$/u.test(before.lower);
  const rumoured = before?.lower === "that" && RUMOUR.test(tokens[first - 2]?.lower ?? "");
  return (
    asks ||
    relative ||
    rumoured ||
    /^(?:if|whether|unless|neither|nor)$/u.test(before?.lower ?? "") ||
    (first === 1 && before?.tag === "AUX")
  );
}

const RUMOUR =
  /^(?:rumours?|rumors?|claims?|reports?|allegations?|suggestions?|speculation|fears?|ideas?|notion)$/u;

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
