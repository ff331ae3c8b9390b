import type { Logger } from "pino";

import type { Edition, Editions, NextEdition } from "./editions.ts";
import { type News, newsLine } from "./engine-news.ts";
import type { Source } from "./places.ts";
import type { Watch } from "./watch.ts";

/** Makes editions over the same source again and again, with what there is to tell of it in the log: what was told of the last one is not told again. */
export function loading(
  source: Source,
  log: Logger,
  watch: Watch | undefined,
  editions: Editions,
): NextEdition {
  const name = source.cluster?.index ?? source.corpus;
  let known: ReadonlySet<string> = new Set();
  const load = async (served: Edition | undefined): Promise<Edition> => {
    const started = performance.now();
    const told = new Set<string>();
    const tell = (news: News): void => {
      told.add(newsLine(news));
      if (!known.has(newsLine(news))) logNews(news, log);
    };
    const edition = await editions.next(source, tell, served);
    if (edition !== served) known = told;
    const size = await sizeOf(edition);
    const milliseconds = Math.round(performance.now() - started);
    if (edition === served) log.debug({ milliseconds }, `${name} is as it was`);
    else log.info({ ...size, milliseconds }, `serving ${name}`);
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
