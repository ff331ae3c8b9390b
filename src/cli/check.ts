import { parseArgs } from "node:util";

import type { CheckedCorpus, Compared } from "../checking/checked-corpus.ts";
import { type Finding, isFault } from "../checking/finding.ts";
import { findings, inOrder } from "../checking/findings.ts";
import { linkFindings } from "../checking/link-findings.ts";
import { loadCorpus } from "../corpus/load.ts";
import { TextLines } from "../corpus/text-lines.ts";
import { counted } from "../domain/counted.ts";
import { speakersIn } from "../engine.ts";
import { type WebClient, createWebClient } from "../web/web-client.ts";
import { checkJson } from "./check-json.ts";
import { checkText } from "./check-text.ts";
import { type News, newsLine } from "./engine-news.ts";
import { firstNames } from "./first-names.ts";
import { linkStatesOf } from "./link-progress.ts";
import { checkOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { patience } from "./patience.ts";
import { type Places, placesOf } from "./places.ts";
import { ReadingRoom } from "./reading-room.ts";
import { UsageError } from "./usage-error.ts";
import { visibleLine } from "./visible.ts";

/**
 * `record check [PATH]`: whether all is well with a corpus; with `--links`, with its links, too.
 * @param version of the program
 * @param askingWith makes what the links are asked with
 * @returns 0 when there is nothing to mend, else 1.
 * @throws UsageError, CorpusError, ConfigError.
 */
export async function check(
  args: readonly string[],
  version: string,
  output: Output = terminal,
  askingWith: (version: string) => WebClient = ordinaryClient,
): Promise<number> {
  const { places, links, json } = wanted(args);
  const corpus = await checkedCorpus(places, output);
  const found = [...findings(corpus, comparing(output))];
  if (links) found.push(...(await foundAtLinks(corpus, askingWith(version), output)));
  const all = inOrder(found);
  const drawn = json ? checkJson(all) : checkText(all, corpus.readings.length, output.paint);
  await output.write(drawn);
  return all.some(isFault) ? 1 : 0;
}

function ordinaryClient(version: string): WebClient {
  return createWebClient(version, false);
}

function wanted(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: checkOptions,
  });
  const [path, ...others] = positionals;
  if (others.length > 0 || (path !== undefined && values.corpus !== undefined))
    throw new UsageError("There is more than one folder or file to check", "Name one.");
  const places = placesOf({ ...values, corpus: path ?? values.corpus });
  return { places, links: values.links, json: values.json };
}

async function checkedCorpus(places: Places, output: Output): Promise<CheckedCorpus> {
  const corpus = await loadCorpus(places.corpus);
  const { notes, refused } = corpus;
  const { readings } = await new ReadingRoom(places).read(corpus, (news) => tell(news, output));
  const lines = await TextLines.of(corpus.articles);
  const speakers = speakersIn(readings, notes);
  return { readings, refused, notes, speakers, lines, firstNames, today: latestDay() };
}

/** In milliseconds, how far ahead of the universal time clocks are where the day begins first. */
const AHEAD = 14 * 60 * 60 * 1000;

/** The day where on Earth it is the latest: whoever publishes there is not ahead of time. */
function latestDay(): string {
  return new Date(Date.now() + AHEAD).toISOString().slice(0, 10);
}

/** Whoever waits is told how far it is. */
function comparing(output: Output): Compared {
  let told = performance.now();
  return (texts, of) => {
    if (performance.now() - told < patience) return;
    told = performance.now();
    output.note(`compared ${String(texts)} of ${counted(of, "article")} with those before`);
  };
}

function tell(news: News, output: Output): void {
  output.note(visibleLine(newsLine(news)));
}

async function foundAtLinks(
  corpus: CheckedCorpus,
  client: WebClient,
  output: Output,
): Promise<readonly Finding[]> {
  try {
    return linkFindings(corpus, await linkStatesOf(corpus, client, output));
  } finally {
    await client.close();
  }
}
