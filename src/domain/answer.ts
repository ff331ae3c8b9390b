import type { Article, Source } from "./article.ts";
import type { Understanding } from "./question.ts";
import type { Span } from "./span.ts";
import { type Speaker, speakerId } from "./speaker.ts";
import type { Statement } from "./statement.ts";

/** A statement with all that a reader needs to check it. */
export interface Citation {
  readonly speaker: Speaker;
  readonly statement: Statement;
  readonly article: Article;
  /** The same statement in other articles, each in its own wording, the earliest first. */
  readonly alsoIn: readonly Citation[];
  /** In how many articles besides. */
  readonly alsoInMore: number;
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

/**
 * A short name for what a corpus holds: another where an article is another, or has more or fewer statements, or where speakers are
 * noted otherwise. An answer tells which it is from.
 */
export type CorpusState = string;

/** The corpus holds statements that answer, best first: those of the speakers who are asked for, then those of who speaks for them. */
export interface Found {
  readonly kind: "found";
  readonly understanding: Understanding;
  /** What the window shows of them. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Where the first of these stands among all that answer, counted from 0. */
  readonly from: number;
  /** How many there are in all. */
  readonly total: number;
  /** So many of all, from the first on, are the asked speakers' own. */
  readonly own: number;
  readonly corpus: CorpusState;
}

/** A statement within its surroundings. */
export interface Cited {
  readonly citation: Citation;
  /** The paragraph before, that of the statement, and the one behind, as far as there are such. */
  readonly around: readonly [Span, ...Span[]];
}

/** The name fits several speakers; the person who asks has to choose. */
export interface Ambiguous {
  readonly kind: "ambiguous";
  readonly understanding: Understanding;
  readonly typed: string;
  readonly speakers: readonly [Speaker, Speaker, ...Speaker[]];
  readonly corpus: CorpusState;
}

/** A paragraph that has a name and a topic, without being a statement of that name's bearer on it. */
export interface Mention {
  readonly article: Article;
  readonly passage: Span;
}

/** Something that a speaker spoke of: words as the corpus writes them, and how many of the statements have them. */
export interface Topic {
  readonly words: string;
  readonly statements: number;
}

/** Why there is no answer. */
export type Reason =
  /** Nobody of that name says anything in the corpus. */
  | {
      readonly kind: "unknown-speaker";
      readonly typed: string;
      readonly nearest: readonly Speaker[];
      readonly mentions: readonly Mention[];
    }
  /** The speakers are quoted or reported, but not on this, or not then. */
  | {
      readonly kind: "silent-on-topic";
      /** How many statements of theirs there are on whatever. */
      readonly statements: number;
      /** How many there are on the topic outside the period, or of another kind than was asked for. */
      readonly elsewhere: number;
      /** What they speak of, most often first. */
      readonly topics: readonly Topic[];
      readonly mentions: readonly Mention[];
    }
  /** Nobody was asked for, and no statement is on the topic; `elsewhere` counts those outside the period or of another kind. */
  | { readonly kind: "unmentioned-topic"; readonly elsewhere: number }
  /** A day or days that cannot be made out, as typed. */
  | { readonly kind: "unclear-date"; readonly typed: string }
  /** Neither a speaker nor a topic could be made out. */
  | { readonly kind: "no-question" };

/** The corpus holds no answer. */
export interface Nothing {
  readonly kind: "nothing";
  readonly understanding: Understanding;
  readonly because: Reason;
  readonly corpus: CorpusState;
}

/** What the corpus holds on a question. */
export type Answer = Found | Ambiguous | Nothing;
