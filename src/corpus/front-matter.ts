import { FileFault } from "../domain/file-fault.ts";

/** A Markdown file in its two parts. */
export interface Parts {
  /** The YAML between the two lines of `---`. */
  readonly yaml: string;
  /** The article's text: a slice of the file, never rewritten. */
  readonly body: string;
}

const opening = /^---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;
const blankLines = /^(?:[ \t]*\r?\n)*/u;

/**
 * The YAML and the body of a Markdown file. The body begins at the first line below the front matter that is not
 * blank and goes on to the end of the file, the last line feed and every carriage return included.
 *
 *     ---
 *     title: A headline
 *     ---
 *
 *     The body begins here.
 *
 * @throws FileFault when the front matter is missing or is not closed.
 */
export function frontMatter(file: string): Parts {
  const [opened] = opening.exec(file) ?? [];
  if (opened === undefined) throw new FileFault("there is no front matter", remedy, 1);
  const rest = file.slice(opened.length);
  const closed = closing.exec(rest);
  if (!closed)
    throw new FileFault("the front matter is not closed", "end it with a line of ---", 1);
  const below = rest.slice(closed.index + closed[0].length);
  const [blank = ""] = blankLines.exec(below) ?? [];
  return { yaml: rest.slice(0, closed.index), body: below.slice(blank.length) };
}

const remedy =
  "begin the file with --- on its own line, keys such as title: A headline, and --- again";
