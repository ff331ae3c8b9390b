import type { Period, Sort } from "../../domain/question.ts";
import type { Whose } from "../../domain/quote-check.ts";
import type { Manner, Statement } from "../../domain/statement.ts";

/**
 * All that the bot says itself, in one language; what articles say is never translated. Whatever is put in comes ready to be drawn:
 * escaped, set in bold, shortened.
 */
export interface Words {
  readonly heading: HeadingWords;
  readonly statement: StatementWords;
  readonly buttons: ButtonWords;
  readonly nothing: NothingWords;
  readonly check: CheckWords;
  readonly lists: ListWords;
  readonly notices: NoticeWords;
  readonly commands: CommandWords;
}

/** How a question was understood. */
export interface HeadingWords {
  /** A name was typed otherwise. */
  readAs(typed: string): string;
  /** Days are `YYYY-MM-DD`. */
  period(period: Period): string;
  readonly only: Readonly<Record<Statement["kind"], string>>;
  readonly order: Readonly<Record<Sort, string | undefined>>;
  /** The corpus is another than when a button was made. */
  readonly changed: string;
  /** Somebody shows others a private answer. */
  sharedBy(member: string): string;
}

/** A statement with what is known of it. */
export interface StatementWords {
  readonly manners: Readonly<Record<Manner, string>>;
  saidOn(day: string): string;
  saidBetween(from: string, to: string): string;
  /** Where it is not known when it was said. */
  publishedOn(day: string): string;
  readonly corrected: string;
  basedOn(sources: string): string;
  readonly unnamedSource: string;
  readonly file: string;
  /** Half-open ranges of UTF-16 code units: "10-24, 39-62". */
  characters(ranges: string): string;
  alsoIn(place: string): string;
  alsoInMore(count: number): string;
  /** Statements of those who speak for whoever was asked for; `none`: of the one asked for there is none. */
  spokenFor(who: string, none: boolean): string;
  readonly unnamed: string;
  /** "4–6 of 19 statements", counted from 1. */
  shown(from: number, to: number, total: number): string;
  /** So many more cannot be reached from here. */
  more(count: number): string;
  /** The words go on under the button for context. */
  readonly cut: string;
}

/** At most 80 characters each; what stands in an empty menu at most 150. */
export interface ButtonWords {
  readonly source: string;
  readonly context: string;
  readonly copy: string;
  readonly previous: string;
  readonly next: string;
  readonly share: string;
  readonly chooseSpeaker: string;
  readonly chooseTopic: string;
  readonly chooseFormat: string;
  readonly formats: Readonly<Record<"plain" | "markdown" | "wiki" | "bibtex" | "csl", string>>;
}

/** Why nothing is answered. */
export interface NothingWords {
  several(name: string): string;
  others(count: number): string;
  unknown(name: string): string;
  nearest(names: string): string;
  /** So many statements, but none on what was asked; `asked` is from `asked`. */
  silent(who: string, statements: number, asked: string): string;
  nobody(asked: string): string;
  /** What the statements would have to be: on a topic, of a time, of a kind. */
  asked(topic: string | undefined, ofTime: boolean, ofKind: boolean): string;
  elsewhere(count: number, ofTime: boolean, ofKind: boolean): string;
  topics(words: string): string;
  readonly mentioned: string;
  unclearDate(typed: string): string;
  readonly noQuestion: string;
}

/** What the words at a place are: how they are quoted or reported, or why nobody is credited with them. */
export type Standing =
  | "quotation"
  | "fragments"
  | "paraphrase"
  | "refusal"
  | Exclude<Whose["kind"], "quoted" | "reported">;

/** A quote that was checked. */
export interface CheckWords {
  /** The heading where articles have the words, in so many places. */
  exact(places: number): string;
  /** The heading where they have nearly the words. */
  readonly near: string;
  readonly notFound: string;
  readonly wordless: string;
  /** More was typed than the most that is checked at once, in characters. */
  tooLong(most: number): string;
  /** What was typed, on one line. */
  checked(typed: string): string;
  /** That the articles have none of it, nor nearly. */
  readonly absent: string;
  /** That the articles have none of it, so few words being looked for word for word only. */
  absentShort(fewer: number): string;
  /** What it does not mean that the articles have none of it. */
  readonly absence: string;
  /** What is struck out, what is bold, and what stands for words left out, in a comparison. */
  readonly struck: string;
  readonly bold: string;
  readonly leftOut: string;
  /** How many of the typed words an article has. */
  same(same: number, typed: number): string;
  /** What was checked is not all of the statement that it stands in. */
  readonly part: string;
  /** So many quotations of the message were not looked for. */
  unchecked(count: number): string;
  /** In so many places more than are shown. */
  more(places: number): string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** The words of a link to the article, or to what a digest is made of. */
  readonly source: string;
}

/** The lists of speakers and of articles. */
export interface ListWords {
  readonly speakers: string;
  readonly articles: string;
  statements(count: number): string;
  /** "12 articles, 345 statements by 67 speakers" */
  holdings(articles: number, statements: number, speakers: number): string;
  published(from: string, to: string): string;
  /** A moment as Discord draws it. */
  taken(at: string): string;
  publishers(names: string): string;
  readonly noPublisher: string;
  readonly untitled: string;
  /** "26–50 of 67", counted from 1. */
  shown(from: number, to: number, total: number): string;
  nobody(typed: string): string;
  refused(count: number): string;
  /** So many files were not taken in either, but what was served from them before is served on. */
  asBefore(count: number): string;
}

/** What is said to the one alone who asked. */
export interface NoticeWords {
  fault(reference: string): string;
  /** What holds the articles does not answer now. */
  readonly unavailable: string;
  readonly unknownCommand: string;
  readonly oldButton: string;
  readonly gone: string;
  tooMany(seconds: number): string;
  readonly reloading: string;
  reloaded(holdings: string): string;
  notReloaded(reason: string): string;
  readonly noWords: string;
  readonly asFile: string;
}

/** What Discord shows of an option: its name in small letters without spaces, at most 32; its description, at most 100. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
}

/** The same of a command, with the options that it alone has. */
export interface CommandText<Option extends string> extends OptionWords {
  readonly options: Readonly<Record<Option, OptionWords>>;
}

/** Every command. */
export interface CommandWords {
  /** Options that several commands have. */
  readonly options: Readonly<Record<"speaker" | "about" | "private", OptionWords>>;
  readonly said: CommandText<"kind" | "since" | "until" | "sort">;
  readonly ask: CommandText<"question">;
  readonly compare: CommandText<"first" | "second" | "about">;
  readonly timeline: CommandText<never>;
  readonly speakers: CommandText<"search">;
  readonly corpus: CommandText<never>;
  readonly reload: CommandText<never>;
  /** A message menu: any letters, at most 32. */
  readonly checkQuote: { readonly name: string };
  readonly kinds: Readonly<Record<Statement["kind"], string>>;
  readonly sorts: Readonly<Record<Sort, string>>;
}
