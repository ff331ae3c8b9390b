import type { Article, Source } from "./article.ts";
import type { Understanding } from "./question.ts";
import { type Speaker, speakerId } from "./speaker.ts";
import type { Statement } from "./statement.ts";

/** A statement with all that a reader needs to check it. */
export interface Citation {
  readonly speaker: Speaker;
  readonly statement: Statement;
  readonly article: Article;
  /** The same words in other articles. */
  readonly alsoIn: readonly Citation[];
}

/** The sources that a digest has a statement from: those that name its speaker, or all, where none does. */
export function sourcesOf({
  article: { basedOn },
  speaker,
}: Pick<Citation, "article" | "speaker">): readonly Source[] {
  const ids = [speaker.name, ...speaker.aliases]
    .map(speakerId)
    .concat(speaker.id, speaker.speaksFor);
  const own = basedOn.filter(({ speakers }) =>
    speakers.some((name) => ids.includes(speakerId(name))),
  );
  return own.length > 0 ? own : basedOn;
}

/** The corpus holds statements that answer, best first. */
export interface Found {
  readonly kind: "found";
  readonly understanding: Understanding;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** The name fits several speakers; the person who asks has to choose. */
export interface Ambiguous {
  readonly kind: "ambiguous";
  readonly understanding: Understanding;
  readonly typed: string;
  readonly speakers: readonly [Speaker, Speaker, ...Speaker[]];
}

/** Why there is no answer. */
export type Reason =
  /** Nobody of that name says anything in the corpus. */
  | {
      readonly kind: "unknown-speaker";
      readonly typed: string;
      readonly nearest: readonly Speaker[];
    }
  /** The speaker is quoted or reported, but not on this; `statements` counts what there is on other things. */
  | {
      readonly kind: "silent-on-topic";
      readonly speaker: Speaker;
      readonly about: string;
      readonly statements: number;
    }
  /** Nobody was asked for, and no statement is on the topic. */
  | { readonly kind: "unmentioned-topic"; readonly about: string }
  /** Neither a speaker nor a topic could be made out. */
  | { readonly kind: "no-question" };

/** The corpus holds no answer. */
export interface Nothing {
  readonly kind: "nothing";
  readonly understanding: Understanding;
  readonly because: Reason;
}

/** What the corpus holds on a question. */
export type Answer = Found | Ambiguous | Nothing;
