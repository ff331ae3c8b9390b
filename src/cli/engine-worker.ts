import { parentPort, workerData } from "node:worker_threads";

import type { Engine } from "../domain/engine.ts";
import type { Question } from "../domain/question.ts";
import { Unavailable } from "../domain/unavailable.ts";
import type { EngineCall, Given, NumberedCall, RoomCall, Told } from "./engine-messages.ts";
import { faultOf } from "./fault-messages.ts";
import type { Source } from "./places.ts";
import { roomOver } from "./room-over.ts";

/*
 * The thread behind `engineThread`: does what it is asked, over the source that it is given.
 */
const port = parentPort;
if (port === null) throw new Error("engine-worker is started by engineThread");
const tell = (told: Told): void => port.postMessage(told);

/**
 * The first question takes longest, since nothing of the program has run yet, as do the first that describes somebody, since all
 * descriptions are gathered for it, and the first of each kind of date: such are asked before anybody waits.
 */
const first = [
  "what did the foreign minister say about it on Monday",
  "what did anybody say since March 1999 until last week, two days ago",
].map((text): Question => ({ kind: "sentence", text, asked: "2000-01-01" }));

const source: Source = workerData;
const opening = roomOver(source);
// What keeps it from being opened is told to whoever asks for something.
opening.catch(() => undefined);
let engine: Engine | undefined;

port.on("message", (call: NumberedCall) => void settled(call));

async function settled({ id, asked }: NumberedCall): Promise<void> {
  try {
    tell({ kind: "given", id, given: await given(asked) });
  } catch (error) {
    tell({ kind: "failed", id, fault: faultOf(error) });
  }
}

async function given(asked: EngineCall | RoomCall): Promise<Given> {
  const room = await opening;
  switch (asked.method) {
    case "load":
      return { method: "load", value: await room.load() };
    case "make":
      engine = await room.make(asked.versions, (news) => tell({ kind: "news", news }));
      for (const question of first) await engine.answer(question).catch(unlessAway);
      return { method: "make", value: undefined };
    case "versions":
      return { method: "versions", value: room.versions(asked.gaps) };
    case "prepare":
      engine = undefined;
      await room.prepare();
      return { method: "prepare", value: undefined };
    default:
      return givenBy(engine ?? unmade(), asked);
  }
}

/** A cluster may be away for a while: whoever asks then is told so. */
function unlessAway(error: unknown): void {
  if (!(error instanceof Unavailable)) throw error;
}

function unmade(): never {
  throw new Error("the engine is not made");
}

async function givenBy(made: Engine, asked: EngineCall): Promise<Given> {
  switch (asked.method) {
    case "answer":
      return { method: "answer", value: await made.answer(asked.question, asked.window) };
    case "speakers":
      return { method: "speakers", value: await made.speakers(asked.typed, asked.window) };
    case "topics":
      return { method: "topics", value: await made.topics(asked.speaker, asked.typed) };
    case "cited":
      return { method: "cited", value: await made.cited(asked.reference) };
    case "articles":
      return { method: "articles", value: await made.articles(asked.window) };
    case "check":
      return { method: "check", value: await made.check(asked.words) };
    case "holdings":
      return { method: "holdings", value: await made.holdings() };
  }
}
