import { z } from "zod";

import { dumpedArticle } from "../../src/corpus/dump.ts";
import { FileFault } from "../../src/domain/file-fault.ts";
import { CorpusError, remedySentence } from "../../src/corpus/fault.ts";
import { lineText, linesOf } from "../../src/corpus/lines.ts";
import type { Line } from "../../src/domain/lines.ts";
import type { Span } from "../../src/domain/span.ts";
import type { GoldArticle, GoldStatement } from "./gold.ts";

const span = z
  .tuple([z.int(), z.int()])
  .transform(([start, end]): Span => ({ start, end }))
  .readonly();
const spans = z.array(span).readonly();
const manner = z.enum(["direct", "mixed", "indirect"]);

/** PolNeAR's; the speakers are silver, found by a program, and usable where they are people. */
const attribution = z
  .object({
    kind: manner,
    source: spans,
    cue: spans,
    content: spans,
    speaker: z.string().nullish(),
    speakerType: z.string().nullish(),
  })
  .transform(({ kind, speaker, speakerType, ...parts }): GoldStatement => {
    const named = speakerType === "ORGANIZATION" ? undefined : speaker;
    return { ...parts, manner: kind, speaker: named ?? undefined };
  });

/** CED-1K's; `align` tells how surely the annotated words were found again in the article. */
const quote = z.object({
  start: z.int(),
  end: z.int(),
  kind: manner,
  speaker: z.string(),
  align: z.string().optional(),
  parts: spans.optional(),
  speakerStart: z.int().nullish(),
  speakerEnd: z.int().nullish(),
  sourceStart: z.int().nullish(),
  sourceEnd: z.int().nullish(),
});

const polnear = z.object({ attributions: z.array(attribution) });
const ced1k = z.object({ quotes: z.array(quote) });

type Quote = z.infer<typeof quote>;

function placed(one: Quote): GoldStatement {
  const { speakerStart: start, speakerEnd: end } = one;
  return {
    manner: one.kind,
    content: one.parts ?? [{ start: one.start, end: one.end }],
    cue: [],
    source: typeof start === "number" && typeof end === "number" ? [{ start, end }] : [],
    speaker: one.speaker,
  };
}

function passage(one: Quote): Span {
  return { start: one.sourceStart ?? one.start, end: one.sourceEnd ?? one.end };
}

/** Annotations of one article; which corpus they are from shows in their form. */
const annotations = z.union([
  polnear.transform(({ attributions }) => ({
    kind: "polnear" as const,
    statements: attributions,
    loose: [],
  })),
  ced1k.transform(({ quotes }) => ({
    kind: "ced1k" as const,
    statements: quotes
      .filter(({ align }) => align !== "none" && align !== "source-only")
      .map(placed),
    loose: quotes.filter(({ align }) => align === "source-only").map(passage),
  })),
]);

/**
 * The article and annotations in a line of PolNeAR (`"attributions"`) or CED-1K (`"quotes"`).
 * @throws FileFault when the line holds none.
 */
export function goldArticle(file: string, line: Line): GoldArticle {
  const article = dumpedArticle(file, line);
  const checked = annotations.safeParse(JSON.parse(lineText(line)));
  if (checked.success) return { ...checked.data, article };
  throw new FileFault(
    'neither "attributions" nor "quotes" as they should be',
    "write them as PolNeAR or CED-1K have them",
  );
}

/**
 * The annotated articles of a file, in its order.
 * @throws CorpusError naming the line that holds none; whatever the operating system says when the file cannot be read.
 */
export async function goldArticles(file: string): Promise<readonly GoldArticle[]> {
  const all: GoldArticle[] = [];
  for await (const line of linesOf(file)) {
    try {
      all.push(goldArticle(file, line));
    } catch (cause) {
      if (!(cause instanceof FileFault)) throw cause;
      throw new CorpusError(
        `${file}:${String(line.number)}: ${cause.message}`,
        remedySentence(cause),
      );
    }
  }
  return all;
}
