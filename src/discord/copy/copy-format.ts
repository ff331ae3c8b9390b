import type { Citation } from "../../domain/answer.ts";

/** A way of writing a citation down outside Discord. */
export interface CopyFormat {
  readonly id: "plain" | "markdown" | "wiki" | "bibtex" | "csl";
  /** What the citation is called where it is given as a file. */
  readonly fileName: string;
  /** The citation, ending with a line feed; `accessed` is the day of asking, `YYYY-MM-DD`. */
  draw(citation: Citation, accessed: string): string;
}
