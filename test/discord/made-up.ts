import { createHash } from "node:crypto";

import type { Citation } from "../../src/domain/answer.ts";
import type { Article } from "../../src/domain/article.ts";
import type { Span } from "../../src/domain/span.ts";
import { type Speaker, speakerId } from "../../src/domain/speaker.ts";
import type { Attribution, Paraphrase, Statement } from "../../src/domain/statement.ts";

/** An article by nobody about nobody. */
export function articleOf(text: string, rest: Partial<Article> = {}): Article {
  return {
    id: "harbour",
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    title: "Harbour plans",
    publisher: "The Made-up Mail",
    author: undefined,
    published: "2031-04-05",
    url: "https://mail.example.org/harbour",
    language: undefined,
    kind: "report",
    status: "usable",
    basedOn: [],
    file: "corpus/harbour.md",
    ...rest,
  };
}

/** A person with a role. */
export function speakerOf(name: string, role?: string): Speaker {
  return {
    id: speakerId(name),
    name,
    kind: "person",
    aliases: [name],
    roles: role === undefined ? [] : [role],
    speaksFor: [],
  };
}

/** A citation of words that stand in the article. */
export function citationOf(
  article: Article,
  speaker: Speaker,
  kind: Statement["kind"],
  ...words: readonly [string, ...string[]]
): Citation {
  const [first, ...others] = words.map((each) => spanOf(article, each));
  if (first === undefined) throw new Error("no words");
  const reported = { attribution: attributed(speaker), passage: first, said: undefined };
  const statement = stated(kind, reported, [first, ...others]);
  return { speaker, statement, article, alsoIn: [], alsoInMore: 0 };
}

function stated(
  kind: Statement["kind"],
  reported: Omit<Paraphrase, "kind" | "account" | "told" | "report" | "quoted">,
  [first, ...others]: readonly [Span, ...Span[]],
): Statement {
  if (kind === "quotation") return { kind, ...reported, words: [first, ...others] };
  return { kind, ...reported, account: first, told: [first], report: first, quoted: others };
}

function attributed(speaker: Speaker): Attribution {
  const mention = { start: 0, end: 1 };
  return {
    speaker: speaker.id,
    mention,
    cue: undefined,
    by: "name",
    via: undefined,
    speakerConfidence: 1,
    extentConfidence: 1,
  };
}

function spanOf({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}
