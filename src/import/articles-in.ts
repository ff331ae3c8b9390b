import { extname } from "node:path";

import type { Facts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Input, head, whole } from "../domain/input.ts";
import { withoutByline } from "./byline.ts";
import type { Document, Draft, Found, Place, Reader } from "./draft.ts";
import { type Format, formatOf } from "./format.ts";
import { languageOf } from "./language-of.ts";
import { line } from "./line.ts";
import type { MarkdownParts } from "./markdown-file.ts";
import { hasTurns } from "./turns.ts";

/** An input, and what is known of it. */
export interface Source {
  readonly input: Input;
  /** Whether it was named itself: what lies beside articles need not be one. */
  readonly isNamed: boolean;
  /** The content type that it was sent with; undefined for a file. */
  readonly type: string | undefined;
  /** What whoever sent it told of it. */
  readonly facts: Facts;
}

/** Takes a Markdown file apart. @throws FileFault. */
export type Parting = (text: string) => MarkdownParts;

/** In bytes: what has to be in memory as a whole. No article comes near it; a page with its pictures in it may. */
const largestDocument = 20_000_000;

/** In bytes: enough to know a format by. */
const beginning = 4096;

/**
 * The articles in a source, of whatever format it turns out to be, one after the other.
 * @throws FileFault when nothing at all can be taken.
 */
export async function* articlesIn(source: Source, parting: Parting): AsyncGenerator<Found> {
  const start = await head(source.input, beginning);
  const format = formatOf(start);
  if (format === "unknown" || isBeside(source, format)) {
    const reason = start.includes(0) ? `holds NUL bytes and ${noFormat}` : noFormat;
    if (source.isNamed) throw new FileFault(reason, remedies.unknown);
    return yield { kind: "left", place: undefined, reason };
  }
  for await (const found of foundIn(source, format, parting))
    yield found.kind === "draft" ? { ...found, draft: tidied(found.draft, format) } : found;
}

const noFormat = "is no format that holds articles";

const remedies = {
  unknown: "save it as text, HTML, PDF or one of the other formats that --help lists",
  large: "take the article out of it, or save it without its pictures",
};

/** Almost anything may look like text: scripts and settings do. */
const ofText = /^(?:\.(?:txt|text|md|markdown|asc))?$/iu;

function isBeside({ input, isNamed }: Source, format: Format): boolean {
  return (
    !isNamed &&
    (format === "text" || format === "markdown") &&
    !ofText.test(extname(input.name.replace(/\.gz$/iu, "")))
  );
}

/** In these, whoever made the file has set its lines and told its kind. */
const asWritten: readonly Format[] = ["text", "markdown"];

/** What no reader of a format looks after: facts on one line each, since they stand in front matter; the author above the text; turns; the language. */
function tidied(draft: Draft, format: Format): Draft {
  const isWritten = asWritten.includes(format);
  const { author, text } = isWritten ? { ...draft, author: undefined } : withoutByline(draft.text);
  return {
    ...draft,
    text,
    title: line(draft.title),
    publisher: line(draft.publisher),
    author: line(draft.author) ?? author,
    kind: !isWritten && hasTurns(text) ? "transcript" : draft.kind,
    language: languageOf(text, draft.language),
  };
}

async function* foundIn(source: Source, format: Format, parting: Parting): AsyncGenerator<Found> {
  const { input } = source;
  if (format === "json-lines") {
    const { jsonLines } = await import("./json-lines.ts");
    yield* jsonLines(input.open());
  } else if (format === "warc") {
    const { warcPages } = await import("./warc.ts");
    for await (const page of warcPages(input.open()))
      if (page.kind === "document") yield* onPage(page.document, page.place, parting);
      else yield page;
  } else yield* inDocument(await documentOf(source), format, parting);
}

/** Whatever is wrong with a page of an archive stops nothing but itself. */
async function* onPage(document: Document, place: Place, parting: Parting): AsyncGenerator<Found> {
  const within = (inner: Place) => (inner === undefined ? place : `${String(place)}, ${inner}`);
  const format = formatOf(document.bytes.subarray(0, beginning));
  try {
    for await (const found of inDocument(document, format, parting))
      yield { ...found, place: within(found.place) };
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    yield { kind: "refused", place, fault };
  }
}

async function documentOf({ input, type, facts }: Source): Promise<Document> {
  const bytes = await whole(input, largestDocument);
  if (bytes === undefined) throw new FileFault("larger than 20 MB", remedies.large);
  return { name: input.name, bytes, type, facts };
}

async function* inDocument(
  document: Document,
  format: Format,
  parting: Parting,
): AsyncGenerator<Found> {
  const reader = await readerOf(format, parting);
  yield* reader(document);
}

/** Each is loaded when its format turns up. */
async function readerOf(format: Format, parting: Parting): Promise<Reader> {
  switch (format) {
    case "docx":
      return (await import("./docx.ts")).docxFile;
    case "html":
      return (await import("./html/html-page.ts")).htmlPage;
    case "json":
    case "json-lines":
      return (await import("./json.ts")).jsonFile;
    case "markdown": {
      const { markdownFile } = await import("./markdown-file.ts");
      return (document) => markdownFile(document, parting);
    }
    case "pdf":
      return (await import("./pdf.ts")).pdfFile;
    case "text":
      return (await import("./plain-text.ts")).plainText;
    case "xml":
      return (await import("./xml-file.ts")).xmlFile;
    case "mhtml":
      throw new FileFault(
        "is a page in one file with all that belongs to it (MHTML)",
        "save it as HTML only",
      );
    case "warc":
    case "unknown":
      throw new FileFault(noFormat, remedies.unknown);
  }
}
