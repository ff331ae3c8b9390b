import { kill } from "node:process";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import { createEngine } from "../../src/engine.ts";
import { indexUnder } from "../../src/opensearch/generations.ts";
import { clusterLink } from "../../src/opensearch/link.ts";
import { read } from "../../src/reading/read.ts";
import { sentence } from "../asking.ts";
import { inShort } from "../retrieval/made-up.ts";
import { address, engineAt, filled, links } from "./asked-cluster.ts";

const { articles, notes } = await loadCorpus("corpus");
const readings = articles.map((article) => read(article, notes));
const embedded = createEngine(readings, notes);
const { ask, load } = await links();

/** Of the nodes that the tests have started themselves. */
const pids = (process.env["OPENSEARCH_PIDS"] ?? "").split(",").filter(Boolean).map(Number);

/** Each asked again and again, by so many at a time. */
const QUESTIONS = [
  "what did peskov say about european troops",
  "what did Macron say about security guarantees",
  "who said anything about peacekeepers",
  "what did Macron say about Greenland",
  "what did the foreign minister say about troops",
  "latest from Lavrov",
];
const [ROUNDS, AT_A_TIME] = [1000, 8];

afterAll(async () => {
  await Promise.all([ask.close(), load.close()]);
});

/** Asks a thousand questions while something happens. @returns how many were answered, and which otherwise than expected. */
async function askedDuring(
  engineNow: () => Awaited<ReturnType<typeof engineAt>>,
  happens: () => Promise<unknown>,
) {
  const window = { from: 0, count: 3 };
  const expected = new Map<string, readonly string[]>();
  for (const text of QUESTIONS)
    expected.set(text, inShort(await embedded.answer(sentence(text), window)));
  let [next, answered] = [0, 0];
  const wrong: unknown[] = [];
  const happening = setTimeout(500).then(happens);
  const one = async (): Promise<void> => {
    while (next < ROUNDS) {
      const text = QUESTIONS[next++ % QUESTIONS.length] ?? "";
      try {
        const answer = inShort(await engineNow().answer(sentence(text), window));
        answered += 1;
        if (JSON.stringify(answer) !== JSON.stringify(expected.get(text)))
          wrong.push([text, answer]);
      } catch (error) {
        wrong.push([text, error instanceof Error ? error.message : error]);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
  await happening;
  return { answered, wrong };
}

describe("a cluster", () => {
  it("answers a thousand questions from whole indices while one takes another's place", async () => {
    await filled(load, "exchanged", readings, notes, "1");
    let now = await engineAt(ask, "exchanged");
    const outcome = await askedDuring(
      () => now,
      async () => {
        await filled(load, "exchanged", readings, notes, "2");
        now = await engineAt(ask, "exchanged");
      },
    );
    const index = await indexUnder(ask, "exchanged");
    expect([outcome, index]).toEqual([{ answered: ROUNDS, wrong: [] }, "exchanged-2"]);
  });

  it.skipIf(pids.length < 3)(
    "that hangs keeps nobody waiting, and is asked again once it goes on",
    async () => {
      await filled(load, "hanging", readings, notes);
      const impatient = await clusterLink(address);
      const engine = await engineAt(impatient, "hanging");
      const askOnce = async () =>
        engine.answer(sentence(QUESTIONS[0] ?? ""), { from: 0, count: 3 });
      const before = inShort(await askOnce());
      for (const pid of pids) kill(pid, "SIGSTOP");
      // A process stops thread by thread.
      await setTimeout(500);
      const started = performance.now();
      const told = await askOnce().then(inShort, (error: unknown) =>
        error instanceof Error ? error.name : error,
      );
      const milliseconds = performance.now() - started;
      for (const pid of pids) kill(pid, "SIGCONT");
      expect([told, milliseconds < 2500]).toEqual(["Unavailable", true]);
      await expect
        .poll(async () => askOnce().then(inShort, () => []), { timeout: 30_000, interval: 500 })
        .toEqual(before);
      await impatient.close();
    },
  );

  it.skipIf(pids.length < 3)(
    "loses none of a thousand questions while one of three nodes is killed",
    async () => {
      await filled(load, "lasting", readings, notes);
      const impatient = await clusterLink(address);
      const engine = await engineAt(impatient, "lasting");
      const [, , last = 0] = pids;
      const outcome = await askedDuring(
        () => engine,
        async () => kill(last, "SIGKILL"),
      );
      await impatient.close();
      expect(outcome).toEqual({ answered: ROUNDS, wrong: [] });
    },
  );

  it("that is away is told of within two seconds", async () => {
    const link = await clusterLink({
      nodes: ["http://127.0.0.1:9"],
      key: undefined,
      ca: undefined,
    });
    const started = performance.now();
    await expect(indexUnder(link, "anything")).rejects.toThrow(/No node of the cluster answers/u);
    expect(performance.now() - started).toBeLessThan(2000);
    await link.close();
  });
});
