import type { Answer } from "../../../src/domain/answer.ts";
import { createEngine } from "../../../src/engine.ts";
import { fill } from "../../../src/opensearch/filling.ts";
import { engineOn, indexUnder } from "../../../src/opensearch/generations.ts";
import { LOADING, clusterLink } from "../../../src/opensearch/link.ts";
import { answerOf, queriesIn, rankIn, ranksText, readFrom, wanted } from "../../eval/answers.ts";
import { shareText } from "../../eval/measures-text.ts";
import { onCluster } from "./on-cluster.ts";

/*
 * How often a cluster answers as the engine in memory does, over the same articles: `agreement.js QUESTIONS --corpus FILE...`, as
 * `answers` of test/eval is asked.
 */
const ALIAS = "agreement";
const WARMING = 20;
const { file, corpora } = wanted(process.argv.slice(2));
const queries = await queriesIn(file);
const [readings, notes] = await readFrom(corpora);
const embedded = createEngine(readings, notes);

await onCluster(3, 512, async (nodes) => {
  const link = await clusterLink({ nodes, key: undefined, ca: undefined }, LOADING);
  try {
    await fill(link, {
      readings,
      notes,
      intake: { at: undefined, refused: [], asBefore: [] },
      alias: ALIAS,
      generation: "1",
      shards: 1,
      copies: 0,
      since: false,
      tell: () => undefined,
    });
    const clustered = await engineOn(link, await indexUnder(link, ALIAS));
    // The first questions of all may take longer than anybody waits.
    for (const one of queries.slice(0, WARMING)) await answerOf(one, clustered).catch(String);
    const pairs: (readonly [memory: Answer, cluster: Answer])[] = [];
    for (const one of queries)
      pairs.push([await answerOf(one, embedded), await answerOf(one, clustered)]);
    told(pairs);
  } finally {
    await link.close();
  }
});

function told(pairs: readonly (readonly [memory: Answer, cluster: Answer])[]): void {
  const of = pairs.length;
  const kinds = pairs.filter(([memory, cluster]) => memory.kind === cluster.kind).length;
  const firsts = pairs.filter(([memory, cluster]) => firstOf(memory) === firstOf(cluster)).length;
  const [memory, cluster] = ([0, 1] as const).map((which) =>
    ranksText(
      queries,
      queries.map((one, at) => {
        const answer = pairs[at]?.[which];
        return answer === undefined ? undefined : rankIn(answer, one);
      }),
    ),
  );
  process.stdout.write(
    [
      `same kind of answer            ${shareText({ right: kinds, of })}`,
      `same kind and first citation   ${shareText({ right: firsts, of })}`,
      `\nin memory\n${memory ?? ""}`,
      `in OpenSearch\n${cluster ?? ""}`,
    ].join("\n"),
  );
}

/** What stands first in an answer, and what kind it is. */
function firstOf(answer: Answer): string {
  if (answer.kind !== "found") return answer.kind;
  const [{ article, statement, speaker }] = answer.citations;
  return JSON.stringify([article.file, article.id, speaker.id, statement]);
}
