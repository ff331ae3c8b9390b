import { loadCorpus } from "../../src/corpus/load.ts";
import type { Answer, Citation } from "../../src/domain/answer.ts";
import { shownSpans } from "../../src/domain/statement.ts";
import { excerpt } from "../../src/domain/verbatim.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { sentence } from "../asking.ts";

/*
 * How many excerpts the answers show, and how many of them are not word for word what the article says there: after
 * `npm run build`, `node dist/test/bench/verbatim.js CORPUS...`. Asks "what did X say" for every speaker.
 */
for (const path of process.argv.slice(2)) {
  const { excerpts, mismatches } = await measured(path);
  process.stdout.write(`${path}: ${String(excerpts)} excerpts, ${String(mismatches)} mismatches\n`);
  if (mismatches > 0) process.exitCode = 1;
}

async function measured(path: string): Promise<{ excerpts: number; mismatches: number }> {
  const { articles, notes } = await loadCorpus(path);
  const readings = articles.map((article) => read(article, notes));
  const engine = createEngine(readings, notes);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const speakers = readings.flatMap((reading) => reading.speakers);
  const counted = { excerpts: 0, mismatches: 0 };
  for (const name of new Set(speakers.map((speaker) => speaker.name))) {
    const answer = await engine.answer(sentence(`what did ${name} say`));
    for (const { shown, lying } of cited(answer).flatMap((one) => compared(one, texts))) {
      counted.excerpts += 1;
      if (shown !== lying) counted.mismatches += 1;
    }
  }
  return counted;
}

function cited(answer: Answer): readonly Citation[] {
  const citations = answer.kind === "found" ? answer.citations : [];
  return citations.flatMap((citation) => [citation, ...citation.alsoIn]);
}

/** What is shown, and what the article as loaded says there. */
function compared(
  { article, statement }: Citation,
  texts: ReadonlyMap<string, string>,
): readonly { shown: string; lying: string | undefined }[] {
  return shownSpans(statement).map((span) => ({
    shown: excerpt(article, span),
    lying: texts.get(article.id)?.slice(span.start, span.end),
  }));
}
