import type { Span } from "../../domain/span.ts";
import type { Speaker } from "../../domain/speaker.ts";

import type { Line } from "./transcript-lines.ts";

/** Whose words a paragraph of a transcript holds. */
export type Voice =
  /** Somebody's, by the label that opened their turn. */
  | { readonly kind: "turn"; readonly speaker: Speaker; readonly mention: Span }
  /** Somebody's; the text leaves open whose. */
  | { readonly kind: "open" }
  /** Of whoever wrote the transcript down. */
  | { readonly kind: "nobody" };

/** See `Voice`. */
export const OPEN: Part["voice"] = { kind: "open" };
/** See `Voice`. */
export const NOBODY: Voice = { kind: "nobody" };

/** A paragraph with the words that were spoken. */
export interface Part {
  readonly voice: Exclude<Voice, { kind: "nobody" }>;
  readonly passage: Span;
  /** Without label and stage directions. */
  readonly words: readonly Span[];
}

/** All that is spoken in a transcript. */
export interface Told {
  readonly parts: readonly Part[];
  /** The bodies that the speakers speak for. */
  readonly bodies: readonly Speaker[];
}

const NOTE =
  /^[[(*_#–—-]*\s*(?:end\b(?: of)?(?: transcript| text| speech| interview| briefing| recording)?(?:\s+\d[\d:.]*\s*[ap]\.?m\.?.{0,20})?|transcript (?:ends|provided|by)\b.{0,100}|check against delivery|as (?:prepared|delivered)(?: for delivery)?)[.\s\])*_#–—-]*$/iu;

/** “END 3:15 P.M.”, “Check against delivery”: of whoever wrote it down. */
export function isNote(text: string, { span }: Line): boolean {
  return span.end - span.start <= 150 && NOTE.test(text.slice(span.start, span.end));
}

/** A Markdown heading. */
export function isHeading(text: string, { span }: Line): boolean {
  return /^#{1,6}\s/u.test(text.slice(span.start, span.start + 8));
}
