import type { Article, Facts } from "../domain/article.ts";
import type { FileFault } from "../domain/file-fault.ts";

/** One file, page or message that holds an article or several, in memory. */
export interface Document {
  /** As its owner knows it: a file's name, an address; for telling what it is, never for opening it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The content type that it was sent with, `text/html; charset=windows-1251`; undefined for a file. */
  readonly type: string | undefined;
  /** What whoever sent it told of it, such as the address that it was fetched from. */
  readonly facts: Facts;
}

/** An article as it was made out of a document; not in a corpus yet. */
export interface Draft extends Facts, Pick<Article, "kind" | "status" | "basedOn"> {
  /** The body without its headline; not empty. Paragraphs are parted by an empty line where the format has no lines of its own. */
  readonly text: string;
  /** What its owner should look at: `the page has 12 quotation marks, the text 10`. */
  readonly warnings: readonly string[];
}

/** Of an article that says nothing else of itself. */
export const asReported: Pick<Draft, "kind" | "status" | "basedOn"> = {
  kind: "report",
  status: "usable",
  basedOn: [],
};

/** What a reader of a format comes upon in a document, in its order. */
export type Found =
  | { readonly kind: "draft"; readonly place: Place; readonly draft: Draft }
  /** Cannot be taken until its owner does something. */
  | { readonly kind: "refused"; readonly place: Place; readonly fault: FileFault }
  /** Is no article, and nothing is wrong with that: `only a summary`. */
  | { readonly kind: "left"; readonly place: Place; readonly reason: string };

/** Where within a document something stands, `line 3`, `entry 2`, `a/page.html`; undefined for all of it. */
export type Place = string | undefined;

/**
 * Makes drafts of a document in one format.
 * @throws FileFault when nothing at all can be taken.
 */
export type Reader = (document: Document) => AsyncIterable<Found> | Iterable<Found>;
