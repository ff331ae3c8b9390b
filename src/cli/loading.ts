import type { Logger } from "pino";

import type { Edition, Editions, NextEdition } from "./editions.ts";
import { type News, newsLine } from "./engine-news.ts";
import type { Places } from "./places.ts";
import type { Watch } from "./watch.ts";

/** Makes editions over the same places again and again, with what there is to tell of it in the log. */
export function loading(
  { corpus, cache }: Places,
  log: Logger,
  watch: Watch | undefined,
  editions: Editions,
): NextEdition {
  const load = async (served: Edition | undefined): Promise<Edition> => {
    const started = performance.now();
    const edition = await editions.next({ corpus, cache }, (news) => logNews(news, log), served);
    const size = await sizeOf(edition);
    const milliseconds = Math.round(performance.now() - started);
    const message = edition === served ? `${corpus} is as it was` : `serving ${corpus}`;
    log.info({ ...size, milliseconds }, message);
    watch?.loaded(size);
    if (served !== undefined) watch?.reloaded("done");
    return edition;
  };
  return async (served) => {
    try {
      return await load(served);
    } catch (err) {
      if (served !== undefined) log.error({ err }, notReloaded);
      if (served !== undefined) watch?.reloaded("failed");
      throw err;
    }
  };
}

async function sizeOf({ engine, close }: Edition) {
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
  else if (news.kind === "as-before") log.warn({ ...news.refused }, "refused: served as before");
  else if (news.kind === "reading") log.info(newsLine(news));
  else log.warn(newsLine(news));
}
