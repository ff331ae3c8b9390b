import type { Whose } from "../domain/quote-check.ts";
import type { DayRange } from "../domain/statement.ts";

/** What the words at a place are: how they are quoted or reported, or why nobody is credited with them. */
export type Standing =
  | "quotation"
  | "fragments"
  | "paraphrase"
  | "refusal"
  | Exclude<Whose["kind"], "quoted" | "reported">;

/** Our own sentences about a quote that was checked, in one language: Discord's Markdown, with whatever they are given escaped already. */
export interface QuoteCheckWords {
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
  /** That the articles have none of it, and whether they were searched for nearly the words, too. */
  absent(searched: "nearly" | "word for word"): string;
  /** What it does not mean that the articles have none of it. */
  readonly absence: string;
  /** What is struck out, what is bold, and what stands for words left out, in a comparison. */
  readonly struck: string;
  readonly bold: string;
  readonly leftOut: string;
  /** How many of the typed words an article has. */
  same(same: number, typed: number): string;
  /** In so many places more than are shown. */
  more(places: number): string;
  readonly standing: Readonly<Record<Standing, string>>;
  said(days: DayRange): string;
  /** A digest's sources, their names on one line. */
  basedOn(outlets: string): string;
  /** Where in the article's text the words stand: "10-40, 52-60". */
  characters(ranges: string): string;
  readonly status: Readonly<Record<"corrected" | "withdrawn", string>>;
  /** The words of a link to the article, or to what a digest is made of. */
  readonly source: string;
  readonly unnamedSpeaker: string;
  readonly unnamedSource: string;
  readonly file: string;
}
