import { authorIn } from "../byline.ts";
import { publicationIn } from "../html/publication-in.ts";

/** Whether a line says who wrote an article, or when it was published, and nothing else. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST && (authorIn(line) ?? publicationIn(line, undefined)) !== undefined;
}

/** The longest byline, in UTF-16 code units. */
const LONGEST = 120;
