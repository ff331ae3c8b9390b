import type { Logger } from "pino";

import { type News, type Places, newsLine } from "./engine-over.ts";
import { type EngineThread, engineThread } from "./engine-thread.ts";
import type { Watch } from "./watch.ts";

/** Makes an engine, and tells what there is to tell while it does. */
export type Making = (places: Places, tell: (news: News) => void) => Promise<EngineThread>;

/** Makes engines over the same places again and again, with what there is to tell of it in the log. */
export function loading(
  { corpus, cache }: Places,
  log: Logger,
  watch: Watch | undefined,
  making: Making = engineThread,
): () => Promise<EngineThread> {
  let isServed = false;
  const load = async (): Promise<EngineThread> => {
    const started = performance.now();
    const thread = await making({ corpus, cache }, (news) => logNews(news, log));
    const size = await sizeOf(thread);
    const milliseconds = Math.round(performance.now() - started);
    log.info({ ...size, milliseconds }, `serving ${corpus}`);
    watch?.loaded(size);
    if (isServed) watch?.reloaded("done");
    isServed = true;
    return thread;
  };
  return async () => {
    try {
      return await load();
    } catch (err) {
      if (isServed) log.error({ err }, notReloaded);
      if (isServed) watch?.reloaded("failed");
      throw err;
    }
  };
}

async function sizeOf({ engine, close }: EngineThread) {
  try {
    const { articles, statements, speakers } = await engine.holdings();
    return { articles, statements, speakers };
  } catch (error) {
    await close();
    throw error;
  }
}

const notReloaded = "the corpus could not be reloaded: it is served as it was";

function logNews(news: News, log: Logger): void {
  if (news.kind === "refused") log.warn({ ...news.refused }, "refused");
  else if (news.kind === "reading") log.info(newsLine(news));
  else log.warn(newsLine(news));
}
