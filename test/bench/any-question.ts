import * as fc from "fast-check";

import { loadCorpus } from "../../src/corpus/load.ts";
import { createEngine } from "../../src/engine.ts";
import { read } from "../../src/reading/read.ts";
import { anythingAsked } from "../any-question.ts";
import { sentence } from "../asking.ts";

/*
 * The longest that any question takes over the sample corpus, random ones and repetitions of 6,000 characters: after `npm run build`,
 * `node dist/test/bench/any-question.js`. Each is asked twice and the shorter time counts, since other work on the machine only slows.
 */
const RANDOM = 3000;
const LONGEST = 6000;
const REPEATED = [
  "a",
  "a ",
  "and ",
  "“",
  '"a',
  "troops ",
  "peskov and ",
  "since march ",
  "in 2025 ",
].concat([
  "1",
  "1 ",
  "may ",
  "the ",
  "-",
  "x’s ",
  "A.",
  "between 1 and 2 ",
  "last ",
  "first say ",
  "(a+)+$",
]);

const { articles, notes } = await loadCorpus("corpus");
const readings = articles.map((article) => read(article, notes));
const engine = createEngine(readings, notes);
const names = readings.flatMap(({ speakers }) => speakers.flatMap(({ aliases }) => aliases));
const words = articles.flatMap(({ text }) => text.split(/\s+/u));

const repeated = [...REPEATED, `${names.join(" ")} `].map((part) =>
  sentence(part.repeat(LONGEST / part.length + 1).slice(0, LONGEST)),
);
const first = performance.now();
await engine.answer(sentence("what did Peskov say about troops"));
const opening = performance.now() - first;

const questions = [...repeated, ...fc.sample(anythingAsked(names, words).question, RANDOM)];
let longest = { milliseconds: 0, asked: "" };
for (const question of questions) {
  const times = [];
  for (let round = 0; round < 2; round += 1) {
    const started = performance.now();
    await engine.answer(question);
    times.push(performance.now() - started);
  }
  const milliseconds = Math.min(...times);
  if (milliseconds > longest.milliseconds)
    longest = { milliseconds, asked: JSON.stringify(question).slice(0, 80) };
}
process.stdout.write(
  `${String(questions.length)} questions: at most ${longest.milliseconds.toFixed(1)} ms (${longest.asked}); ` +
    `the very first of the process ${opening.toFixed(1)} ms\n`,
);
