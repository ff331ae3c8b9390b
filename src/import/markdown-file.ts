import { type Article, firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { asReported, type Document, type Draft, type Found } from "./draft.ts";
import { type Left, foundBy, withoutHeadline } from "./found.ts";
import { textOf } from "./text-of.ts";
import { Told } from "./told.ts";
import { toldArticle } from "./told-article.ts";
import { hasTurns } from "./turns.ts";
import { language } from "./written.ts";

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
 * The article in a Markdown file with front matter; its text is taken as it is, without its headline.
 * @param parts takes the file apart
 * @throws FileFault when there is none.
 */
export function* markdownFile(
  { bytes, type, facts }: Document,
  parts: (text: string) => MarkdownParts,
): Generator<Found> {
  const text = textOf(bytes, { type });
  if (/^\+{3}[ \t]*\r?\n/u.test(text))
    throw new FileFault("has front matter in TOML", "write it in YAML, between lines of ---", 1);
  const { own, told, body } = parts(text);
  if (body.trim() === "")
    throw new FileFault("there is no text", "write the article, or remove it");
  yield foundBy(() => {
    const made = own === undefined ? others(told, body) : ofCorpus(own, told);
    if ("reason" in made) return made;
    const known = { ...made, ...firstKnown(made, facts) };
    return { ...known, text: withoutHeadline(body, known.title) };
  }, undefined);
}

type Made = Omit<Draft, "text">;

/** In a corpus, English is what is not told. */
function ofCorpus(own: Own, told: MarkdownParts["told"]): Made {
  return { ...own, language: language(told["language"]), warnings: [] };
}

function others(told: MarkdownParts["told"], body: string): Made | Left {
  const known = toldArticle(new Told(told));
  if ("reason" in known) return known;
  const { facts, ...standing } = known;
  const kind = told["kind"] === "transcript" || hasTurns(body) ? "transcript" : "report";
  return { ...asReported, ...facts, kind, ...standing };
}
