import { type Article, firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { asReported, type Document, type Found } from "./draft.ts";
import { factsIn } from "./json-article.ts";
import { textOf } from "./text-of.ts";
import { hasTurns } from "./turns.ts";

/** What is told of an article in a corpus beside its text. */
export type Own = Omit<Article, "id" | "text" | "sha256" | "file">;

/** A Markdown file in its parts. */
export interface MarkdownParts {
  /** Where it comes from a corpus; undefined where it is somebody else's. */
  readonly own: Own | undefined;
  /** All that stands above the text, by its keys. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * The article in a Markdown file with front matter; its text is taken as it is.
 * @param parts takes the file apart
 * @throws FileFault when there is none.
 */
export function* markdownFile(
  { bytes, type, facts }: Document,
  parts: (text: string) => MarkdownParts,
): Generator<Found> {
  const { own, told, body } = parts(textOf(bytes, { type }));
  if (body.trim() === "")
    throw new FileFault("there is no text", "write the article, or remove it");
  const kind = told["kind"] === "transcript" || hasTurns(body) ? "transcript" : "report";
  const draft = own ?? { ...asReported, ...firstKnown(factsIn(told), facts), kind };
  yield { kind: "draft", place: undefined, draft: { ...draft, text: body, warnings: [] } };
}
