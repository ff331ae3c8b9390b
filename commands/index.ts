import type { Command } from "../src/discord/interactions/command.ts";
import { ask } from "./ask.ts";
import { checkQuote } from "./check-quote.ts";
import { compare } from "./compare.ts";
import { corpus } from "./corpus.ts";
import { reload } from "./reload.ts";
import { said } from "./said.ts";
import { speakers } from "./speakers.ts";
import { timeline } from "./timeline.ts";

/** Every command of the bot, in the order of their names. */
export const commands: readonly Command[] = [
  ask,
  checkQuote,
  compare,
  corpus,
  reload,
  said,
  speakers,
  timeline,
];
