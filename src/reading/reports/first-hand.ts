import { edges, lemmaOf } from "./group.ts";
import type { Report } from "./report.ts";
import { spanOf } from "../text/tokens.ts";
import type { Range } from "../text/tokens.ts";

/** Verbs by which one medium passes on what another printed. */
const RELAYING = /^(?:report|quote|cite|write)$/u;

/**
 * The reports of a sentence that are the article's own.
 *
 *     “…,” said Tusk, *according to RMF24*    RMF24 only passes the words on: it is how they reached the article
 *     Witkoff called it “a pose”, *according to the BBC*  the same, behind a reporter's account
 *     Critics claim *Lee said “no”*           the critics' words: Lee's by hearsay alone
 */
export function firstHand(found: readonly Report[]): readonly Report[] {
  const relays = found.filter((outer) => found.some((inner) => isRelay(outer, inner)));
  return found.flatMap((report) => {
    if (relays.includes(report)) return [];
    const relay = relays.find((outer) => isRelay(outer, report));
    if (relay !== undefined)
      return [
        { ...report, via: spanOf(relay.sentence.tokens, edges(relay.sentence.tokens, relay)) },
      ];
    return found.some((outer) => holds(outer, report) && !relays.includes(outer)) ? [] : [report];
  });
}

/** Whether the one's cue stands within what the other is said to have said. */
function holds(outer: Report, inner: Report): boolean {
  return (
    outer !== inner &&
    outer.content.first <= inner.cue.first &&
    inner.cue.last <= outer.content.last
  );
}

/** Whether the one only passes on what the other reports: by holding it, or by naming its source behind it. */
function isRelay(outer: Report, inner: Report): boolean {
  if (outer === inner || !outer.content.ahead) return false;
  if (!speaks(inner)) return false;
  if (!holds(outer, inner))
    return outer.cue.manner === "source" && isWithin(outer.content, inner.content);
  const passesOn =
    outer.cue.manner === "source" || RELAYING.test(lemmaOf(outer.sentence.tokens, outer.cue));
  return inner.content.ahead || passesOn;
}

/** Lee *said* it rained, Lee called it *“a pose”*; not: what Lee *thinks*, or the rain *shows* */
function speaks({ sentence: { tokens }, cue, content }: Report): boolean {
  const quotes = tokens.slice(content.first, content.last + 1).some(({ piece }) => piece);
  return quotes || (cue.manner !== "act" && cue.manner !== "think");
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
