import type { Span } from "../../domain/span.ts";

import { paragraphs } from "../text/paragraphs.ts";
import { labelAt } from "./turn-labels.ts";
import type { Label } from "./turn-labels.ts";

/** A paragraph of a transcript. */
export interface Line {
  readonly span: Span;
  /** What it begins with; undefined where it begins with no label. */
  readonly label: Label | undefined;
}

/** A line longer than this that ends in no mark goes on in the next: “…, as I told⏎Minister Lee: we wait.” */
const SHORT = 40;

/** The paragraphs of a transcript: those of any article, parted where a line within one begins a turn. */
export function transcriptLines(text: string): readonly Line[] {
  const found: Line[] = [];
  for (const block of paragraphs(text)) {
    for (const match of text.slice(block.start, block.end).matchAll(/[^\r\n\u2028\u2029]+/gu)) {
      const start = block.start + match.index;
      const end = start + match[0].trimEnd().length;
      const first = match.index === 0;
      const last = found.at(-1);
      const label = goesOn(text, last?.span, start)
        ? undefined
        : labelAt(text, { start, end: block.end });
      const same = !first && label === undefined && last !== undefined;
      if (same) found[found.length - 1] = { ...last, span: { start: last.span.start, end } };
      else found.push({ span: { start, end }, label });
    }
  }
  return found.map(({ span, label }) => ({ span, label: label && within(label, span) }));
}

/** Whether the line before breaks off in the middle of a sentence. */
function goesOn(text: string, before: Span | undefined, start: number): boolean {
  if (before === undefined || (text.slice(before.end, start).match(/\n/gu)?.length ?? 0) > 1)
    return false;
  const line =
    text
      .slice(Math.max(before.start, before.end - 200), before.end)
      .split(/[\r\n]/u)
      .at(-1) ?? "";
  return line.length > SHORT && !/[.?!…:)\]"”’*_—-]$/u.test(line);
}

/** The words of a label’s turn begin within its paragraph, also where nothing but space is behind it. */
function within(label: Label, { end }: Span): Label {
  return { ...label, words: Math.min(label.words, end) };
}
