import { parentPort, workerData } from "node:worker_threads";

import { CorpusError } from "../corpus/fault.ts";
import type { Engine } from "../domain/engine.ts";
import type { Question } from "../domain/question.ts";
import type { Asked, Call, Given, Told } from "./engine-messages.ts";
import { type Places, engineOver } from "./engine-over.ts";

/*
 * The thread behind `engineThread`: makes an engine over the places that it is given, then does what it is asked.
 */
const port = parentPort;
if (port === null) throw new Error("engine-worker is started by engineThread");
const tell = (told: Told): void => port.postMessage(told);

/**
 * The first question takes longest, since nothing of the program has run yet, and the first that describes somebody, since all
 * descriptions are gathered for it: one that is both is asked before anybody waits.
 */
const first: Question = {
  kind: "sentence",
  text: "what did the foreign minister say about it on Monday",
  asked: "2000-01-01",
};

try {
  const places: Places = workerData;
  const engine = await engineOver(places, (news) => tell({ kind: "news", news }));
  await engine.answer(first);
  port.on("message", (call: Call) => void settled(call, engine));
  tell({ kind: "made" });
} catch (error) {
  tell({ kind: "unmade", reason: reasonOf(error), isOfCorpus: error instanceof CorpusError });
}

async function settled({ id, asked }: Call, engine: Engine): Promise<void> {
  try {
    tell({ kind: "given", id, given: await given(asked, engine) });
  } catch (error) {
    tell({ kind: "failed", id, reason: reasonOf(error) });
  }
}

async function given(asked: Asked, engine: Engine): Promise<Given> {
  switch (asked.method) {
    case "answer":
      return { method: "answer", value: await engine.answer(asked.question, asked.window) };
    case "speakers":
      return { method: "speakers", value: await engine.speakers(asked.typed, asked.window) };
    case "topics":
      return { method: "topics", value: await engine.topics(asked.speaker, asked.typed) };
    case "cited":
      return { method: "cited", value: await engine.cited(asked.reference) };
    case "articles":
      return { method: "articles", value: await engine.articles(asked.window) };
    case "check":
      return { method: "check", value: await engine.check(asked.words) };
    case "holdings":
      return { method: "holdings", value: await engine.holdings() };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
