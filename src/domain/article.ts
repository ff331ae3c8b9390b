/** An article's name within its corpus: the file's name without its ending, or the `id` of a dump's line. */
export type ArticleId = string;

/** Where a digest has its facts from. */
export interface Source {
  readonly outlet: string;
  readonly headline: string | undefined;
  readonly url: string | undefined;
  /** Whose statements the digest has from it, by name; empty where it does not tell. */
  readonly speakers: readonly string[];
}

/** One article, exactly as it lies in the corpus. */
export interface Article {
  readonly id: ArticleId;
  /** The body as stored, never normalised: every span points into it. */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hex: a citation names the version it was read from. */
  readonly sha256: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | undefined;
  /** An http or https address. */
  readonly url: string | undefined;
  /** A BCP 47 tag such as "fr"; undefined for English, which alone is read for statements. */
  readonly language: string | undefined;
  /** Reports tell what others said; a transcript's turns are the speakers' own. */
  readonly kind: "report" | "transcript";
  readonly status: "usable" | "corrected" | "withdrawn";
  readonly basedOn: readonly Source[];
  /** The file it lies in, as given to the program; citations name it so that a reader can check them. */
  readonly file: string;
}

/** What is told of an article beside its text. */
export type Facts = Pick<
  Article,
  "title" | "publisher" | "author" | "published" | "url" | "language"
>;

/** Of a text that tells nothing of itself. */
export const noFacts: Facts = {
  title: undefined,
  publisher: undefined,
  author: undefined,
  published: undefined,
  url: undefined,
  language: undefined,
};

/** What one of two tells, of each fact the first that knows it. */
export function firstKnown(facts: Facts, otherwise: Facts): Facts {
  return {
    title: facts.title ?? otherwise.title,
    publisher: facts.publisher ?? otherwise.publisher,
    author: facts.author ?? otherwise.author,
    published: facts.published ?? otherwise.published,
    url: facts.url ?? otherwise.url,
    language: facts.language ?? otherwise.language,
  };
}
