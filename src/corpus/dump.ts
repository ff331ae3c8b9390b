import { z } from "zod";
import type { Article } from "../domain/article.ts";
import { type Metadata, article, nothingKnown } from "./article.ts";
import { FileFault } from "../domain/file-fault.ts";
import type { Line } from "../domain/lines.ts";
import { lineText } from "./lines.ts";
import { address, day, language, words } from "./metadata.ts";

/** Dumps are other people's: what is known of an article is taken where it is usable, and is unknown where not. */
const unlessUsable = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

/** "2025-02-21 20:25:09+00:00" and "2025-02-21T20:25:09Z" are the day that they begin with. */
const dayOf = z.preprocess(
  (value) => (typeof value === "string" ? value.trim().replace(/[T ].*$/su, "") : value),
  day,
);

const known = {
  title: unlessUsable(words),
  publisher: unlessUsable(words),
  author: unlessUsable(words),
  published: unlessUsable(dayOf),
  date: unlessUsable(dayOf),
  url: unlessUsable(address),
  language: unlessUsable(language),
};

const dumped = z.object({
  id: z.union([words, z.int().transform(String)], "text"),
  text: z.string("the article's text"),
  ...known,
  meta: z.object(known).optional().catch(undefined),
});

/**
 * The article in a line of a dump: `{"id","text","title","publisher","author","published" or "date","url"}`, the
 * last six also within `"meta"`. Other keys are left alone.
 * @throws FileFault when the line holds no article.
 */
export function dumpedArticle(file: string, line: Line): Article {
  const checked = dumped.safeParse(json(lineText(line)));
  if (checked.success)
    return article(file, checked.data.id, checked.data.text, knownOf(checked.data));
  const [issue] = checked.error.issues;
  const key = issue?.path.join(".");
  throw key
    ? new FileFault(`no usable "${key}"`, `give it ${issue?.message ?? ""}`)
    : notAnArticle();
}

/** `"id": "ferry"` or `"id": 7`, wherever it stands in a line. */
const writtenId = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)/u;

/** The id that a line gives, though it may hold no article; undefined where none can be made out. */
export function dumpedId({ bytes }: Line): string | undefined {
  const [, written] = writtenId.exec(Buffer.from(bytes ?? []).toString()) ?? [];
  try {
    return written === undefined ? undefined : String(JSON.parse(written)).trim();
  } catch {
    return undefined;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAnArticle();
  }
}

function notAnArticle(): FileFault {
  return new FileFault("not a JSON object", 'write {"id": "…", "text": "…"} on one line');
}

function knownOf({ meta, ...own }: z.infer<typeof dumped>): Metadata {
  return {
    ...nothingKnown,
    title: own.title ?? meta?.title,
    publisher: own.publisher ?? meta?.publisher,
    author: own.author ?? meta?.author,
    published: own.published ?? own.date ?? meta?.published ?? meta?.date,
    url: own.url ?? meta?.url,
    language: own.language ?? meta?.language,
  };
}
