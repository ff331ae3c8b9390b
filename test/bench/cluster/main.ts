import { parseArgs } from "node:util";

import { engineThread } from "../../../src/cli/engine-thread.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { noVersions } from "../../../src/corpus/gaps.ts";
import type { Engine } from "../../../src/domain/engine.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { createEngine } from "../../../src/engine.ts";
import { fill } from "../../../src/opensearch/filling.ts";
import { type ClusterLink, LOADING, clusterLink } from "../../../src/opensearch/link.ts";
import { read } from "../../../src/reading/read.ts";
import { chanceFrom, drawn } from "../search/chance.ts";
import { corpusTimes } from "../search/copies.ts";
import { documentsOf } from "../search/documents.ts";
import { ofEverybody, questionsOn } from "../search/questions.ts";
import { type AtOnce, askedAtOnce } from "./asked-at-once.ts";
import { sizeWithCopies } from "./index-size.ts";
import { onCluster } from "./on-cluster.ts";

/*
 * How fast a cluster answers over many statements, beside the engine in memory over fewer in the same run: README.md in test/bench.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    statements: { type: "string", default: "1000000" },
    beside: { type: "string", default: "100000" },
    questions: { type: "string", default: "1000" },
    nodes: { type: "string", default: "3" },
    heap: { type: "string", default: "1024" },
    shards: { type: "string", default: "1" },
    copies: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
  },
});
const AT_ONCE = [1, 50];
const ALIAS = "bench";
const seed = Number(values.seed);

/** Questions are made from the statements of so many articles. */
const ASKED_OF = 2000;

/** Before each question that counts so many others are asked: a cluster that serves has long been asked. */
const BEFORE = 10;

/** So many of those at a time. */
const WARMING = 8;

/** What is asked, and what is asked before. */
interface Asked {
  readonly counted: readonly string[];
  readonly before: readonly string[];
}

if (values.corpus === undefined) {
  process.stderr.write("There are no articles. Name a file of them with --corpus.\n");
  process.exit(2);
}
const { articles } = await loadCorpus(values.corpus);
process.stderr.write(`reading ${String(articles.length)} articles …\n`);
const once = articles.map((article) => read(article, []));
const each = once.reduce((sum, { statements }) => sum + statements.length, 0);

await besideMemory();
await onCluster(Number(values.nodes), Number(values.heap), besideCluster);

async function besideMemory(): Promise<void> {
  const corpus = corpusTimes(once, timesFor(values.beside), seed);
  const started = performance.now();
  const engine = createEngine(corpus, []);
  const seconds = (performance.now() - started) / 1000;
  const { statements } = await engine.holdings();
  told(
    `In memory: ${statements.toLocaleString("en")} statements, built in ${seconds.toFixed(1)} s`,
  );
  await answered(engine, questionsOf(corpus));
}

async function besideCluster(nodes: readonly string[]): Promise<void> {
  const cluster = { nodes, key: undefined, ca: undefined, index: ALIAS };
  const loading = await clusterLink(cluster, LOADING);
  const questions = await loadedInto(loading).finally(loading.close);
  const started = performance.now();
  const thread = engineThread({ corpus: "", cache: undefined, cluster }, () => undefined);
  try {
    await thread.load();
    await thread.make(noVersions);
    told(`asked after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await answered(thread.engine, questions);
  } finally {
    await thread.close();
  }
}

/** Loads the corpus, and tells how long it took and what it takes. @returns what is to be asked. */
async function loadedInto(link: ClusterLink): Promise<Asked> {
  const corpus = corpusTimes(once, timesFor(values.statements), seed);
  const statements = corpus.reduce((sum, reading) => sum + reading.statements.length, 0);
  const questions = questionsOf(corpus);
  if (values.keep) return questions;
  const started = performance.now();
  let shown = 0;
  await fill(link, {
    readings: corpus,
    notes: [],
    intake: { at: undefined, refused: [], asBefore: [] },
    alias: ALIAS,
    generation: "1",
    shards: Number(values.shards),
    copies: Number(values.copies),
    since: false,
    tell: (there, all) => {
      const percent = Math.floor((100 * there) / all);
      if (percent >= shown + 10) process.stderr.write(`loaded ${String((shown = percent))}% …\n`);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const size = await sizeWithCopies(link, ALIAS);
  told(
    `In OpenSearch: ${statements.toLocaleString("en")} statements, loaded in ${seconds.toFixed(0)} s ` +
      `(${(statements / seconds).toFixed(0)} a second), ${size}`,
  );
  return questions;
}

/** Each half of one speaker, half of everybody, in turns. */
function questionsOf(corpus: readonly Reading[]): Asked {
  const documents = documentsOf(drawn(corpus, ASKED_OF, chanceFrom(seed)));
  const count = Number(values.questions);
  const all = questionsOn(documents, (1 + BEFORE) * count, seed);
  const everybody = ofEverybody(all, "who said");
  const texts = all.map(({ text }, at) => (at % 2 === 0 ? text : (everybody[at]?.text ?? text)));
  return { counted: texts.slice(0, count), before: texts.slice(count) };
}

async function answered(engine: Engine, questions: Asked): Promise<void> {
  await askedAtOnce(engine, questions.before, WARMING);
  const rows = [];
  for (const count of AT_ONCE) rows.push(row(await askedAtOnce(engine, questions.counted, count)));
  told(
    [
      "| at a time | p50 ms | p99 ms | max ms | answers a second | found | unavailable |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...rows,
      "",
    ].join("\n"),
  );
}

function row({ count, p50, p99, most, rate, found, unavailable }: AtOnce): string {
  const times = [p50, p99, most, rate].map((time) => time.toFixed(1));
  return `| ${[String(count), ...times, String(found), String(unavailable)].join(" | ")} |`;
}

function timesFor(statements: string): number {
  return Math.max(1, Math.round(Number(statements) / each));
}

function told(line: string): void {
  process.stdout.write(`${line}\n`);
}
