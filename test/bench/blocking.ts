import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";

import { engineThread } from "../../src/cli/engine-thread.ts";
import { noVersions } from "../../src/corpus/gaps.ts";
import { sentence } from "../asking.ts";
import { filesIn } from "../cli/files-in.ts";

/*
 * For how long the bot's own thread is held up while its engine is made and while it answers, at most: after `npm run build`,
 * `node dist/test/bench/blocking.js [CORPUS]`. Nothing is kept, so that everything is read.
 */
const [corpus = "corpus"] = process.argv.slice(2);
/** In milliseconds. */
const RESOLUTION = 2;
const SETTLING = 300;
const ANSWERED = 20;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
await setTimeout(SETTLING);
delay.enable();
const { engine, load, make, close } = engineThread(filesIn(corpus), () => undefined);
await load();
await make(noVersions);
const making = longest();
delay.reset();
const speakers = await engine.speakers("", { from: 0, count: ANSWERED });
for (const { speaker } of speakers.shown) {
  await engine.answer(sentence(`what did ${speaker.name} say`));
  await setTimeout(RESOLUTION * 5);
}
const answering = longest();
const { articles } = await engine.holdings();
await close();
process.stdout.write(
  `${String(articles)} articles: held up for at most ${making} while the engine is made, ${answering} while it answers\n`,
);

function longest(): string {
  return `${(delay.max / 1e6).toFixed(1)} ms`;
}
