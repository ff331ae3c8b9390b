import type { View } from "../../src/discord/messages/answer-message.ts";
import type { Asking } from "../../src/discord/pressing/asking.ts";
import type { ServiceDesk } from "../../src/discord/interactions/command.ts";
import { english } from "../../src/discord/words/english.ts";
import type { Engine } from "../../src/domain/engine.ts";
import { sentence } from "../asking.ts";

/** A desk at which English is spoken, and at which an engine answers. */
export function deskOf(engine: Engine, rest: Partial<ServiceDesk> = {}): ServiceDesk {
  const reload = async () => ({ kind: "reloaded", holdings: await engine.holdings() }) as const;
  return { engine, words: english, isHost: false, reload, ...rest };
}

/** How an answer to a question is shown in English for all to see. */
export function viewOf(asking: Asking = sentence("what did Quill say"), isPrivate = false): View {
  return {
    words: english,
    state: { asking, isPrivate, corpus: undefined },
    note: undefined,
    isShared: false,
  };
}
